import type { Card } from '../card/card.ts';
import { type Warning, warn } from '../refusal.ts';
import { currentSprint } from '../sprint/sprint.ts';
import type { State } from '../state.ts';
import type { Column, ColumnPhase } from './column.ts';

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

/** Cards that count against a column's limit: on the board now, not cancelled. */
export function cardsInProgress(state: State, column: Column): Card[] {
  const sprint = currentSprint(state, column.projectId);
  const gated = state.project.get(column.projectId)?.mode === 'sprints';
  const cards: Card[] = [];
  for (const card of state.card.where('columnId', column.id)) {
    if (card.kind !== 'event' || card.cancelledAt !== null) continue;
    if (!gated || (card.sprintId !== null && card.sprintId === sprint?.id)) cards.push(card);
  }
  return cards;
}

/** What the column would exceed if `card` came in; undefined when it would not. */
export function overLimit(
  state: State,
  column: Column,
  card: Card,
): { limit: number; warning: Warning } | undefined {
  if (column.wipLimit === null) return undefined;
  const count = cardsInProgress(state, column).filter((other) => other.id !== card.id).length + 1;
  if (count <= column.wipLimit) return undefined;
  const params = { title: column.title, limit: column.wipLimit, count };
  return { limit: column.wipLimit, warning: warn('column-over-limit', params) };
}
