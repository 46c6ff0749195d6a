import { expect, test } from 'vitest';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { inverseOf } from '../execute.ts';

test('only the given fields change', () => {
  const world = decided();
  world.must(world.member, 'decision.edit', { ...named(world), evidence: 'Список за месяц' });
  expect(world.state.decision.get(world.id('decision 0'))).toMatchObject({
    body: 'Собирать заявки заранее',
    ownerId: world.member,
    evidence: 'Список за месяц',
  });
  world.must(world.member, 'decision.edit', { ...named(world), ownerId: null, body: 'Иначе' });
  expect(world.state.decision.get(world.id('decision 0'))).toMatchObject({
    body: 'Иначе',
    ownerId: null,
  });
});

test('a new owner must be on the team; one who left since may stay', () => {
  const world = decided();
  const outsider = { ...named(world), ownerId: world.outsider };
  expect(world.refused(world.lead, 'decision.edit', outsider).code).toBe('person-not-on-team');
  world.must(world.director, 'member.deactivate', { personId: world.member });
  world.must(world.lead, 'decision.edit', {
    ...named(world),
    ownerId: world.member,
    body: 'Иначе',
  });
});

test.each(['sign', 'close'] as const)('refused after it was signed: %s', (step) => {
  const world = decided();
  world.sign(0);
  if (step === 'close') world.close(0);
  const edit = { ...named(world), body: 'Поправка' };
  expect(world.refused(world.director, 'decision.edit', edit)).toEqual({
    code: 'retro-signed',
    params: { number: 0 },
  });
});

test('undone by an edit of the same fields', () => {
  const world = decided();
  const args = { ...named(world), ownerId: null };
  expect(inverseOf(world.state, { id: world.id('c'), name: 'decision.edit', args })).toEqual({
    name: 'decision.edit',
    args: { ...named(world), ownerId: world.member },
  });
});

test.each([
  ['observer', 'forbidden'],
  ['outsider', 'forbidden'],
  ['leaver', 'not-found'],
] as const)('refused to the %s', (who, code) => {
  const world = decided();
  const edit = { ...named(world), body: 'Моё' };
  expect(world.refused(world[who], 'decision.edit', edit).code).toBe(code);
});

function decided(): Sprints {
  const world = buildSprints();
  world.bring(0, 'review');
  world.writeRetro(0);
  return world;
}

function named(world: Sprints) {
  return { decisionId: world.id('decision 0') };
}
