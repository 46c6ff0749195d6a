import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';
import { MAX_TEXT, textIdOf } from '../text/text.ts';

test('the body goes to the text that is read on demand, the card only tells when', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  const changes = describe(world, ' Две секции,\nтри ведущих ');
  expect(changes).toEqual([
    {
      op: 'put',
      kind: 'text',
      row: {
        id: textIdOf(cardId, 'description'),
        ownerKind: 'card',
        ownerId: cardId,
        field: 'description',
        body: 'Две секции,\nтри ведущих',
        updatedAt: world.now,
        updatedBy: world.member,
      },
    },
    {
      op: 'set',
      kind: 'card',
      id: cardId,
      set: { describedAt: world.now },
      was: { describedAt: null },
    },
  ]);
});

test('a later description takes the place of the earlier one, in the same row', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  const [first] = describe(world, 'Первое');
  world.now = '2022-10-04T09:00:00.000Z';
  const [second] = describe(world, 'Второе');
  expect(second).toMatchObject({ row: { body: 'Второе', updatedAt: world.now } });
  expect(second?.op === 'put' && first?.op === 'put' && second.row.id === first.row.id).toBe(true);
  expect(world.cardRow('Семинар').describedAt).toBe(world.now);
});

test('an empty description is none', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  describe(world, 'Первое');
  expect(describe(world, '  ')[0]).toMatchObject({ row: { body: '' } });
  expect(world.cardRow('Семинар').describedAt).toBeNull();
});

test('an idea may be described', () => {
  const world = buildCards();
  world.add('Семинар');
  describe(world, 'Первое');
});

test('a description is not endless', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  describe(world, 'я'.repeat(MAX_TEXT));
  const args = { cardId, body: 'я'.repeat(MAX_TEXT + 1) };
  expect(world.refused(world.member, 'card.describe', args).code).toBe('wrong-arguments');
});

test('the earlier text is not in the replica, so an undo has nothing to take back', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  expect(world.inverse('card.describe', { cardId, body: 'Первое' })).toBeNull();
});

function describe(world: Cards, body: string) {
  return world.must(world.member, 'card.describe', { cardId: world.id('Семинар'), body });
}
