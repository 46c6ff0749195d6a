import { expect, test } from 'vitest';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';

test('a retrospective with three texts and a decision is signed by its lead', () => {
  const world = written();
  world.sign(0);
  expect(world.sprint(0)).toMatchObject({
    status: 'review',
    retroSignedAt: world.now,
    retroSignedBy: world.lead,
  });
});

test('a director may sign as well', () => {
  const world = written();
  world.must(world.director, 'retro.sign', { sprintId: world.sprintId(0) });
  expect(world.sprint(0).retroSignedBy).toBe(world.director);
});

test.each(['wentWell', 'hindered', 'tryNext'])('refused without the text %s', (field) => {
  const world = written();
  world.must(world.lead, 'retro.write', { sprintId: world.sprintId(0), field, body: null });
  expect(refusal(world)).toEqual({ code: 'retro-text-missing', params: { number: 0 } });
});

test('refused without a decision; one of another sprint does not help', () => {
  const world = buildSprints();
  world.bring(0, 'closed');
  world.bring(1, 'review');
  world.writeRetro(1);
  world.must(world.lead, 'decision.remove', { decisionId: world.id('decision 1') });
  expect(world.refused(world.lead, 'retro.sign', { sprintId: world.sprintId(1) })).toEqual({
    code: 'decision-missing',
    params: { number: 1 },
  });
});

test('refused while the sprint still runs', () => {
  const world = buildSprints();
  world.bring(0, 'active');
  world.writeRetro(0);
  expect(refusal(world)).toEqual({
    code: 'sprint-wrong-status',
    params: { number: 0, status: 'active' },
  });
});

test.each(['signed', 'closed'] as const)('refused a second time: %s', (step) => {
  const world = buildSprints();
  world.bring(0, step);
  expect(refusal(world)).toEqual({ code: 'retro-signed', params: { number: 0 } });
});

test.each([
  ['member', 'forbidden'],
  ['observer', 'forbidden'],
  ['outsider', 'forbidden'],
  ['leaver', 'not-found'],
] as const)('refused to the %s', (who, code) => {
  const world = written();
  const args = { sprintId: world.sprintId(0) };
  expect(world.refused(world[who], 'retro.sign', args).code).toBe(code);
});

function written(): Sprints {
  const world = buildSprints();
  world.bring(0, 'review');
  world.writeRetro(0);
  return world;
}

function refusal(world: Sprints) {
  return world.refused(world.lead, 'retro.sign', { sprintId: world.sprintId(0) });
}
