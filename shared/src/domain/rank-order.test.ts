import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RankOrder } from './rank-order.ts';

const row = fc.record({ id: fc.uuid(), rank: fc.stringMatching(/^[0-9A-Za-z]{1,3}$/) });

test('neighbours are those a look at all rows would find', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: ({ id }) => id }),
      fc.option(row),
      fc.array(fc.nat()),
      (rows, bound, gone) => {
        const order = new RankOrder<{ id: string; rank: string }>();
        for (const one of rows) order.insert(one);
        const left = rows.filter((_, index) => !gone.includes(index));
        for (const index of new Set(gone)) if (rows[index] !== undefined) order.remove(rows[index]);
        expect(order.size).toBe(left.length);
        const limit = bound?.rank ?? null;
        const below = left
          .filter(({ rank }) => limit === null || rank < limit)
          .map(({ rank }) => rank)
          .sort();
        const above = left
          .filter(({ rank }) => limit === null || rank > limit)
          .map(({ rank }) => rank)
          .sort();
        expect(order.nearest('below', limit, () => true)?.rank).toBe(below.at(-1));
        expect(order.nearest('above', limit, () => true)?.rank).toBe(above[0]);
      },
    ),
  );
});

test('rows that do not fit are passed over', () => {
  const order = new RankOrder<{ id: string; rank: string }>();
  for (const rank of ['a', 'b', 'c']) order.insert({ id: rank, rank });
  expect(order.nearest('below', null, ({ id }) => id !== 'c')?.id).toBe('b');
  expect(order.nearest('above', 'a', ({ id }) => id !== 'b')?.id).toBe('c');
});
