import { expect, test } from 'vitest';
import { dropIntent, gapOf, indexAt, type Spot } from './drop-intent.ts';

const at = (columnId: string, index: number, lane = ''): Spot => ({ lane, columnId, index });
const drop = (cardId: string, from: Spot, to: Spot, ids: readonly string[]) =>
  dropIntent({ cardId, boardProjectId: 'project', from, to, ids });

test('a card let go in another column stands before the card below it', () => {
  expect(drop('x', at('planned', 0), at('running', 1), ['a', 'b', 'c'])).toEqual({
    cardId: 'x',
    boardProjectId: 'project',
    toColumnId: 'running',
    before: 'b',
  });
});

test('behind the last card is the end of the column', () => {
  expect(drop('x', at('planned', 0), at('running', 3), ['a', 'b', 'c'])?.before).toBeNull();
  expect(drop('x', at('planned', 0), at('running', 0), [])?.before).toBeNull();
});

test('a place that is no longer there is the end of the column', () => {
  expect(drop('x', at('planned', 0), at('running', 9), ['a'])?.before).toBeNull();
  expect(drop('x', at('planned', 0), at('running', -1), ['a'])?.before).toBe('a');
});

test('a card let go where it was taken means nothing', () => {
  expect(drop('b', at('planned', 1), at('planned', 1), ['a', 'b', 'c'])).toBeUndefined();
});

test('the last card dragged below itself means nothing', () => {
  expect(drop('c', at('planned', 2), at('planned', 7), ['a', 'b', 'c'])).toBeUndefined();
});

test('within its column a card goes before the card that is then below it, never before itself', () => {
  expect(drop('a', at('planned', 0), at('planned', 1), ['a', 'b', 'c'])?.before).toBe('c');
  expect(drop('a', at('planned', 0), at('planned', 2), ['a', 'b', 'c'])?.before).toBeNull();
  expect(drop('c', at('planned', 2), at('planned', 0), ['a', 'b', 'c'])?.before).toBe('a');
});

test('the same place in another lane is another place', () => {
  const moved = drop('b', at('planned', 1, 'one'), at('planned', 1, 'two'), ['m', 'n']);
  expect(moved).toMatchObject({ toColumnId: 'planned', before: 'n' });
});

test('the line of a place leaves out the held card above it', () => {
  expect([0, 1, 2, 3].map((index) => gapOf(index, 1))).toEqual([0, 1, 3, 4]);
  expect([0, 1, 2].map((index) => gapOf(index, -1))).toEqual([0, 1, 2]);
});

test('a dragged tile belongs to the nearest place of the cell, its ends included', () => {
  expect([-500, 0, 46, 48, 141, 9000].map((offset) => indexAt(offset, 94, 3))).toEqual([
    0, 0, 0, 1, 2, 3,
  ]);
});
