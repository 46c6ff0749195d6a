import { expect, test } from 'vitest';
import { buildGoals } from '../../testing/goals.ts';
import { doAndUndo, forDirectors, forLeads, rowsOf, verdicts } from '../../testing/verb.ts';

test('only the words change', () => {
  const world = buildGoals();
  const goalId = world.id('first');
  const before = world.state.goal.get(goalId);
  expect(world.must(world.lead, 'goal.edit', { goalId, title: 'Иначе' })).toHaveLength(1);
  expect(world.state.goal.get(goalId)).toEqual({ ...before, title: 'Иначе' });
});

test('leads word goals of their project, directors those of the programme', () => {
  const world = buildGoals();
  const edit = (name: string) => ({ goalId: world.id(name), title: 'Иначе' });
  expect(verdicts(world, 'goal.edit', edit('first'))).toEqual(forLeads);
  expect(verdicts(world, 'goal.edit', edit('strategic'))).toEqual(forDirectors);
});

test('a goal that is gone is not found', () => {
  const world = buildGoals();
  const args = { goalId: world.id('none'), title: 'Иначе' };
  expect(world.refused(world.director, 'goal.edit', args).code).toBe('not-found');
});

test('taken back, everything is as before', () => {
  const world = buildGoals();
  const before = rowsOf(world.state);
  doAndUndo(world, world.lead, 'goal.edit', { goalId: world.id('first'), title: 'Иначе' });
  expect(rowsOf(world.state)).toEqual(before);
});
