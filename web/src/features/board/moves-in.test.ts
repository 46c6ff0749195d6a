import type { Change } from '@kaskad/shared/domain/changes.ts';
import { buildCards } from '@kaskad/shared/testing/cards.ts';
import { expect, test } from 'vitest';
import { movesIn } from './moves-in.ts';

const entry = (by: string, changes: readonly Change[]) => ({
  seq: 1,
  commandId: 'command',
  name: 'any',
  at: '2022-10-03T09:00:00.000Z',
  by,
  changes,
});

test('a card that came or changed its column carries its author', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  const move = world.must(world.member, 'card.move', {
    cardId,
    boardProjectId: world.sprints,
    toColumnId: world.column(world.sprints, 'running'),
    before: null,
  });
  expect([...movesIn([entry(world.member, move)])]).toEqual([[cardId, world.member]]);
});

test('the last of several authors stays', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  const to = (phase: 'running' | 'done') =>
    world.must(world.lead, 'card.move', {
      cardId,
      boardProjectId: world.sprints,
      toColumnId: world.column(world.sprints, phase),
      before: null,
    });
  const moves = movesIn([entry(world.member, to('running')), entry(world.lead, to('done'))]);
  expect(moves.get(cardId)).toBe(world.lead);
});

test('an edit is no move', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  const edit = world.must(world.member, 'card.edit', { cardId, title: 'Вебинар' });
  expect(movesIn([entry(world.member, edit)]).size).toBe(0);
});

test('cards whose order keys were only spread anew are not named', () => {
  const world = buildCards();
  const ids = [world.addOpen('Один'), world.addOpen('Два')];
  const changes = ids.map((id): Change => {
    return { op: 'set', kind: 'card', id, set: { rank: 'a5' }, was: { rank: 'a1' } };
  });
  expect(movesIn([entry(world.member, changes)]).size).toBe(0);
});
