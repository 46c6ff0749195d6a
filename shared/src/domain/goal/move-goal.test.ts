import { expect, test } from 'vitest';
import { buildGoals } from '../../testing/goals.ts';
import { changedSince, doAndUndo, forDirectors, forLeads, verdicts } from '../../testing/verb.ts';

test('a goal goes before a sibling, and only it changes', () => {
  const world = buildGoals();
  const count = world.changes.length;
  world.must(world.lead, 'goal.move', move(world, 'second', 'project', 'first'));
  expect(world.under('project')).toEqual(['second', 'first']);
  expect(changedSince(world, count)).toEqual(['set goal']);
});

test('it hangs under another with all below it', () => {
  const world = buildGoals();
  world.must(world.lead, 'goal.move', move(world, 'first', 'second', null));
  expect(world.under('project')).toEqual(['second']);
  expect(world.under('second')).toEqual(['first']);
  expect(world.under('first')).toEqual(['part']);
});

test('it goes to the root of its project', () => {
  const world = buildGoals();
  world.must(world.lead, 'goal.move', move(world, 'project', null, null));
  expect(world.under(null)).toEqual(expect.arrayContaining(['programme', 'project']));
  expect(world.under('strategic')).toEqual(['foreign']);
});

test.each([
  ['first', 'first'],
  ['first', 'part'],
])('%s does not hang under %s: the tree has no loops', (goal, parent) => {
  const world = buildGoals();
  const args = move(world, goal, parent, null);
  expect(world.refused(world.director, 'goal.move', args).code).toBe('goal-under-itself');
});

test.each([
  ['first', 'strategic', 'goal-level'],
  ['programme', 'project', 'not-found'],
  ['first', 'foreign', 'not-found'],
  ['first', 'none', 'not-found'],
] as const)('%s does not hang under %s: %s', (goal, parent, code) => {
  const world = buildGoals();
  const args = move(world, goal, parent, null);
  expect(world.refused(world.director, 'goal.move', args).code).toBe(code);
});

test('leads move goals of their project, directors those of the programme', () => {
  const world = buildGoals();
  expect(verdicts(world, 'goal.move', move(world, 'part', 'second', null))).toEqual(forLeads);
  expect(verdicts(world, 'goal.move', move(world, 'strategic', null, null))).toEqual(forDirectors);
});

test.each([
  ['first', 'second'],
  ['second', 'first'],
])('taken back from under %s, the order is as before', (goal, parent) => {
  const world = buildGoals();
  doAndUndo(world, world.lead, 'goal.move', move(world, goal, parent, null));
  expect(world.under('project')).toEqual(['first', 'second']);
  expect(world.under('first')).toEqual(['part']);
});

function move(
  world: ReturnType<typeof buildGoals>,
  goal: string,
  parent: string | null,
  before: string | null,
) {
  return {
    goalId: world.id(goal),
    parentId: parent === null ? null : world.id(parent),
    before: before === null ? null : world.id(before),
  };
}
