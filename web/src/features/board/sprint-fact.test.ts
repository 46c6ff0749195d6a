import { buildCards } from '@kaskad/shared/testing/cards.ts';
import { expect, test } from 'vitest';
import { countSprint } from './sprint-fact.ts';

test('a sprint counts what was promised, added, carried and done, and leaves out what was given up', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  world.addOpen('Лишнее');
  world.addOpen('Перенесённое');
  world.setCard('Семинар', { phase: 'done', columnId: world.column(world.sprints, 'done') });
  world.setCard('Лишнее', { cancelledAt: world.now });
  world.setCard('Перенесённое', { phase: 'running', carryCount: 2 });
  const counts = countSprint(world.state, world.sprint(0));
  expect(counts).toEqual({ total: 3, done: 1, inWork: 1, promised: 1, added: 2, carried: 1 });
});

test('before its start a sprint has promised and added nothing', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  const planned = { ...world.sprint(0), startedAt: null, promisedCardIds: [] };
  expect(countSprint(world.state, planned)).toMatchObject({ total: 2, promised: 0, added: 0 });
});
