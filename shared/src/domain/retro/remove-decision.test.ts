import { expect, test } from 'vitest';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { applyChanges } from '../changes.ts';
import { inverseOf } from '../execute.ts';

test('a decision is taken back while the retrospective is unsigned', () => {
  const world = decided();
  world.must(world.member, 'decision.remove', args(world));
  expect(world.state.decision.size).toBe(0);
  expect(world.refused(world.member, 'decision.remove', args(world)).code).toBe('not-found');
});

test.each(['sign', 'close'] as const)('refused after it was signed: %s', (step) => {
  const world = decided();
  world.sign(0);
  if (step === 'close') world.close(0);
  expect(world.refused(world.director, 'decision.remove', args(world))).toEqual({
    code: 'retro-signed',
    params: { number: 0 },
  });
});

test('undone by adding it again', () => {
  const world = decided();
  const command = { id: world.id('c'), name: 'decision.remove', args: args(world) };
  const back = inverseOf(world.state, command);
  expect(back).toMatchObject({ name: 'decision.add', args: { body: 'Собирать заявки заранее' } });
  world.must(world.member, 'decision.remove', args(world));
  world.must(world.member, 'decision.add', back?.args);
  expect(world.state.decision.size).toBe(1);
});

test.each([
  ['observer', 'forbidden'],
  ['outsider', 'forbidden'],
  ['leaver', 'not-found'],
] as const)('refused to the %s', (who, code) => {
  const world = decided();
  expect(world.refused(world[who], 'decision.remove', args(world)).code).toBe(code);
});

function decided(): Sprints {
  const world = buildSprints();
  world.bring(0, 'review');
  world.writeRetro(0);
  return world;
}

function args(world: Sprints) {
  return { decisionId: world.id('decision 0') };
}

test('a decision on which a plan or a verdict builds stays, even when its retrospective is open again', () => {
  const world = buildSprints();
  world.bring(1, 'planning');
  world.answerAll(1);
  const sprint = { retroSignedAt: null, retroSignedBy: null, status: 'review' } as const;
  const id = world.sprintId(0);
  applyChanges(world.state, [{ op: 'set', kind: 'sprint', id, set: sprint, was: {} }]);
  expect(world.refused(world.member, 'decision.remove', args(world))).toEqual({
    code: 'in-plan-of-sprint',
    params: { number: 1 },
  });
});
