import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { isIdea } from '@kaskad/shared/domain/card/card.ts';
import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import { proposalsOf } from '@kaskad/shared/domain/kpi/proposals.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import { chainsOf, isOpen } from '@kaskad/shared/domain/sprint/decision-chain.ts';
import { type GateStep, gateWait, leadsOf } from '@kaskad/shared/domain/sprint/gate-waits.ts';
import { sprintsOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { EntityKind, State } from '@kaskad/shared/domain/state.ts';

/** Something that waits for people: a count with the place where it is seen to. */
export interface Wait {
  readonly kind: WaitKind;
  /** Null for the programme. */
  readonly project: Project | null;
  /** Who is waited for; empty when nobody was named. */
  readonly personIds: readonly string[];
  readonly count: number;
  /** The day or moment since when the oldest of it waits. */
  readonly since: string | null;
  /** Follows `/c/:cascadeId`. */
  readonly to: string;
  readonly gate: { readonly step: GateStep; readonly number: number } | null;
}

/** In the order in which they weigh. */
export const waitKinds = [
  'gate',
  'decisions',
  'unread',
  'drafts',
  'proposals',
  'readings',
  'overdue',
] as const;
export type WaitKind = (typeof waitKinds)[number];

/** Rows of which waits are told, besides those of which figures are made. */
export const waitingKinds: readonly EntityKind[] = [
  'project',
  'projectMember',
  'member',
  'sprint',
  'outline',
  'override',
  'artefact',
  'decision',
  'answer',
  'verdict',
  'retro',
  'resolution',
  'card',
  'link',
  'event',
  'occurrence',
  'contribution',
  'measurement',
  'kpi',
];

/** What waits in the projects the person sees, or in one of them; by project in the cascade's order. */
export function waitsOf(
  view: State,
  figures: readonly KpiFigures[],
  today: string,
  projectId: string | null,
): Wait[] {
  const owners = projectId === null ? [null, ...projectsOf(view)] : [view.project.get(projectId)];
  return owners.flatMap((project) =>
    project === undefined ? [] : waitsIn(view, figures, today, project),
  );
}

function waitsIn(
  view: State,
  figures: readonly KpiFigures[],
  today: string,
  project: Project | null,
): Wait[] {
  const id = project?.id ?? null;
  const leads = id === null ? directorsOf(view) : leadsOf(view, id);
  const room = id === null ? '/kpis' : `/p/${id}/kpis`;
  const drafts = [...view.measurement.values()].filter(
    (row) => row.projectId === id && row.confirmedAt === null && row.withdrawnAt === null,
  );
  const proposals =
    id === null
      ? proposalsOf(view, null).filter(({ kpiId }) => view.kpi.get(kpiId)?.projectId === null)
      : proposalsOf(view, id);
  const readings = figures.filter(
    ({ kpi, reason }) => kpi.projectId === id && reason.code === 'reading-unchosen',
  );
  const same = { project, personIds: leads, gate: null };
  const ofKpis: Wait[] = [
    { ...same, kind: 'drafts', count: drafts.length, since: oldest(drafts, 'addedAt'), to: room },
    {
      ...same,
      kind: 'proposals',
      count: proposals.length,
      since: oldest(proposals, 'measuredOn'),
      to: room,
    },
    { ...same, kind: 'readings', count: readings.length, since: null, to: room },
  ];
  const own = project === null ? [] : waitsOfWork(view, today, project, leads);
  return [...own, ...ofKpis].filter(({ count }) => count > 0);
}

function waitsOfWork(view: State, today: string, project: Project, leads: string[]): Wait[] {
  const { id } = project;
  const same = { project, personIds: leads, gate: null };
  const gate = gateWait(view, project, today);
  const open = chainsOf(view, id).filter(isOpen);
  const unread = sprintsOf(view, id).filter(
    (sprint) =>
      sprint.retroSignedAt !== null &&
      view.retro.get(sprint.id)?.openAgainAt == null &&
      [...view.resolution.where('sprintId', sprint.id)].length === 0,
  );
  const late = overdueCards(view, project, today);
  const gates: Wait[] =
    gate === undefined
      ? []
      : [
          {
            ...same,
            kind: 'gate',
            personIds: gate.leadIds,
            count: 1,
            since: gate.since,
            to: `/p/${id}/plan?sprint=${gate.number}`,
            gate: { step: gate.step, number: gate.number },
          },
        ];
  return [
    ...gates,
    {
      ...same,
      kind: 'decisions',
      count: open.length,
      since: oldest(
        open.map(({ decision }) => decision),
        'createdAt',
      ),
      to: `/sprints?view=decisions&project=${id}&state=open`,
    },
    {
      ...same,
      kind: 'unread',
      personIds: directorsOf(view),
      count: unread.length,
      since: oldest(unread, 'retroSignedAt'),
      to: `/sprints?view=retros&by=project&project=${id}`,
    },
    {
      ...same,
      kind: 'overdue',
      count: late.length,
      since: late[0] === undefined ? null : dueOn(late[0]),
      to: `/p/${id}/overview`,
    },
  ];
}

/** Events of a plan whose day is over though nobody said that they took place; the longest late first. */
export function overdueCards(view: State, project: Project, today: string): Card[] {
  const late = [...view.card.where('projectId', project.id)].filter((card) => {
    const due = dueOn(card);
    if (due === null || due >= today || card.kind !== 'event' || isIdea(card, project))
      return false;
    return card.cancelledAt === null && card.phase !== 'done' && card.phase !== 'reporting';
  });
  return late.sort((a, b) => ((dueOn(a) ?? '') < (dueOn(b) ?? '') ? -1 : 1));
}

export function dueOn({ startsOn, endsOn }: Card): string | null {
  return endsOn ?? startsOn;
}

function directorsOf(view: State): string[] {
  return [...view.member.values()]
    .filter(({ role, deactivatedAt }) => role === 'director' && deactivatedAt === null)
    .map(({ id }) => id);
}

function projectsOf(view: State): Project[] {
  return [...view.project.values()].sort(byRank);
}

function oldest<K extends string>(
  rows: readonly Readonly<Record<K, string | null>>[],
  key: K,
): string | null {
  return rows
    .map((row) => row[key])
    .reduce((a, b) => (b === null || (a !== null && a < b) ? a : b), null);
}
