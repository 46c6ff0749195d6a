import { isLead } from '../member/member.ts';
import { artefactKeys, type Project } from '../project/project.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from '../state.ts';
import { filledArtefacts, nextNumber, outOfTurn, shutToClose, shutToStart } from './gate.ts';
import { isGated } from './period.ts';
import { openPeriods, type Sprint, sprintsOf } from './sprint.ts';

/** What somebody has to do before a project can go on; the words belong to the client. */
export const gateSteps = [
  'artefacts',
  'plan',
  'answers',
  'start',
  'review',
  'retro',
  'close',
] as const;
export type GateStep = (typeof gateSteps)[number];

export interface GateWait {
  readonly step: GateStep;
  /** The sprint that it is about. */
  readonly number: number;
  /** The moment or, for a missed date, the day from which on it waits. */
  readonly since: string;
  /** What the gate itself says is missing; undefined where it is open and only nobody went through. */
  readonly refusal: Refusal | undefined;
  /** Active people who lead the project and are waited for; empty when nobody leads it. */
  readonly leadIds: readonly string[];
}

/**
 * What a project waits for on a day; undefined while the team plans or works in its time, when all sprints are through,
 * and for projects that are not under way. Nobody has to open a school year or a checkpoint.
 */
export function gateWait(state: State, project: Project, today: string): GateWait | undefined {
  if (project.phase !== 'approved' && project.phase !== 'running') return undefined;
  const open = openPeriods(state, project.id);
  const waits =
    open.length === 0
      ? toPlan(state, project)
      : open.map((period) => within(state, period, today)).find((found) => found !== undefined);
  return waits && { ...waits, leadIds: leadsOf(state, project.id) };
}

/** Active people who lead the project, directors only where it names them. */
export function leadsOf(state: State, projectId: string): string[] {
  return [...state.projectMember.where('projectId', projectId)]
    .filter(({ role, personId }) => role === 'lead' && isLead(state, projectId, personId))
    .map(({ personId }) => personId);
}

/** What is to be done about a shut close; anything else is closing what is before. */
const stepToClose: Readonly<Record<string, GateStep>> = {
  'retro-unsigned': 'retro',
  'decisions-unanswered': 'answers',
};

type Waits = Omit<GateWait, 'leadIds'>;

/** Between sprints the next one is to be planned, if one is left. */
function toPlan(state: State, project: Project): Waits | undefined {
  if (!isGated(project)) return undefined;
  const number = nextNumber(state, project.id);
  if (outOfTurn(state, project.id, number) !== undefined) return undefined;
  const last = sprintsOf(state, project.id).at(-1);
  const since = last?.closedAt ?? project.createdAt;
  const unprepared = number === 0 && filledArtefacts(state, project.id) < artefactKeys.length;
  return { step: unprepared ? 'artefacts' : 'plan', number, since, refusal: undefined };
}

function within(state: State, sprint: Sprint, today: string): Waits | undefined {
  const { number, startsOn, endsOn } = sprint;
  switch (sprint.status) {
    case 'planning':
      return beforeStart(state, sprint, startsOn !== null && startsOn < today ? startsOn : null);
    case 'active':
      return endsOn !== null && endsOn < today
        ? { step: 'review', number, since: endsOn, refusal: undefined }
        : undefined;
    case 'review': {
      const refusal = shutToClose(state, sprint);
      const since = sprint.retroSignedAt ?? sprint.reviewedAt ?? sprint.plannedAt;
      return { step: stepToClose[refusal?.code ?? ''] ?? 'close', number, since, refusal };
    }
    case 'closed':
      return undefined;
  }
}

/** `late` is the day on which it was to start, once that has passed. */
function beforeStart(state: State, sprint: Sprint, late: string | null): Waits | undefined {
  const { number, plannedAt } = sprint;
  const refusal = shutToStart(state, sprint);
  if (refusal?.code === 'artefacts-missing')
    return { step: 'artefacts', number, since: plannedAt, refusal };
  if (refusal !== undefined) return { step: 'answers', number, since: plannedAt, refusal };
  return late === null ? undefined : { step: 'start', number, since: late, refusal };
}
