import { itemsOf } from '../calendar/calendar-items.ts';
import { type Card, isUnfinished } from '../card/card.ts';
import type { MeaningKind } from '../schedule/meaning.ts';
import type { Sprint } from '../sprint/sprint.ts';
import type { State } from '../state.ts';
import type { PlanColumn } from './plan-matrix-columns.ts';
import { scheduleIn } from './plan-matrix-time.ts';

/** A cell of the plan; the goal is null in the row of what serves none. */
export interface PlanPlace {
  readonly goalId: string | null;
  readonly column: PlanColumn;
}

export interface PlanIntent {
  readonly name:
    | 'card.link'
    | 'card.unlink'
    | 'card.schedule'
    | 'card.edit'
    | 'card.put-in-sprint'
    | 'card.return-to-idea';
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * Why a card cannot go to another column whatever the rules of its verbs say: it recurs, its words tell of several
 * times, it has taken place, or leaving a sprint under way needs a reason that nobody was asked for.
 */
export type PlanObstacle = 'series' | 'several' | 'held' | 'reason';

/**
 * What carrying a card from one cell of a plan to another comes to, in commands that belong together: it gives up the
 * goal it came from and serves the one it goes to, and moves in time by as much as lies between the columns. What had no
 * time gets the whole period. Nothing to do gives none.
 */
export function planMove(
  state: State,
  card: Card,
  from: PlanPlace,
  to: PlanPlace,
  newLinkId: string,
): readonly PlanIntent[] | PlanObstacle {
  const time =
    from.column.key === to.column.key ? [] : inColumn(state, card, from.column, to.column);
  return typeof time === 'string' ? time : [...retied(state, card, from, to, newLinkId), ...time];
}

function retied(
  state: State,
  { id: cardId }: Card,
  from: PlanPlace,
  to: PlanPlace,
  linkId: string,
): PlanIntent[] {
  if (from.goalId === to.goalId) return [];
  const links = [...state.link.where('cardId', cardId)];
  const linkTo = (goalId: string | null) =>
    goalId === null ? undefined : links.find((link) => link.goalId === goalId);
  const old = linkTo(from.goalId);
  const isNew = to.goalId !== null && linkTo(to.goalId) === undefined;
  return [
    ...(isNew
      ? [{ name: 'card.link', args: { cardId, linkId, to: { goalId: to.goalId } } } as const]
      : []),
    ...(old === undefined ? [] : [{ name: 'card.unlink', args: { linkId: old.id } } as const]),
  ];
}

function inColumn(
  state: State,
  card: Card,
  from: PlanColumn,
  to: PlanColumn,
): readonly PlanIntent[] | PlanObstacle {
  const isWork = [from, to].some(({ kind }) => kind === 'sprint' || kind === 'outline');
  if (isWork) return inSprint(state, card, to);
  if (itemsOf(state, card).some(({ occurrence }) => occurrence !== null)) return 'series';
  const schedule = state.schedule.get(card.id);
  if (schedule !== undefined && severalKinds.has(schedule.meaning.kind)) return 'several';
  if (!isUnfinished(card)) return 'held';
  const args = scheduleIn(card, schedule, from, to);
  return [{ name: 'card.schedule', args: { cardId: card.id, ...args } }];
}

const severalKinds: ReadonlySet<MeaningKind> = new Set([
  'recurring',
  'multi',
  'continuous',
  'irregular',
]);

function inSprint(state: State, card: Card, to: PlanColumn): readonly PlanIntent[] | PlanObstacle {
  const { id: cardId } = card;
  if (to.kind === 'sprint')
    return [{ name: 'card.put-in-sprint', args: { cardId, sprintId: to.sprint.id } }];
  const horizon = to.kind === 'outline' ? to.outline.number : null;
  if (card.sprintId === null) return [{ name: 'card.edit', args: { cardId, horizon } }];
  if (isUnderWay(state.sprint.get(card.sprintId))) return 'reason';
  return [{ name: 'card.return-to-idea', args: { cardId, reason: null, horizon } }];
}

function isUnderWay(sprint: Sprint | undefined): boolean {
  return sprint?.status === 'active';
}
