import { expect, test } from 'vitest';
import { typedIn } from './typed-in.ts';

test('texts are found at any depth, ids and dates and code words are left out', () => {
  const args = {
    cardId: '01985a3e-7d1c-7c9a-9b1e-2f6f3a1b2c3d',
    startsOn: '2022-10-03',
    kind: 'event',
    set: { title: 'Районный семинар', plannedResult: 'Two results' },
    items: [{ body: 'Приказ' }, null, 3],
  };
  expect(typedIn(args)).toEqual(['Районный семинар', 'Two results', 'Приказ']);
});

test('the same words are shown once, and nothing typed is nothing shown', () => {
  expect(typedIn({ a: 'да', b: 'да' })).toEqual(['да']);
  expect(typedIn({ cardId: 'x', before: null })).toEqual([]);
  expect(typedIn(undefined)).toEqual([]);
});
