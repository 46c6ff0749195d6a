import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import { expect, test } from 'vitest';
import { type Place, placeIn, placeOf, placeOut, placeOver, placesFor } from './goal-place.ts';
import type { GoalNode } from './goal-tree.ts';

// programme > (own > first > part, second), (other of another project)
const part = node('part', []);
const first = node('first', [part]);
const second = node('second', []);
const own = node('own', [first, second]);
const other = node('other', [], 'elsewhere');
const tree = [node('programme', [own, other], null)];

test.each([
  ['second', 'first', 'before', 'own > first'],
  ['part', 'first', 'before', 'own > first'],
  ['part', 'second', 'after', 'own > end'],
  ['first', 'second', 'after', 'own > end'],
  ['second', 'part', 'inside', 'part > end'],
  ['second', 'own', 'inside', 'own > end'],
  ['part', 'second', 'before', 'own > second'],
] as const)('%s let go over %s, %s: %s', (held, over, where, place) => {
  expect(told(placeOver(tree, goal(held), over, where))).toBe(place);
});

test('behind a goal with others below is before the first of these', () => {
  expect(told(placeOver(tree, goal('second'), 'first', 'after'))).toBe('first > part');
  expect(told(placeOver(tree, goal('second'), 'own', 'after'))).toBe('own > first');
});

test('over itself a goal stays where it is', () => {
  expect(told(placeOver(tree, goal('first'), 'first', 'inside'))).toBe('own > second');
  expect(told(placeOf(tree, goal('second')))).toBe('own > end');
  expect(placeOver(tree, goal('first'), 'gone', 'inside')).toBeUndefined();
});

test('before a goal of another project is behind all of its own', () => {
  expect(told(placeOver(tree, goal('own'), 'other', 'before'))).toBe('programme > end');
});

test('the keyboard passes every place from the top, once, and none below the goal itself', () => {
  expect(placesFor(tree, goal('second')).map(told)).toEqual([
    'top > end',
    'programme > own',
    'own > first',
    'first > part',
    'part > end',
    'first > end',
    'own > end',
    'programme > end',
    'other > end',
  ]);
  expect(placesFor(tree, goal('first')).map(told)).not.toContain('part > end');
});

test('it goes out behind its parent and in under the goal above', () => {
  const at = (place: Place | null) => (place === null ? null : told(place));
  expect(at(placeOut(tree, goal('part'), { parentId: 'first', before: null }))).toBe(
    'own > second',
  );
  expect(at(placeOut(tree, goal('own'), { parentId: null, before: null }))).toBeNull();
  expect(at(placeIn(tree, goal('second'), { parentId: 'own', before: null }))).toBe('first > end');
  expect(at(placeIn(tree, goal('second'), { parentId: 'own', before: 'first' }))).toBeNull();
});

function node(id: string, children: GoalNode[], projectId: string | null = 'project'): GoalNode {
  const row: Goal = { id, parentId: null, projectId, level: 'objective', title: id, rank: id };
  return { goal: row, children, cards: [], allCards: [], kpis: [], sprints: [] };
}

function goal(id: string): Goal {
  const all = [tree[0], own, first, part, second, other];
  const found = all.find((one) => one?.goal.id === id);
  if (found === undefined) throw new Error(id);
  return found.goal;
}

function told(place: Place | undefined): string {
  return place === undefined ? 'nowhere' : `${place.parentId ?? 'top'} > ${place.before ?? 'end'}`;
}
