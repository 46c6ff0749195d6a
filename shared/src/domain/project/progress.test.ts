import { expect, test } from 'vitest';
import { buildSprints } from '../../testing/sprints.ts';
import { progressOf } from './progress.ts';

test('a project counts its events: begun, done and all', () => {
  const world = buildSprints();
  world.putCard('Семинар');
  world.putCard('Форум', { phase: 'preparing' });
  world.putCard('Конкурс', { phase: 'done' });
  expect(progressOf(world.state, [world.sprints])).toEqual({ total: 3, done: 1, inWork: 1 });
});

test('stages, initiatives and what was given up are no events of the work', () => {
  const world = buildSprints();
  world.putCard('Проектирование', { kind: 'stage' });
  world.putCard('Акселератор', { kind: 'initiative' });
  world.putCard('Семинар', { cancelledAt: world.now, cancelReason: 'Не собрались' });
  expect(progressOf(world.state, [world.sprints])).toEqual({ total: 0, done: 0, inWork: 0 });
});

test('C12: a shared event counts in full in each project and once in the cascade', () => {
  const world = buildSprints();
  world.putCard('Семинар');
  world.putCard('Форум', { projectId: world.cyclogram });
  world.must(world.member, 'card.share', {
    cardId: world.id('Семинар'),
    projectId: world.cyclogram,
    participationId: world.id('share'),
  });
  expect(progressOf(world.state, [world.sprints]).total).toBe(1);
  expect(progressOf(world.state, [world.cyclogram]).total).toBe(2);
  expect(progressOf(world.state, [world.sprints, world.cyclogram]).total).toBe(2);
});
