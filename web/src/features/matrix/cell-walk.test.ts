import { expect, test } from 'vitest';
import { ADD, type Spot, walk } from './cell-walk.ts';

/** Two rows of three cells: the middle one of the first holds two cards, all but the last one take new ones. */
const cells: Readonly<Record<string, readonly string[]>> = {
  '0 0': [ADD],
  '0 1': ['a', 'b', ADD],
  '0 2': [ADD],
  '1 0': ['c', ADD],
  '1 1': [ADD],
  '1 2': [],
};
const slotsOf = (row: number, column: number) => cells[`${row} ${column}`] ?? [];
const go = (at: Spot, ...keys: string[]) =>
  keys.reduce<Spot | undefined>(
    (spot, key) => spot && walk(slotsOf, { rows: 2, columns: 3 }, spot, key),
    at,
  );
const spot = (row: number, column: number, slot: string | null): Spot => ({ row, column, slot });

test('down leads through a cell and on into the row below, up comes back', () => {
  expect(go(spot(0, 1, 'a'), 'ArrowDown')).toEqual(spot(0, 1, 'b'));
  expect(go(spot(0, 1, 'a'), 'ArrowDown', 'ArrowDown', 'ArrowDown')).toEqual(spot(1, 1, ADD));
  expect(go(spot(1, 1, ADD), 'ArrowUp')).toEqual(spot(0, 1, ADD));
  expect(go(spot(1, 1, ADD), 'ArrowUp', 'ArrowUp')).toEqual(spot(0, 1, 'b'));
});

test('sideways the place in the cell is kept as far as there is one', () => {
  expect(go(spot(0, 1, 'b'), 'ArrowRight')).toEqual(spot(0, 2, ADD));
  expect(go(spot(1, 0, ADD), 'ArrowRight', 'ArrowRight')).toEqual(spot(1, 2, null));
  expect(go(spot(1, 2, null), 'ArrowLeft')).toEqual(spot(1, 1, ADD));
});

test('Home and End lead along the row, PageUp and PageDown from row to row', () => {
  expect(go(spot(0, 1, 'b'), 'Home')).toEqual(spot(0, 0, ADD));
  expect(go(spot(0, 0, ADD), 'End')).toEqual(spot(0, 2, ADD));
  expect(go(spot(0, 1, 'b'), 'PageDown')).toEqual(spot(1, 1, ADD));
  expect(go(spot(1, 1, ADD), 'PageUp')).toEqual(spot(0, 1, 'a'));
});

test('there is no way over the edge, and no way by other keys', () => {
  for (const key of ['ArrowUp', 'PageUp']) expect(go(spot(0, 1, 'a'), key)).toBe(undefined);
  expect(go(spot(0, 0, ADD), 'ArrowLeft')).toBe(undefined);
  expect(go(spot(1, 2, null), 'ArrowDown')).toBe(undefined);
  expect(go(spot(1, 2, null), 'Enter')).toBe(undefined);
});
