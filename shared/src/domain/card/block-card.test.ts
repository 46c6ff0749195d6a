import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';

test('a blocked card says since when, why and whom it waits for, and stays where it is', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  const before = world.cardRow('Семинар');
  const changes = block(world, { waitingFor: ' Школу № 358 ' });
  expect(changes).toHaveLength(1);
  expect(world.cardRow('Семинар')).toEqual({
    ...before,
    blockedAt: world.now,
    blockReason: 'Нет площадки',
    waitingFor: 'Школу № 358',
  });
});

test('said again it changes the words and not the day', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  block(world);
  const since = world.now;
  world.now = '2022-10-06T09:00:00.000Z';
  block(world, { reason: 'Ждём приказ', waitingFor: 'Комитет' });
  expect(world.cardRow('Семинар')).toMatchObject({
    blockedAt: since,
    blockReason: 'Ждём приказ',
    waitingFor: 'Комитет',
  });
});

test.each([
  ['reason', ' '],
  ['reason', 'а'.repeat(601)],
  ['waitingFor', ''],
  ['waitingFor', 'а'.repeat(201)],
])('a card is not blocked with the %s «%s»', (field, words) => {
  const world = buildCards();
  world.addOpen('Семинар');
  const refusal = world.refused(world.member, 'card.block', args(world, { [field]: words }));
  expect(refusal).toEqual({ code: 'wrong-arguments', params: { path: field } });
});

test('C1 an idea cannot be blocked: nobody works on it', () => {
  const world = buildCards();
  world.add('Семинар');
  expect(refused(world)).toBe('card-still-idea');
});

test('what is done or cancelled cannot be blocked', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  world.setCard('Семинар', { phase: 'done' });
  expect(refused(world)).toBe('card-done');
  world.setCard('Семинар', { phase: 'running', cancelledAt: world.now });
  expect(refused(world)).toBe('card-cancelled');
});

test('a stage cannot be blocked, an event of a project without sprints can', () => {
  const world = buildCards();
  world.addStage('Этап');
  expect(
    world.refused(world.member, 'card.block', args(world, { cardId: world.id('Этап') })).code,
  ).toBe('card-not-event');
  world.add('Семинар', { projectId: world.cyclogram });
  world.must(world.outsider, 'card.block', args(world));
  expect(world.cardRow('Семинар').blockedAt).toBe(world.now);
});

test('a block is taken back, and a new wording gives way to the old one', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  const before = world.cardRow('Семинар');
  world.doAndUndo(world.member, 'card.block', args(world));
  expect(world.cardRow('Семинар')).toEqual(before);
  block(world, { waitingFor: 'Комитет' });
  const blocked = world.cardRow('Семинар');
  world.doAndUndo(world.member, 'card.block', args(world, { reason: 'Другое' }));
  expect(world.cardRow('Семинар')).toEqual(blocked);
});

function args(world: Cards, given: Record<string, unknown> = {}) {
  return { cardId: world.id('Семинар'), reason: 'Нет площадки', waitingFor: null, ...given };
}

function block(world: Cards, given: Record<string, unknown> = {}) {
  return world.must(world.member, 'card.block', args(world, given));
}

function refused(world: Cards): string {
  return world.refused(world.director, 'card.block', args(world)).code;
}
