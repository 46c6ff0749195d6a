import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  byRank,
  nextOf,
  rankAmong,
  rankAtEnd,
  rankBefore,
  rankBetween,
  ranksBetween,
} from './rank.ts';

interface Item {
  readonly id: string;
  readonly rank: string;
}

/** What the database takes for an order key (I06). */
const keyPattern = /^[0-9A-Za-z]{1,64}$/;
/** Property tests may take their time on a slow machine. */
const patient = 120_000;
const seed = Date.now() % 2 ** 31;

test(
  `F16 every sequence of inserts and moves gives the order of a plain list (seed ${seed})`,
  () => {
    const step = fc.record({ item: fc.nat(11), before: fc.option(fc.nat(11)) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 50 }), (steps) => {
        let items: Item[] = [];
        let list: string[] = [];
        for (const { item, before } of steps) {
          const id = `i${item}`;
          const beforeId = before === null ? null : `i${before}`;
          const others = items.filter((row) => row.id !== id);
          items = [...others, { id, rank: rankBefore(others, beforeId) }];
          list = moved(list, id, beforeId);
          expect(order(items)).toEqual(list);
          expect(new Set(items.map((row) => row.rank)).size).toBe(items.length);
        }
        for (const row of items) expect(row.rank).toMatch(keyPattern);
      }),
      { seed, numRuns: 1000 },
    );
  },
  patient,
);

test(
  `F16 I06 among rows of two lists the new key stands directly before the shown one and is no mate's (seed ${seed})`,
  () => {
    const keys = ranksBetween(null, null, 30);
    const shared = fc.uniqueArray(fc.nat(29), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(shared, shared, fc.option(fc.nat(11)), (shownAt, matesAt, pick) => {
        const shown = shownAt.map((at) => ({ id: `s${at}`, rank: keys[at] ?? '' }));
        const mates = matesAt.map((at) => ({ id: `m${at}`, rank: keys[at] ?? '' }));
        const before = pick === null ? undefined : shown[pick % shown.length];
        const rank = rankAmong(mates, shown, before?.id ?? null);
        expect(mates.map((row) => row.rank)).not.toContain(rank);
        const ids = order([...shown, { id: 'new', rank }]);
        const following = ids[ids.indexOf('new') + 1];
        expect(following).toBe(before?.id);
      }),
      { seed, numRuns: 1000 },
    );
  },
  patient,
);

test('before a row that is not shown means at the end', () => {
  const rows = ['a0', 'a1'].map((rank) => ({ id: rank, rank }));
  expect(rankBefore(rows, 'gone') > 'a1').toBe(true);
});

test('a key between two touching neighbours grows instead of failing, 200 times in the same gap', () => {
  let upper = rankBetween(null, null);
  const lower = rankBetween(null, upper);
  for (let round = 0; round < 200; round++) {
    const key = rankBetween(lower, upper);
    expect(lower < key && key < upper).toBe(true);
    upper = key;
  }
});

test('neighbours in the wrong order are a mistake of the program', () => {
  expect(() => rankBetween('a1', 'a0')).toThrow('no order key');
  expect(() => rankBetween('a1', 'a1')).toThrow('no order key');
});

test('the end is behind every row, in whatever order they come', () => {
  expect(rankAtEnd([])).toBe(rankBetween(null, null));
  const rows = ['a2', 'a0', 'a1'].map((rank) => ({ id: rank, rank }));
  expect(rankAtEnd(rows) > 'a2').toBe(true);
});

test('keys are compared byte by byte as the database does, equal ones by id', () => {
  const rows = [
    { id: '3', rank: 'aa' },
    { id: '2', rank: 'aZ' },
    { id: '1', rank: 'aa' },
  ];
  expect(order(rows)).toEqual(['2', '1', '3']);
});

test('the row that follows another, and none behind the last', () => {
  const rows = ['a2', 'a0', 'a1'].map((rank) => ({ id: rank, rank }));
  expect(nextOf(rows, { id: 'a0', rank: 'a0' })).toBe('a1');
  expect(nextOf(rows, { id: 'a2', rank: 'a2' })).toBeNull();
  expect(nextOf(rows, { id: 'x', rank: 'a1V' })).toBe('a2');
});

/** The brute-force model: takes the item out and puts it before another, or at the end. */
function moved(list: readonly string[], id: string, beforeId: string | null): string[] {
  const rest = list.filter((other) => other !== id);
  const at = beforeId === null ? -1 : rest.indexOf(beforeId);
  return at < 0 ? [...rest, id] : [...rest.slice(0, at), id, ...rest.slice(at)];
}

function order(rows: readonly Item[]): string[] {
  return [...rows].sort(byRank).map((row) => row.id);
}
