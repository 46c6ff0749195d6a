import { z } from 'zod';
import { boardCards, overLimit } from '../board/board.ts';
import { columnsOf } from '../board/column.ts';
import { type Change, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { byRank, LONGEST_RANK, rankAmong, ranksBetween } from '../rank.ts';
import { refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import type { Card } from './card.ts';

const args = z.strictObject({
  cardId: uuid,
  /** The board on which the card was taken; another project's when the card is shared. */
  boardProjectId: uuid,
  toColumnId: uuid,
  /** The card it shall stand before, as that board shows them; null for the end. */
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
  run(state, { cardId, boardProjectId, toColumnId, before }) {
    const card = state.card.get(cardId);
    const shown = state.column.get(toColumnId);
    if (card === undefined || shown === undefined || shown.projectId !== boardProjectId)
      return refuse('not-found');
    if (card.cancelledAt !== null) return refuse('card-cancelled');
    const sprint = card.sprintId === null ? undefined : state.sprint.get(card.sprintId);
    if (sprint?.status === 'closed')
      return refuse('card-in-closed-sprint', { number: sprint.number });
    const home = homeColumn(state, card, toColumnId);
    if (home.id !== card.columnId) {
      const over = overLimit(state, home, card);
      if (over !== undefined && home.wipMode === 'hard') {
        return refuse('column-full', { title: home.title, limit: over.limit });
      }
    }
    const rank = rankAmong(
      columnmates(state, home.id, card.id),
      [...boardCards(state, boardProjectId, shown.phase, card.id)],
      before,
    );
    const moved = set('card', card, { columnId: home.id, phase: home.phase, rank });
    const changes = rank.length > LONGEST_RANK ? respread(state, card, home, rank) : moved;
    const over = home.id === card.columnId ? undefined : overLimit(state, home, card);
    return done(changes, over === undefined ? [] : [over.warning]);
  },
  inverse(before, { cardId }) {
    const card = before.card.get(cardId);
    if (card === undefined) return null;
    const next = columnmates(before, card.columnId, card.id)
      .sort(byRank)
      .find((other) => other.rank > card.rank);
    return {
      name: 'card.move',
      args: {
        cardId,
        boardProjectId: card.projectId,
        toColumnId: card.columnId,
        before: next?.id ?? null,
      },
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

/** The column of the card's home that stands for the shown one: itself, or the first of the same phase. */
function homeColumn(state: State, card: Card, shownId: string) {
  const shown = state.column.get(shownId);
  const home = columnsOf(state, card.projectId);
  const same =
    home.find((column) => column.id === shownId) ??
    home.find((column) => column.phase === shown?.phase);
  const found = same ?? state.column.get(card.columnId);
  if (found === undefined) throw new Error(`card ${card.id} stands in no column`);
  return found;
}

function columnmates(state: State, columnId: string, exceptId: string): Card[] {
  return [...state.card.where('columnId', columnId)].filter((card) => card.id !== exceptId);
}

/** New short keys for a whole column whose keys have grown too long; the order stays as it is. */
function respread(
  state: State,
  card: Card,
  home: { id: string; phase: Card['phase'] },
  rank: string,
): Change[] {
  const rows = [...columnmates(state, home.id, card.id), { ...card, rank }].sort(byRank);
  const ranks = ranksBetween(null, null, rows.length);
  return rows.flatMap((row, index) => {
    const fresh = { rank: ranks[index] ?? row.rank };
    return row.id === card.id
      ? set('card', card, { ...fresh, columnId: home.id, phase: home.phase })
      : set('card', row, fresh);
  });
}
