import { expect, test } from 'vitest';
import { buildPeriods } from '../../testing/periods.ts';
import { buildSprints } from '../../testing/sprints.ts';

test('a sprint in review goes back to work, and its promise is not made again', () => {
  const world = buildSprints();
  world.bring(0, 'review');
  const changes = world.must(world.lead, 'sprint.resume', { sprintId: world.sprintId(0) });
  expect(world.sprint(0)).toMatchObject({ status: 'active', reviewedAt: null });
  expect(changes.map(({ kind }) => kind)).toEqual(['sprint']);
});

test('refused once the retrospective is signed', () => {
  const world = buildSprints();
  world.bring(0, 'signed');
  expect(world.refused(world.lead, 'sprint.resume', { sprintId: world.sprintId(0) })).toEqual({
    code: 'retro-signed',
    params: { number: 0 },
  });
});

test('a checkpoint is not taken back once the next one exists', () => {
  const world = buildPeriods('cohort');
  world.bring(1, 'review');
  world.plan(2);
  expect(world.refused(world.lead, 'sprint.resume', { sprintId: world.sprintId(1) })).toEqual({
    code: 'sprint-followed',
    params: { number: 1, next: 2 },
  });
});

test.each([
  ['planning', 'planning'],
  ['active', 'active'],
  ['closed', 'closed'],
] as const)('refused at %s', (step, status) => {
  const world = buildSprints();
  world.bring(0, step);
  expect(world.refused(world.lead, 'sprint.resume', { sprintId: world.sprintId(0) })).toEqual({
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
  world.bring(0, 'review');
  const args = { sprintId: world.sprintId(0) };
  expect(world.refused(world[who], 'sprint.resume', args).code).toBe(code);
});
