import { expect, test } from 'vitest';
import { buildSprints } from '../../testing/sprints.ts';
import { inverseOf } from '../execute.ts';

test('horizon and hint are written one by one and emptied with null', () => {
  const world = buildSprints();
  const outlineId = world.outline(world.sprints, 3);
  world.must(world.lead, 'outline.edit', { outlineId, horizon: 'весна 2023', goalHint: 'Обмен' });
  world.must(world.lead, 'outline.edit', { outlineId, horizon: null });
  expect(world.state.outline.get(outlineId)).toMatchObject({
    number: 3,
    horizon: null,
    goalHint: 'Обмен',
  });
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

test('undone by an edit of the same fields', () => {
  const world = buildSprints();
  const outlineId = world.outline(world.sprints, 2);
  const args = { outlineId, horizon: 'осень' };
  expect(inverseOf(world.state, { id: world.id('c'), name: 'outline.edit', args })).toEqual({
    name: 'outline.edit',
    args: { outlineId, horizon: null },
  });
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
