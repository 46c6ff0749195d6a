import { z } from 'zod';
import { firstColumn, nearestOnBoard } from '../board/board.ts';
import type { Column } from '../board/column.ts';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { askedOnDone } from '../event/evidence-rule.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import type { Card } from './card.ts';
import { isUndetailable, overOpenCard } from './detail.ts';
import { limitOf, placeAt, type Spot } from './place.ts';
import { dated } from './work.ts';

const args = z.strictObject({
  cardId: uuid,
  /** The board on which the card was taken; another project's when the card is shared. */
  boardProjectId: uuid,
  /** A column of that board, or of the card's home. */
  toColumnId: uuid,
  /** The card it shall stand before, as the board of the column shows them; null for the end. */
  before: uuid.nullable(),
});

/** Moves a card between or within columns, on its home board or on one that shows it. */
export const moveCard = defineCommand({
  name: 'card.move',
  args,
  may: {
    level: 'team',
    of: (state, { cardId, boardProjectId }) => boardsOf(state, cardId, boardProjectId),
  },
  run(state, { cardId, boardProjectId, toColumnId, before }, env) {
    return overOpenCard(state, cardId, (card) => {
      const column = state.column.get(toColumnId);
      if (column === undefined) return refuse('not-found');
      if (column.projectId !== boardProjectId && column.projectId !== card.projectId)
        return refuse('not-found');
      if (card.cancelledAt !== null) return refuse('card-cancelled');
      if (column.phase !== 'planned' && isUndetailable(state, card))
        return refuse('card-still-idea');
      const home = homeColumn(state, card, column);
      if (home === undefined) return refuse('column-missing-at-home', { title: column.title });
      const place = placeAt(state, cardId, {
        column: home,
        boardProjectId: column.projectId,
        before,
      });
      const moved = { ...card, ...place.fields };
      const entered = home.id === card.columnId ? undefined : state.column.get(home.id);
      const limit = limitOf(state, entered, moved);
      if (limit.refusal !== undefined) return limit.refusal;
      const asked = askedOnDone(state, card, moved);
      if (asked.refusal !== undefined) return asked.refusal;
      return done(
        [...set('card', card, dated(card, place.fields, env.now)), ...place.others],
        [...limit.warnings, ...asked.warnings],
      );
    });
  },
  inverse(before, { cardId, boardProjectId }) {
    const card = before.card.get(cardId);
    if (card === undefined) return null;
    const column =
      before.column.get(card.columnId) ?? firstColumn(before, boardProjectId, card.phase);
    if (column === undefined) return null;
    const next = nearestOnBoard(before, column.projectId, card.phase, 'above', card.rank, cardId);
    return {
      name: 'card.move',
      args: { cardId, boardProjectId, toColumnId: column.id, before: next?.id ?? null },
    };
  },
});

/** Boards whose team may move the card: its home, and the shown board when the card takes part in that project. */
function boardsOf(
  state: State,
  cardId: string,
  boardProjectId: string,
): readonly string[] | undefined {
  const card = state.card.get(cardId);
  if (card === undefined) return undefined;
  if (card.projectId === boardProjectId) return [card.projectId];
  for (const shared of state.participation.where('cardId', cardId)) {
    if (shared.projectId === boardProjectId) return [card.projectId, boardProjectId];
  }
  return undefined;
}

/**
 * The column of the card's home that stands for the shown one: itself, where the card stands when the meaning stays,
 * else the first of the same meaning. A replica that may not hold the home knows the meaning alone.
 */
function homeColumn(state: State, card: Card, shown: Column): Spot['column'] | undefined {
  if (shown.projectId === card.projectId) return shown;
  const homeHidden = state.project.get(card.projectId) === undefined;
  if (homeHidden || shown.phase === card.phase) return { id: card.columnId, phase: shown.phase };
  return firstColumn(state, card.projectId, shown.phase);
}
