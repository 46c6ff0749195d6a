import type { Direction } from '@kaskad/shared/domain/direction/direction.ts';
import { isLead } from '@kaskad/shared/domain/member/member.ts';
import { type HealthFact, healthOf } from '@kaskad/shared/domain/project/health.ts';
import { type Progress, progressOf } from '@kaskad/shared/domain/project/progress.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import { liveCards } from '@kaskad/shared/domain/sprint/cards.ts';
import { isGated } from '@kaskad/shared/domain/sprint/period.ts';
import { currentSprint, type Sprint, sprintsOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { EntityKind, State } from '@kaskad/shared/domain/state.ts';
import type { CascadeQuery } from './cascade-query.ts';

/** A project as the cascade shows it: an initiative with what is known of it on a day. */
export interface Initiative {
  readonly project: Project;
  /** Ids of the active people who lead it. */
  readonly leadIds: readonly string[];
  readonly directions: readonly Direction[];
  /** The sprint, school year or checkpoint the team works on, and how far it has come. */
  readonly sprint: { readonly row: Sprint; readonly progress: Progress } | undefined;
  readonly progress: Progress;
  readonly health: readonly HealthFact[];
}

/** Kinds of rows an initiative is computed from. */
export const initiativeKinds: readonly EntityKind[] = [
  'project',
  'projectMember',
  'member',
  'card',
  'participation',
  'sprint',
  'outline',
  'link',
  'direction',
];

/** All initiatives the person sees, in their order. */
export function initiativesOf(view: State, today: string): Initiative[] {
  return [...view.project.values()]
    .sort(byRank)
    .map((project) => initiativeOf(view, project, today));
}

export function isShown(initiative: Initiative, query: CascadeQuery): boolean {
  const { project, leadIds, directions } = initiative;
  return (
    (query.phase === null || project.phase === query.phase) &&
    (query.mode === null || project.mode === query.mode) &&
    (query.lead === null || leadIds.includes(query.lead)) &&
    (query.direction === null || directions.some(({ id }) => id === query.direction))
  );
}

function initiativeOf(view: State, project: Project, today: string): Initiative {
  const leadIds = [...view.projectMember.where('projectId', project.id)]
    .filter((row) => row.role === 'lead' && isLead(view, project.id, row.personId))
    .map((row) => row.personId);
  const directions: Direction[] = [];
  for (const link of view.link.where('projectId', project.id)) {
    const direction = link.directionId === null ? undefined : view.direction.get(link.directionId);
    if (direction !== undefined) directions.push(direction);
  }
  directions.sort((a, b) => (a.code < b.code ? -1 : 1));
  const row = sprintAtWork(view, project.id);
  return {
    project,
    leadIds,
    directions,
    sprint: row && { row, progress: progressInSprint(view, row) },
    progress: progressOf(view, [project.id]),
    health: healthOf(view, project, today),
  };
}

/** The lowest period that is not closed; of school years and checkpoints the one under way first. */
function sprintAtWork(view: State, projectId: string): Sprint | undefined {
  const active = sprintsOf(view, projectId).find(
    (period) => !isGated(period) && period.status === 'active',
  );
  return active ?? currentSprint(view, projectId);
}

function progressInSprint(view: State, sprint: Sprint): Progress {
  const cards = liveCards(view, sprint.id);
  const done = cards.filter((card) => card.phase === 'done').length;
  const planned = cards.filter((card) => card.phase === 'planned').length;
  return { total: cards.length, done, inWork: cards.length - done - planned };
}
