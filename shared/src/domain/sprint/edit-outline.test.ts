import { expect, test } from 'vitest';
import { buildSprints } from '../../testing/sprints.ts';
import { inverseOf } from '../execute.ts';

const horizonOf = (world: ReturnType<typeof buildSprints>, outlineId: string) => {
  const { horizon, horizonReason } = world.state.outline.get(outlineId) ?? {};
  return [horizon, horizonReason];
};

test('a first horizon and the hint are written without a reason, the hint changes without one', () => {
  const world = buildSprints();
  const outlineId = world.outline(world.sprints, 3);
  world.must(world.lead, 'outline.edit', { outlineId, horizon: 'весна 2023', goalHint: 'Обмен' });
  world.must(world.lead, 'outline.edit', { outlineId, horizon: 'весна 2023', goalHint: null });
  expect(world.state.outline.get(outlineId)).toMatchObject({
    number: 3,
    horizon: 'весна 2023',
    horizonReason: null,
    goalHint: null,
  });
});

test('another horizon keeps its reason, the latest one', () => {
  const world = buildSprints();
  const outlineId = world.outline(world.sprints, 3);
  world.must(world.lead, 'outline.edit', { outlineId, horizon: 'весна' });
  for (const [horizon, reason] of [
    ['лето', 'ремонт'],
    ['осень', 'конкурс'],
  ]) {
    world.must(world.lead, 'outline.edit', { outlineId, horizon, reason });
    expect(horizonOf(world, outlineId)).toEqual([horizon, reason]);
  }
});

test.each(['лето', null])('a horizon does not become %s without a reason', (horizon) => {
  const world = buildSprints();
  const outlineId = world.outline(world.sprints, 3);
  world.must(world.lead, 'outline.edit', { outlineId, horizon: 'весна' });
  const silent = { outlineId, horizon };
  const outdated = { ...silent, takesBack: { horizon: 'зима', horizonReason: null } };
  for (const args of [silent, outdated])
    expect(world.refused(world.lead, 'outline.edit', args)).toEqual({
      code: 'outline-reason-missing',
      params: { number: 3 },
    });
  for (const reason of [null, ' '])
    expect(world.refused(world.lead, 'outline.edit', { ...silent, reason }).code).toBe(
      'wrong-arguments',
    );
});

test('giving a horizon up is no way round the reason of the next one', () => {
  const world = buildSprints();
  const outlineId = world.outline(world.sprints, 3);
  world.must(world.lead, 'outline.edit', { outlineId, horizon: 'весна' });
  world.must(world.lead, 'outline.edit', { outlineId, horizon: null, reason: 'нет денег' });
  const next = { outlineId, horizon: 'лето' };
  expect(world.refused(world.lead, 'outline.edit', next).code).toBe('outline-reason-missing');
  world.must(world.lead, 'outline.edit', { ...next, reason: 'деньги нашлись' });
  expect(horizonOf(world, outlineId)).toEqual(['лето', 'деньги нашлись']);
});

test('dates, number and cards are not for an outline', () => {
  const world = buildSprints();
  const outlineId = world.outline(world.sprints, 3);
  for (const edit of [{ startsOn: '2023-01-01' }, { number: 9 }, { cardIds: [] }]) {
    const refusal = world.refused(world.lead, 'outline.edit', { outlineId, ...edit });
    expect(refusal.code).toBe('wrong-arguments');
  }
});

test('an outline that became a sprint is gone', () => {
  const world = buildSprints();
  const outlineId = world.outline(world.sprints, 0);
  world.plan(0);
  expect(world.refused(world.lead, 'outline.edit', { outlineId, horizon: 'осень' }).code).toBe(
    'not-found',
  );
});

test('undone by an edit of the same fields, step by step down to none', () => {
  const world = buildSprints();
  const outlineId = world.outline(world.sprints, 2);
  const steps = [
    { outlineId, horizon: 'осень' },
    { outlineId, horizon: 'зима', reason: 'ремонт', goalHint: 'Обмен' },
    { outlineId, horizon: 'весна', reason: 'конкурс' },
    { outlineId, horizon: null, reason: 'нет денег' },
    { outlineId, goalHint: 'Встреча' },
  ];
  const undos = steps.map((args) => {
    const before = world.state.outline.get(outlineId);
    const inverse = inverseOf(world.state, { id: world.id('c'), name: 'outline.edit', args });
    world.must(world.lead, 'outline.edit', args);
    return { before, args: inverse?.args };
  });
  for (const { before, args } of undos.reverse()) {
    world.must(world.lead, 'outline.edit', args);
    expect(world.state.outline.get(outlineId)).toEqual(before);
  }
});

test('an undo does not silently take back what another changed since', () => {
  const world = buildSprints();
  const outlineId = world.outline(world.sprints, 2);
  const args = { outlineId, horizon: 'осень' };
  const undo = inverseOf(world.state, { id: world.id('c'), name: 'outline.edit', args });
  world.must(world.lead, 'outline.edit', args);
  world.must(world.lead, 'outline.edit', { outlineId, horizon: 'зима', reason: 'ремонт' });
  expect(world.refused(world.lead, 'outline.edit', undo?.args).code).toBe('outline-reason-missing');
});

test.each([
  ['member', 'forbidden'],
  ['observer', 'forbidden'],
  ['outsider', 'forbidden'],
  ['leaver', 'not-found'],
] as const)('refused to the %s', (who, code) => {
  const world = buildSprints();
  const args = { outlineId: world.outline(world.sprints, 1), horizon: 'осень' };
  expect(world.refused(world[who], 'outline.edit', args).code).toBe(code);
});
