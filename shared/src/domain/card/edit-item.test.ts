import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';
import { MAX_CHECKLIST } from './card.ts';

test('an item goes to the end of the checklist, open', () => {
  const world = buildList('Зал', 'Программа');
  expect(world.cardRow('Семинар').checklist).toEqual([
    { id: world.id('Зал'), body: 'Зал', doneAt: null },
    { id: world.id('Программа'), body: 'Программа', doneAt: null },
  ]);
});

test('C1 an idea has no checklist', () => {
  const world = buildCards();
  world.add('Семинар');
  const args = { ...item(world, 'Зал'), body: 'Зал' };
  expect(world.refused(world.member, 'card.add-item', args).code).toBe('card-still-idea');
});

test('an id of an item is used once in its card', () => {
  const world = buildList('Зал');
  const args = { ...item(world, 'Зал'), body: 'Другой зал' };
  expect(world.refused(world.member, 'card.add-item', args).code).toBe('id-taken');
});

test('a checklist has so many items and no more', () => {
  const world = buildCards();
  const checklist = Array.from({ length: MAX_CHECKLIST }, (_, index) => ({
    id: world.id(`item ${index}`),
    body: 'Пункт',
    doneAt: null,
  }));
  world.putCard('Семинар', { sprintId: world.open, checklist });
  const refusal = world.refused(world.member, 'card.add-item', {
    ...item(world, 'Зал'),
    body: 'Зал',
  });
  expect(refusal).toEqual({ code: 'too-many-items', params: { limit: MAX_CHECKLIST } });
});

test('an item without words is not taken', () => {
  const world = buildList();
  const args = { ...item(world, 'Зал'), body: ' ' };
  expect(world.refused(world.member, 'card.add-item', args).code).toBe('wrong-arguments');
});

test('a new item is taken back', () => {
  const world = buildList('Зал');
  world.doAndUndo(world.member, 'card.add-item', { ...item(world, 'Чай'), body: 'Чай' });
  expect(bodies(world)).toEqual(['Зал']);
});

test('a tick takes the moment of the command, a second tick keeps it, an untick takes it away', () => {
  const world = buildList('Зал', 'Программа');
  const first = world.now;
  tick(world, true);
  world.now = '2022-10-04T10:00:00.000Z';
  expect(tick(world, true)).toEqual([]);
  expect(world.cardRow('Семинар').checklist.map(({ doneAt }) => doneAt)).toEqual([first, null]);
  tick(world, false);
  expect(world.cardRow('Семинар').checklist[0]?.doneAt).toBeNull();
});

test('F17 one rewords an item while another ticks it, and both win', () => {
  const world = buildList('Зал');
  world.must(world.lead, 'card.edit-item', { ...item(world, 'Зал'), body: 'Большой зал' });
  tick(world, true);
  expect(world.cardRow('Семинар').checklist).toEqual([
    { id: world.id('Зал'), body: 'Большой зал', doneAt: world.now },
  ]);
});

test('an item that is gone is not found', () => {
  const world = buildList('Зал');
  const args = { ...item(world, 'Чай'), done: true };
  expect(world.refused(world.member, 'card.edit-item', args).code).toBe('not-found');
});

test('an edit of an item is taken back: its words and its tick', () => {
  const world = buildList('Зал');
  const edit = { ...item(world, 'Зал'), body: 'Большой зал', done: true };
  const before = world.cardRow('Семинар');
  world.doAndUndo(world.member, 'card.edit-item', edit);
  expect(world.cardRow('Семинар')).toEqual(before);
});

test('an item is removed, the others keep their order, and removed twice it is gone once', () => {
  const world = buildList('Зал', 'Программа', 'Чай');
  world.must(world.member, 'card.remove-item', item(world, 'Программа'));
  expect(bodies(world)).toEqual(['Зал', 'Чай']);
  expect(world.must(world.member, 'card.remove-item', item(world, 'Программа'))).toEqual([]);
});

test('a removal is taken back when the item comes back as it was: open and last', () => {
  const world = buildList('Зал', 'Программа');
  world.doAndUndo(world.member, 'card.remove-item', item(world, 'Программа'));
  expect(bodies(world)).toEqual(['Зал', 'Программа']);
  expect(world.inverse('card.remove-item', item(world, 'Зал'))).toBeNull();
  world.must(world.member, 'card.edit-item', { ...item(world, 'Программа'), done: true });
  expect(world.inverse('card.remove-item', item(world, 'Программа'))).toBeNull();
});

function buildList(...items: string[]): Cards {
  const world = buildCards();
  world.addOpen('Семинар');
  for (const body of items)
    world.must(world.member, 'card.add-item', { ...item(world, body), body });
  return world;
}

function item(world: Cards, body: string) {
  return { cardId: world.id('Семинар'), itemId: world.id(body) };
}

function tick(world: Cards, done: boolean) {
  return world.must(world.member, 'card.edit-item', { ...item(world, 'Зал'), done });
}

function bodies(world: Cards): string[] {
  return world.cardRow('Семинар').checklist.map(({ body }) => body);
}
