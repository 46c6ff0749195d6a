import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';

test('a cancelled card says when and why, and stays where it is', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  const before = world.cardRow('Семинар');
  const changes = cancel(world, 'Семинар');
  expect(changes).toHaveLength(1);
  expect(world.cardRow('Семинар')).toEqual({
    ...before,
    cancelledAt: world.now,
    cancelReason: 'Нет заявок',
  });
});

test('a card is not cancelled without a reason, nor twice', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  const blank = world.refused(world.member, 'card.cancel', { cardId, reason: ' ' });
  expect(blank.code).toBe('wrong-arguments');
  cancel(world, 'Семинар');
  const twice = world.refused(world.member, 'card.cancel', { cardId, reason: 'Ещё раз' });
  expect(twice.code).toBe('card-cancelled');
});

test.each([
  ['stage', 'stageId'],
  ['initiative', 'parentId'],
])('a card of kind %s is not cancelled over the heads of its unfinished events', (kind, field) => {
  const world = buildCards();
  const cardId = world.add('Группа', { kind });
  for (const title of ['Семинар', 'Форум', 'Отчёт']) world.addOpen(title, { [field]: cardId });
  world.setCard('Форум', { phase: 'done' });
  const refusal = world.refused(world.lead, 'card.cancel', { cardId, reason: 'Не нужна' });
  expect(refusal).toEqual({ code: 'card-has-children', params: { count: 2 } });
  for (const title of ['Семинар', 'Отчёт']) cancel(world, title);
  cancel(world, 'Группа');
});

test('a restored card is as it was before', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  const before = world.cardRow('Семинар');
  world.doAndUndo(world.member, 'card.cancel', { cardId, reason: 'Нет заявок' });
  expect(world.cardRow('Семинар')).toEqual(before);
});

test('a restoration is taken back with the old reason', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  cancel(world, 'Семинар');
  world.doAndUndo(world.lead, 'card.restore', { cardId });
  expect(world.cardRow('Семинар').cancelReason).toBe('Нет заявок');
});

test('a card that is not cancelled has nothing to be restored', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  expect(world.must(world.member, 'card.restore', { cardId })).toEqual([]);
  expect(world.inverse('card.restore', { cardId })).toBeNull();
});

test('a restored card needs room in its column: a hard limit refuses, a soft one warns', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  cancel(world, 'Семинар');
  const limit = { columnId: world.column(world.sprints, 'planned'), wipLimit: 1 };
  world.must(world.lead, 'column.edit', { ...limit, wipMode: 'hard' });
  expect(world.refused(world.member, 'card.restore', { cardId }).code).toBe('column-full');
  world.must(world.lead, 'column.edit', { ...limit, wipMode: 'soft' });
  expect(world.ask(world.member, 'card.restore', { cardId })).toMatchObject({
    done: { warnings: [{ code: 'column-over-limit' }] },
  });
});

function cancel(world: Cards, title: string) {
  return world.must(world.member, 'card.cancel', { cardId: world.id(title), reason: 'Нет заявок' });
}
