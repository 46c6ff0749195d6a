import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { expect, test } from 'vitest';
import { yearRows } from './year-rows.ts';

const item = (cardId: string, parentId: string | null = null, kind: Card['kind'] = 'event') =>
  ({ id: `${cardId}!`, card: { id: cardId, parentId, kind } }) as CalendarItem;
const groupOf = (card: Card) => card.parentId ?? '';

/** «kind id xItems» of every row. */
const told = (items: readonly CalendarItem[], rows: 'cards' | 'groups', order: string[] = []) =>
  yearRows(items, rows, groupOf, order).map((row) => `${row.kind} ${row.id} x${row.items.length}`);

test('a card has one row with all its windows', () => {
  expect(told([item('a'), item('b'), item('a')], 'cards')).toEqual(['card a x2', 'card b x1']);
});

test('groups come in their order, what belongs to none last', () => {
  const items = [item('a'), item('b', 'second'), item('c', 'first')];
  expect(told(items, 'cards', ['first', 'second'])).toEqual([
    ...['group first x0', 'card c x1', 'group second x0', 'card b x1', 'group  x0', 'card a x1'],
  ]);
});

test('a guest whose own group is not here stands with those that belong to none', () => {
  const items = [item('a'), item('b', 'elsewhere'), item('c', 'first')];
  expect(told(items, 'cards', ['first'])).toEqual([
    ...['group first x0', 'card c x1', 'group  x0', 'card a x1', 'card b x1'],
  ]);
});

test('rows of groups hold the windows of all their cards', () => {
  const items = [item('a', 'first'), item('b', 'first'), item('a', 'first')];
  const [row] = yearRows(items, 'groups', groupOf, ['first']);
  expect(row).toMatchObject({ kind: 'group', id: 'first', count: 2 });
  expect(row?.items).toHaveLength(3);
});

test('stages stand above in one row, initiatives are no rows of their own', () => {
  const items = [item('s', null, 'stage'), item('i', null, 'initiative'), item('a')];
  expect(told(items, 'cards')).toEqual(['stages stages x1', 'card a x1']);
});
