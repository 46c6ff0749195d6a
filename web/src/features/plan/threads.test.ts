import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { threadsOf } from './threads.ts';

test('a card carried over waits behind the gate until a sprint takes it', () => {
  const world = carried();
  expect(threads(world)).toEqual([{ title: 'work 0', gates: [1], waitsAt: 1 }]);
  world.plan(1);
  world.must(world.lead, 'card.put-in-sprint', {
    cardId: world.id('work 0'),
    sprintId: world.sprintId(1),
  });
  expect(threads(world)).toEqual([{ title: 'work 0', gates: [1], waitsAt: null }]);
});

test('carried twice, the thread goes through both gates', () => {
  const world = buildSprints();
  world.bring(2, 'planning');
  const sprintId = world.sprintId(2);
  world.putCard('long', { sprintId, carryCount: 2 });
  expect(threads(world).find(({ title }) => title === 'long')?.gates).toEqual([1, 2]);
});

test('a card that went back to ideas has no thread', () => {
  const world = carried();
  world.must(world.lead, 'card.return-to-idea', { cardId: world.id('work 0'), reason: null });
  expect(threads(world)).toEqual([]);
});

function carried() {
  const world = buildSprints();
  world.bring(0, 'closed');
  return world;
}

function threads(world: ReturnType<typeof buildSprints>) {
  return threadsOf(world.state, world.sprints).map(({ card, gates, waitsAt }) => ({
    title: card.title,
    gates,
    waitsAt,
  }));
}
