import { expect, test } from 'vitest';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { inverseOf } from '../execute.ts';
import { decisionsOf, MAX_DECISIONS } from './retro.ts';

test('a decision joins the end of the list, with or without an owner', () => {
  const world = at('active');
  world.must(world.member, 'decision.add', args(world, 'first'));
  world.must(world.member, 'decision.add', { ...args(world, 'second'), ownerId: world.member });
  const rows = decisionsOf(world.state, world.sprintId(0));
  expect(rows.map(({ body }) => body)).toEqual(['first', 'second']);
  expect(rows[1]).toMatchObject({
    projectId: world.sprints,
    ownerId: world.member,
    createdAt: world.now,
  });
});

test('the owner must be on the team', () => {
  const world = at('active');
  for (const who of ['observer', 'outsider', 'leaver', 'stranger'] as const) {
    const refused = { ...args(world, 'x'), ownerId: world[who] };
    expect(world.refused(world.lead, 'decision.add', refused).code).toBe('person-not-on-team');
  }
});

test('refused with an id that is taken', () => {
  const world = at('active');
  world.must(world.member, 'decision.add', args(world, 'first'));
  expect(world.refused(world.member, 'decision.add', args(world, 'first')).code).toBe('id-taken');
});

test('refused past the limit', () => {
  const world = at('active');
  for (let count = 0; count < MAX_DECISIONS; count++)
    world.must(world.member, 'decision.add', args(world, `decision ${count}`));
  expect(world.refused(world.member, 'decision.add', args(world, 'more'))).toEqual({
    code: 'too-many-items',
    params: { limit: MAX_DECISIONS },
  });
});

test.each([
  ['planning', 'sprint-wrong-status'],
  ['signed', 'retro-signed'],
  ['closed', 'retro-signed'],
] as const)('refused at %s: %s', (step, code) => {
  const world = at(step);
  expect(world.refused(world.lead, 'decision.add', args(world, 'late')).code).toBe(code);
});

test('undone by its removal', () => {
  const world = at('active');
  const command = { id: world.id('c'), name: 'decision.add', args: args(world, 'first') };
  expect(inverseOf(world.state, command)).toEqual({
    name: 'decision.remove',
    args: { decisionId: world.id('first') },
  });
});

test.each([
  ['observer', 'forbidden'],
  ['outsider', 'forbidden'],
  ['leaver', 'not-found'],
] as const)('refused to the %s', (who, code) => {
  const world = at('active');
  expect(world.refused(world[who], 'decision.add', args(world, 'mine')).code).toBe(code);
});

function at(step: Parameters<Sprints['bring']>[1]): Sprints {
  const world = buildSprints();
  world.bring(0, step);
  return world;
}

function args(world: Sprints, body: string) {
  const decisionId = world.id(body);
  return { decisionId, sprintId: world.sprintId(0), body, ownerId: null, evidence: null };
}
