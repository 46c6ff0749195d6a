import { expect, test } from 'vitest';
import { buildCards } from '../../testing/cards.ts';
import { losses } from './card.ts';

test.each([...losses, null])('a card may be marked with the loss %s', (loss) => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  world.must(world.member, 'card.mark-loss', { cardId, loss });
  expect(world.cardRow('Семинар').loss).toBe(loss);
});

test('a loss nobody knows is refused, and a stage loses nothing', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  const unknown = world.refused(world.member, 'card.mark-loss', { cardId, loss: 'laziness' });
  expect(unknown.code).toBe('wrong-arguments');
  const stage = { cardId: world.addStage('Этап'), loss: 'waiting' };
  expect(world.refused(world.member, 'card.mark-loss', stage).code).toBe('card-not-event');
});

test('the old mark comes back', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  world.must(world.member, 'card.mark-loss', { cardId, loss: 'rework' });
  world.doAndUndo(world.lead, 'card.mark-loss', { cardId, loss: null });
  expect(world.cardRow('Семинар').loss).toBe('rework');
});
