import type { Card } from '../card/card.ts';
import { byRank } from '../rank.ts';
import { type Warning, warn } from '../refusal.ts';
import { currentSprint } from '../sprint/sprint.ts';
import type { State } from '../state.ts';
import { type Column, type ColumnPhase, columnsOf } from './column.ts';

/** The leftmost column of a phase; undefined when the project has none or the replica does not hold its columns. */
export function firstColumn(
  state: State,
  projectId: string,
  phase: ColumnPhase,
): Column | undefined {
  return columnsOf(state, projectId).find((column) => column.phase === phase);
}

/**
 * Cards that a project's board can show in the columns of one phase, in no order: its own of every sprint, and those
 * of other projects that take part. The card `exceptId` is left out.
 */
export function* boardCards(
  state: State,
  projectId: string,
  phase: ColumnPhase,
  exceptId: string,
): Iterable<Card> {
  for (const column of state.column.where('projectId', projectId)) {
    if (column.phase !== phase) continue;
    for (const own of state.card.where('columnId', column.id)) if (own.id !== exceptId) yield own;
  }
  for (const shared of state.participation.where('projectId', projectId)) {
    const guest = state.card.get(shared.cardId);
    if (guest !== undefined && guest.phase === phase && guest.id !== exceptId) yield guest;
  }
}

/**
 * The card nearest to a rank, strictly below or above it (null: from the open end), among those that `boardCards`
 * tells of. Costs a search in each column of the phase and a look at the guests, not at all cards.
 */
export function nearestOnBoard(
  state: State,
  projectId: string,
  phase: ColumnPhase,
  side: 'below' | 'above',
  bound: string | null,
  exceptId: string,
): Card | undefined {
  const candidates: Card[] = [];
  for (const column of state.column.where('projectId', projectId)) {
    if (column.phase !== phase) continue;
    const own = state.card.nearest('columnId', column.id, side, bound, ({ id }) => id !== exceptId);
    if (own !== undefined) candidates.push(own);
  }
  for (const shared of state.participation.where('projectId', projectId)) {
    const guest = state.card.get(shared.cardId);
    if (guest === undefined || guest.phase !== phase || guest.id === exceptId) continue;
    if (bound === null || (side === 'below' ? guest.rank < bound : guest.rank > bound))
      candidates.push(guest);
  }
  candidates.sort(byRank);
  return side === 'below' ? candidates.at(-1) : candidates[0];
}

/** True when the board of the project shows the card. */
export function isOnBoard(state: State, projectId: string, card: Card): boolean {
  if (card.projectId === projectId) return true;
  for (const shared of state.participation.where('cardId', card.id))
    if (shared.projectId === projectId) return true;
  return false;
}

/**
 * What the column would exceed with `card`, given as it will be, in it; undefined when it would not. Only cards on the
 * board now count: events, not cancelled, and in a project with sprints those of the current one.
 */
export function overLimit(
  state: State,
  column: Column,
  card: Card,
): { limit: number; warning: Warning } | undefined {
  if (column.wipLimit === null || !counter(state, column)(card)) return undefined;
  const others = cardsInProgress(state, column).filter((other) => other.id !== card.id);
  const count = others.length + 1;
  if (count <= column.wipLimit) return undefined;
  const params = { title: column.title, limit: column.wipLimit, count };
  return { limit: column.wipLimit, warning: warn('column-over-limit', params) };
}

/** Cards that count against a column's limit: on the board now, not cancelled. */
export function cardsInProgress(state: State, column: Column): Card[] {
  const counts = counter(state, column);
  return [...state.card.where('columnId', column.id)].filter(counts);
}

function counter(state: State, column: Column): (card: Card) => boolean {
  const gated = state.project.get(column.projectId)?.mode === 'sprints';
  const sprintId = currentSprint(state, column.projectId)?.id;
  return (card) =>
    card.kind === 'event' &&
    card.cancelledAt === null &&
    (!gated || (card.sprintId !== null && card.sprintId === sprintId));
}
