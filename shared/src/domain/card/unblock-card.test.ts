import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';

test('the minutes of every block are added up', () => {
  const world = buildCards();
  const cardId = buildBlocked(world);
  world.now = '2022-10-04T10:30:30.000Z';
  world.must(world.member, 'card.unblock', { cardId });
  expect(world.cardRow('Семинар')).toMatchObject({
    blockedAt: null,
    blockReason: null,
    waitingFor: null,
    blockedMinutes: 25 * 60 + 30,
  });
  world.must(world.member, 'card.block', { cardId, reason: 'Снова', waitingFor: null });
  world.now = '2022-10-04T11:30:30.000Z';
  world.must(world.member, 'card.unblock', { cardId });
  expect(world.cardRow('Семинар').blockedMinutes).toBe(26 * 60 + 30);
});

test('a clock that was put back takes no minutes away, one put far ahead stays a number', () => {
  const world = buildCards();
  const cardId = buildBlocked(world);
  world.now = '2021-01-01T00:00:00.000Z';
  world.must(world.member, 'card.unblock', { cardId });
  expect(world.cardRow('Семинар').blockedMinutes).toBe(0);
  world.must(world.member, 'card.block', { cardId, reason: 'Снова', waitingFor: null });
  world.now = '9999-01-01T00:00:00.000Z';
  world.must(world.member, 'card.unblock', { cardId });
  expect(world.cardRow('Семинар').blockedMinutes).toBe(2 ** 31 - 1);
});

test('a card that is not blocked stays as it is', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  expect(world.must(world.member, 'card.unblock', { cardId })).toEqual([]);
  expect(world.inverse('card.unblock', { cardId })).toBeNull();
});

test('taken back, the card is blocked again in the same words', () => {
  const world = buildCards();
  const cardId = buildBlocked(world);
  const { blockReason, waitingFor } = world.cardRow('Семинар');
  world.doAndUndo(world.lead, 'card.unblock', { cardId });
  expect(world.cardRow('Семинар')).toMatchObject({ blockReason, waitingFor });
  expect(world.cardRow('Семинар').blockedAt).toBe(world.now);
});

function buildBlocked(world: Cards): string {
  const cardId = world.addOpen('Семинар');
  const words = { reason: 'Нет площадки', waitingFor: 'Школу' };
  world.must(world.member, 'card.block', { cardId, ...words });
  return cardId;
}
