import { boardCards, isOnBoard, nearestOnBoard, overLimit } from '../board/board.ts';
import type { Column } from '../board/column.ts';
import type { Change } from '../changes.ts';
import { placeIn } from '../place.ts';
import { LONGEST_RANK, rankBetween } from '../rank.ts';
import { type Refusal, refuse, type Warning } from '../refusal.ts';
import type { State } from '../state.ts';
import type { Card } from './card.ts';

/** A place on a board: `before` is a card which that board shows in columns of the same phase, null the end. */
export interface Spot {
  readonly column: Pick<Column, 'id' | 'phase'>;
  readonly boardProjectId: string;
  readonly before: string | null;
}

export interface Place {
  /** What the card itself takes on. */
  readonly fields: Pick<Card, 'columnId' | 'phase' | 'rank'>;
  /** Fresh keys of the other cards when the keys of the column had grown too long; their order stays as it was. Cards of closed sprints keep theirs. */
  readonly others: readonly Change[];
}

/** Finds the order key that puts a card at a spot; keys stay unique in a column and short. */
export function placeAt(state: State, cardId: string, spot: Spot): Place {
  const { id: columnId, phase } = spot.column;
  const rank = rankAt(state, cardId, spot);
  if (rank.length <= LONGEST_RANK) return { fields: { columnId, phase, rank }, others: [] };
  const mates = [...state.card.where('columnId', columnId)].filter(({ id }) => id !== cardId);
  const shown = [...boardCards(state, spot.boardProjectId, phase, cardId)];
  const isClosed = ({ sprintId }: Card) =>
    sprintId !== null && state.sprint.get(sprintId)?.status === 'closed';
  const spread = placeIn('card', mates, shown, spot.before, isClosed);
  return { fields: { columnId, phase, rank: spread.rank }, others: spread.respread };
}

/** A key between the neighbours that the board shows, and free in the card's own column. */
function rankAt(state: State, cardId: string, { column, boardProjectId, before }: Spot): string {
  const next = before === null || before === cardId ? undefined : state.card.get(before);
  const isShown =
    next !== undefined && next.phase === column.phase && isOnBoard(state, boardProjectId, next);
  const upper = isShown ? next.rank : null;
  const lower = nearestOnBoard(state, boardProjectId, column.phase, 'below', upper, cardId);
  let key = rankBetween(lower?.rank ?? null, upper);
  while (isTaken(state, column.id, key, cardId)) key = rankBetween(key, upper);
  return key;
}

function isTaken(state: State, columnId: string, rank: string, exceptId: string): boolean {
  // No key lies between a rank and the same rank followed by the lowest character.
  const isOther = ({ id }: Card) => id !== exceptId;
  const at = state.card.nearest('columnId', columnId, 'below', `${rank}\u0000`, isOther);
  return at?.rank === rank;
}

/** What the limit of a column says to a card that comes in, given as it will be: a refusal, or warnings. */
export function limitOf(
  state: State,
  column: Column | undefined,
  card: Card,
): { refusal?: Refusal; warnings: Warning[] } {
  const over = column === undefined ? undefined : overLimit(state, column, card);
  if (column === undefined || over === undefined) return { warnings: [] };
  if (column.wipMode === 'soft') return { warnings: [over.warning] };
  return {
    refusal: refuse('column-full', { title: column.title, limit: over.limit }),
    warnings: [],
  };
}
