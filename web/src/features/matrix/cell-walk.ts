import { keyAt } from './cell-key.ts';

/** Where the focus is: a cell, and in it an entry by the id of its card, or the way to all of them or to a new one. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  /** Null for the cell itself, which has nothing to stop at. */
  readonly slot: string | null;
}

export const MORE = 'more';
export const ADD = 'add';

/** What of a cell can have the focus, from the top. */
export type SlotsOf = (row: number, column: number) => readonly string[];

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Where a key leads: up and down through the slots of a cell and on into the next row, sideways to the same place of the
 * cell beside, Home and End along the row, PageUp and PageDown from row to row. Undefined for other keys and at the edge.
 */
export function walk(slotsOf: SlotsOf, size: Size, at: Spot, key: string): Spot | undefined {
  const { row, column } = at;
  const slots = slotsOf(row, column);
  const index = at.slot === null ? -1 : slots.indexOf(at.slot);
  const enter = (r: number, c: number, wanted: number): Spot | undefined => {
    if (r < 0 || c < 0 || r >= size.rows || c >= size.columns) return undefined;
    const there = slotsOf(r, c);
    return { row: r, column: c, slot: there.at(Math.min(wanted, there.length - 1)) ?? null };
  };
  switch (key) {
    case 'ArrowDown':
      return index + 1 < slots.length ? enter(row, column, index + 1) : enter(row + 1, column, 0);
    case 'ArrowUp':
      return index > 0 ? enter(row, column, index - 1) : enter(row - 1, column, -1);
    case 'ArrowLeft':
      return enter(row, column - 1, Math.max(0, index));
    case 'ArrowRight':
      return enter(row, column + 1, Math.max(0, index));
    case 'Home':
      return enter(row, 0, 0);
    case 'End':
      return enter(row, size.columns - 1, 0);
    case 'PageDown':
      return enter(row + 1, column, 0);
    case 'PageUp':
      return enter(row - 1, column, 0);
    default:
      return undefined;
  }
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** The cell to which an arrow carries what is held; undefined at the edge and for other keys. */
export function carry(
  matrix: Parameters<typeof keyAt>[0],
  { row, column }: Pick<Spot, 'row' | 'column'>,
  code: string,
): string | undefined {
  const step = steps[code];
  return step && keyAt(matrix, row + step[0], column + step[1]);
}
