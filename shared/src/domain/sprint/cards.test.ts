import { expect, test } from 'vitest';
import { buildSprints } from '../../testing/sprints.ts';
import { applyChanges } from '../changes.ts';
import { cardsOf, closedToCards, liveCards, unfinishedCards } from './cards.ts';
import { MAX_SPRINT_CARDS } from './sprint.ts';

test('cards come by date, then title, undated last; done and cancelled ones are told apart', () => {
  const world = buildSprints();
  world.bring(0, 'planning');
  const sprintId = world.sprintId(0);
  world.putCard('b', { sprintId });
  world.putCard('a', { sprintId, cancelledAt: world.now });
  world.putCard('z', { sprintId, startsOn: '2022-10-01', phase: 'done' });
  world.putCard('elsewhere');
  const titles = (cards: readonly { title: string }[]) => cards.map(({ title }) => title);
  expect(titles(cardsOf(world.state, sprintId))).toEqual(['z', 'a', 'b']);
  expect(titles(liveCards(world.state, sprintId))).toEqual(['z', 'b']);
  expect(titles(unfinishedCards(world.state, sprintId))).toEqual(['b']);
});

test.each([
  ['planning', undefined],
  ['active', undefined],
  ['review', 'sprint-not-open-for-cards'],
  ['signed', 'sprint-not-open-for-cards'],
  ['closed', 'sprint-not-open-for-cards'],
] as const)('at %s a card may be put in: %s', (step, code) => {
  const world = buildSprints();
  world.bring(0, step);
  expect(closedToCards(world.state, world.sprints, world.sprintId(0))?.code).toBe(code);
});

test('an outline holds no cards', () => {
  const world = buildSprints();
  const outlineId = world.outline(world.sprints, 2);
  expect(closedToCards(world.state, world.sprints, outlineId)).toEqual({
    code: 'sprint-outline-only',
    params: { number: 2 },
  });
});

test('a sprint or an outline of another project is not found', () => {
  const world = buildSprints();
  world.bring(0, 'active');
  const ids = [world.sprintId(0), world.outline(world.sprints, 2), world.id('nothing')];
  for (const id of ids)
    expect(closedToCards(world.state, world.cyclogram, id)?.code).toBe('not-found');
});

test('a sprint holds only so many cards', () => {
  const world = buildSprints();
  world.bring(0, 'planning');
  const sprintId = world.sprintId(0);
  const row = world.putCard('first', { sprintId });
  for (let count = 1; count < MAX_SPRINT_CARDS; count++) {
    const next = { ...row, id: world.id(`card ${count}`) };
    applyChanges(world.state, [{ op: 'add', kind: 'card', row: next }]);
  }
  expect(closedToCards(world.state, world.sprints, sprintId)).toEqual({
    code: 'too-many-items',
    params: { limit: MAX_SPRINT_CARDS },
  });
});
