import { expect, test } from 'vitest';
import { buildSprints } from '../../testing/sprints.ts';

test('an active sprint goes to its review', () => {
  const world = buildSprints();
  world.bring(0, 'review');
  expect(world.sprint(0)).toMatchObject({ status: 'review', reviewedAt: world.now });
});

test.each([
  ['planning', 'planning'],
  ['review', 'review'],
  ['closed', 'closed'],
] as const)('refused at %s', (step, status) => {
  const world = buildSprints();
  world.bring(0, step);
  expect(world.refused(world.lead, 'sprint.review', { sprintId: world.sprintId(0) })).toEqual({
    code: 'sprint-wrong-status',
    params: { number: 0, status },
  });
});

test.each([
  ['member', 'forbidden'],
  ['observer', 'forbidden'],
  ['outsider', 'forbidden'],
  ['stranger', 'not-found'],
] as const)('refused to the %s', (who, code) => {
  const world = buildSprints();
  world.bring(0, 'active');
  const args = { sprintId: world.sprintId(0) };
  expect(world.refused(world[who], 'sprint.review', args).code).toBe(code);
});
