/** What a person meant by letting a card go: never an index, so that it still holds when others have moved meanwhile. */
export interface MoveIntent {
  readonly cardId: string;
  readonly boardProjectId: string;
  readonly toColumnId: string;
  readonly before: string | null;
}

/** A place in a cell. `index` counts the cells' cards without the one that is being moved. */
export interface Spot {
  readonly lane: string;
  readonly columnId: string;
  readonly index: number;
}

/**
 * The intent of a drop; undefined when the card would stay where it is. `ids` are the cards of the target cell from the
 * top. A place behind the last shown card is the end of the column.
 */
export function dropIntent(drop: {
  readonly cardId: string;
  readonly boardProjectId: string;
  readonly from: Spot;
  readonly to: Spot;
  readonly ids: readonly string[];
}): MoveIntent | undefined {
  const { cardId, boardProjectId, from, to } = drop;
  const others = drop.ids.filter((id) => id !== cardId);
  const index = Math.max(0, Math.min(to.index, others.length));
  const stays = from.columnId === to.columnId && from.lane === to.lane && from.index === index;
  if (stays) return undefined;
  return { cardId, boardProjectId, toColumnId: to.columnId, before: others[index] ?? null };
}

/** Where the line that marks a place stands among the shown cards, of which `heldAt` is the held one (-1: elsewhere). */
export function gapOf(index: number, heldAt: number): number {
  return heldAt >= 0 && index > heldAt ? index + 1 : index;
}

/** The place under the top edge of a dragged tile, `offset` pixels below the top of a cell with `count` other cards. */
export function indexAt(offset: number, pitch: number, count: number): number {
  return Math.max(0, Math.min(Math.round(offset / pitch), count));
}
