import { expect, test } from 'vitest';
import type { Spot } from './drop-intent.ts';
import { firstSpot, type Grid, moveFocus, moveHeld } from './keyboard-move.ts';

const counts: Readonly<Record<string, number>> = {
  'one/planned': 3,
  'one/preparing': 0,
  'one/running': 2,
  'two/planned': 0,
  'two/preparing': 1,
  'two/running': 4,
};
const grid: Grid = {
  lanes: ['one', 'two'],
  columns: ['planned', 'preparing', 'running'],
  count: (lane, columnId) => counts[`${lane}/${columnId}`] ?? 0,
};
const at = (lane: string, columnId: string, index: number): Spot => ({ lane, columnId, index });

test('a held card goes down past the last card of its cell, then into the lane below', () => {
  expect(moveHeld(grid, at('one', 'planned', 2), 'ArrowDown')).toEqual(at('one', 'planned', 3));
  expect(moveHeld(grid, at('one', 'planned', 3), 'ArrowDown')).toEqual(at('two', 'planned', 0));
});

test('a held card goes up to the first place, then to the end of the lane above', () => {
  expect(moveHeld(grid, at('two', 'running', 1), 'ArrowUp')).toEqual(at('two', 'running', 0));
  expect(moveHeld(grid, at('two', 'running', 0), 'ArrowUp')).toEqual(at('one', 'running', 2));
});

test('a held card goes into an empty column, and no lower than the cards there', () => {
  expect(moveHeld(grid, at('one', 'planned', 3), 'ArrowRight')).toEqual(at('one', 'preparing', 0));
  expect(moveHeld(grid, at('two', 'running', 4), 'ArrowLeft')).toEqual(at('two', 'preparing', 1));
});

test('at the edges of the board a held card stays', () => {
  expect(moveHeld(grid, at('one', 'planned', 0), 'ArrowUp')).toEqual(at('one', 'planned', 0));
  expect(moveHeld(grid, at('one', 'planned', 0), 'ArrowLeft')).toEqual(at('one', 'planned', 0));
  expect(moveHeld(grid, at('two', 'running', 4), 'ArrowDown')).toEqual(at('two', 'running', 4));
  expect(moveHeld(grid, at('two', 'running', 4), 'ArrowRight')).toEqual(at('two', 'running', 4));
});

test('Home and End take a held card to the ends of its cell', () => {
  expect(moveHeld(grid, at('one', 'planned', 2), 'Home')).toEqual(at('one', 'planned', 0));
  expect(moveHeld(grid, at('one', 'planned', 0), 'End')).toEqual(at('one', 'planned', 3));
});

test('other keys neither move a card nor the focus', () => {
  expect(moveHeld(grid, at('one', 'planned', 0), 'KeyA')).toBeUndefined();
  expect(moveFocus(grid, at('one', 'planned', 0), 'Tab')).toBeUndefined();
});

test('the focus passes over empty columns and lanes', () => {
  expect(moveFocus(grid, at('one', 'planned', 2), 'ArrowRight')).toEqual(at('one', 'running', 1));
  expect(moveFocus(grid, at('one', 'running', 0), 'ArrowLeft')).toEqual(at('one', 'planned', 0));
  expect(moveFocus(grid, at('one', 'planned', 2), 'ArrowDown')).toBeUndefined();
});

test('the focus goes from the last card of a cell to the lane below, and back to its last card', () => {
  expect(moveFocus(grid, at('one', 'running', 1), 'ArrowDown')).toEqual(at('two', 'running', 0));
  expect(moveFocus(grid, at('two', 'running', 0), 'ArrowUp')).toEqual(at('one', 'running', 1));
});

test('the focus never leaves the cards', () => {
  expect(moveFocus(grid, at('two', 'running', 3), 'ArrowDown')).toBeUndefined();
  expect(moveFocus(grid, at('one', 'running', 1), 'ArrowRight')).toBeUndefined();
  expect(moveFocus(grid, at('one', 'planned', 0), 'End')).toEqual(at('one', 'planned', 2));
});

test('the first card is found past empty cells; an empty board has none', () => {
  const right: Grid = { ...grid, columns: ['preparing', 'running'] };
  expect(firstSpot(right)).toEqual(at('one', 'running', 0));
  expect(firstSpot({ ...grid, count: () => 0 })).toBeUndefined();
});
