import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { changedSince, forLeads, verdicts } from '../../testing/verb.ts';
import { outlinesOf } from '../sprint/sprint.ts';

const reason = 'Так решено на установочной сессии';

test('more sprints add outlines at the end, and the reason is kept', () => {
  const world = buildSprints();
  const count = world.changes.length;
  world.must(world.lead, 'project.set-sprint-count', {
    projectId: world.sprints,
    count: 7,
    reason,
  });
  expect(numbers(world)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(world.state.project.get(world.sprints)).toMatchObject({
    plannedSprints: 7,
    sprintCountReason: reason,
  });
  expect(changedSince(world, count)).toEqual(['set project', 'add outline', 'add outline']);
});

test('fewer sprints take outlines from the end; the others keep what was written on them', () => {
  const world = buildSprints();
  const outlineId = world.outline(world.sprints, 2);
  world.must(world.lead, 'outline.edit', { outlineId, goalHint: 'Первые наставники' });
  world.must(world.lead, 'project.set-sprint-count', {
    projectId: world.sprints,
    count: 2,
    reason,
  });
  expect(numbers(world)).toEqual([0, 1, 2]);
  expect(world.state.outline.get(outlineId)?.goalHint).toBe('Первые наставники');
});

test.each([
  ['planning', 0, [1, 2, 3]],
  ['planning', 1, [2, 3]],
  ['closed', 1, [2, 3]],
] as const)(
  'with a sprint in %s at number %s outlines stay above it alone',
  (step, number, left) => {
    const world = buildSprints();
    world.bring(number, step);
    world.must(world.lead, 'project.set-sprint-count', {
      projectId: world.sprints,
      count: 3,
      reason,
    });
    expect(numbers(world)).toEqual(left);
  },
);

test('a sprint that exists is never taken away', () => {
  const world = buildSprints();
  world.bring(2, 'planning');
  const args = { projectId: world.sprints, count: 1, reason };
  expect(world.refused(world.director, 'project.set-sprint-count', args)).toEqual({
    code: 'sprint-number-kept',
    params: { number: 2 },
  });
  world.must(world.lead, 'project.set-sprint-count', { ...args, count: 2 });
  expect(numbers(world)).toEqual([]);
});

test('the number it has already changes nothing', () => {
  const world = buildSprints();
  const args = { projectId: world.sprints, count: 5, reason };
  expect(world.must(world.lead, 'project.set-sprint-count', args)).toEqual([]);
});

test('a project without sprints has no number of them', () => {
  const centre = buildCentre();
  const args = { projectId: centre.cyclogram, count: 3, reason };
  expect(centre.refused(centre.outsider, 'project.set-sprint-count', args).code).toBe(
    'project-not-sprints',
  );
});

test.each([
  ['count', { count: 0, reason }],
  ['count', { count: 53, reason }],
  ['reason', { count: 3, reason: '  ' }],
])('without a proper %s it is not asked', (path, args) => {
  const centre = buildCentre();
  const refusal = centre.refused(centre.lead, 'project.set-sprint-count', {
    projectId: centre.sprints,
    ...args,
  });
  expect(refusal).toEqual({ code: 'wrong-arguments', params: { path } });
});

test('leads decide on the number', () => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, count: 3, reason };
  expect(verdicts(centre, 'project.set-sprint-count', args)).toEqual(forLeads);
});

function numbers(world: Sprints): number[] {
  return outlinesOf(world.state, world.sprints).map((row) => row.number);
}
