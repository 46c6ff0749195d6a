import { expect, test } from 'vitest';
import { buildGoals } from '../../testing/goals.ts';
import {
  changedSince,
  doAndUndo,
  forDirectors,
  forLeads,
  rowsOf,
  verdicts,
} from '../../testing/verb.ts';

const all = ['programme', 'strategic', 'project', 'objective'] as const;

test('a goal comes behind its siblings', () => {
  const world = buildGoals();
  const count = world.changes.length;
  world.must(world.lead, 'goal.add', goal(world, 'objective', 'project'));
  expect(world.under('project')).toEqual(['first', 'second', 'new']);
  expect(changedSince(world, count)).toEqual(['add goal']);
});

test.each([
  ['programme', []],
  ['strategic', ['programme']],
  ['project', ['programme', 'strategic']],
  ['objective', ['project', 'objective']],
] as const)('a %s goal stands alone or under one of %j', (level, levels) => {
  const parents = {
    programme: 'programme',
    strategic: 'strategic',
    project: 'project',
    objective: 'first',
  };
  const world = buildGoals();
  const allowed = all.filter((parent) => {
    const args = goal(world, level, parents[parent]);
    const verdict = verdicts(world, 'goal.add', args)['director'];
    expect(['ok', 'goal-level', 'not-found']).toContain(verdict);
    return verdict === 'ok';
  });
  expect(allowed).toEqual(levels);
  world.must(world.director, 'goal.add', goal(world, level, null));
});

test.each([
  ['programme', true],
  ['strategic', true],
  ['project', false],
  ['objective', false],
] as const)('a %s goal of a project: %s is refused', (level, inProject) => {
  const world = buildGoals();
  const projectId = inProject ? world.sprints : null;
  const args = { ...goal(world, level, null), projectId };
  expect(world.refused(world.director, 'goal.add', args).code).toBe('goal-level');
});

test.each(['foreign', 'none'])('S02 the parent %s is not found', (parent) => {
  const world = buildGoals();
  const args = goal(world, 'objective', parent);
  expect(world.refused(world.director, 'goal.add', args).code).toBe('not-found');
});

test('an id is used once', () => {
  const world = buildGoals();
  const args = { ...goal(world, 'objective', 'project'), goalId: world.id('foreign') };
  expect(world.refused(world.lead, 'goal.add', args).code).toBe('id-taken');
});

test('leads set goals of their project, directors those of the programme', () => {
  const world = buildGoals();
  expect(verdicts(world, 'goal.add', goal(world, 'objective', 'project'))).toEqual(forLeads);
  expect(verdicts(world, 'goal.add', goal(world, 'strategic', null))).toEqual(forDirectors);
});

test('taken back, everything is as before', () => {
  const world = buildGoals();
  const before = rowsOf(world.state);
  doAndUndo(world, world.lead, 'goal.add', goal(world, 'objective', 'first'));
  expect(rowsOf(world.state)).toEqual(before);
});

function goal(
  world: ReturnType<typeof buildGoals>,
  level: (typeof all)[number],
  parent: string | null,
) {
  const parentId = parent === null ? null : world.id(parent);
  const ofProgramme = level === 'programme' || level === 'strategic';
  const projectId = ofProgramme ? null : world.sprints;
  return { goalId: world.id('new'), parentId, projectId, level, title: 'new' };
}
