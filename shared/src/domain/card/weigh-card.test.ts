import { expect, test } from 'vitest';
import { buildCards } from '../../testing/cards.ts';

test.each([0.5, 3, 200, null])('a card may take %s person-days', (effort) => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  world.must(world.member, 'card.weigh', { cardId, effort });
  expect(world.cardRow('Семинар').effort).toBe(effort);
});

test.each([0, -1, 0.3, 200.5, '2'])('%s person-days are refused', (effort) => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  const refusal = world.refused(world.member, 'card.weigh', { cardId, effort });
  expect(refusal).toEqual({ code: 'wrong-arguments', params: { path: 'effort' } });
});

test('an idea may be weighed, a stage not', () => {
  const world = buildCards();
  world.must(world.member, 'card.weigh', { cardId: world.add('Замысел'), effort: 2 });
  expect(world.cardRow('Замысел').effort).toBe(2);
  const stage = { cardId: world.addStage('Этап'), effort: 2 };
  expect(world.refused(world.member, 'card.weigh', stage).code).toBe('card-not-event');
});

test('the old weight comes back', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  world.must(world.member, 'card.weigh', { cardId, effort: 2 });
  world.doAndUndo(world.lead, 'card.weigh', { cardId, effort: 5 });
  expect(world.cardRow('Семинар').effort).toBe(2);
});
