import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LayerTable, RowTable, type Table } from './table.ts';

interface Thing {
  readonly id: string;
  readonly group: string | null;
}

test('a row is found by its id and by every index, where it stands now', () => {
  const table = new RowTable<Thing>(['group']);
  table.put({ id: '1', group: 'a' });
  table.put({ id: '2', group: 'a' });
  table.put({ id: '1', group: 'b' });
  expect(table.get('1')).toEqual({ id: '1', group: 'b' });
  expect(idsIn(table, 'a')).toEqual(['2']);
  expect(idsIn(table, 'b')).toEqual(['1']);
  table.delete('2');
  expect(idsIn(table, 'a')).toEqual([]);
  expect(table.size).toBe(1);
});

test('an index gives the latest row, also when its key stayed', () => {
  const table = new RowTable<Thing & { title: string }>(['group']);
  table.put({ id: '1', group: 'a', title: 'old' });
  table.put({ id: '1', group: 'a', title: 'new' });
  expect([...table.where('group', 'a')].map((row) => row.title)).toEqual(['new']);
});

test('a row without the key is in no index', () => {
  const table = new RowTable<Thing>(['group']);
  table.put({ id: '1', group: null });
  expect(idsIn(table, 'null')).toEqual([]);
  table.put({ id: '1', group: 'a' });
  table.put({ id: '1', group: null });
  expect(idsIn(table, 'a')).toEqual([]);
});

test('rows that were there before the first question by a field and rows that came after it are found alike', () => {
  const table = new RowTable<Thing & { rank: string }>(['group'], ['group']);
  const put = (id: string, group: string, rank: string) => table.put({ id, group, rank });
  const next = (group: string, rank: string | null) =>
    table.nearest('group', group, 'above', rank, () => true)?.id;
  put('1', 'a', 'm');
  put('2', 'a', 'k');
  expect(idsIn(table, 'a')).toEqual(['1', '2']);
  expect(next('a', 'k')).toBe('1');
  expect(next('b', null)).toBeUndefined();
  put('3', 'a', 'l');
  put('4', 'b', 'a');
  put('2', 'b', 'k');
  expect(idsIn(table, 'a')).toEqual(['1', '3']);
  expect([next('a', null), next('b', null), next('b', 'a')]).toEqual(['3', '4', '2']);
  table.delete('3');
  table.delete('4');
  expect(idsIn(table, 'b')).toEqual(['2']);
  expect([next('a', null), next('b', null)]).toEqual(['1', '2']);
});

test('asking by a field that is no index is a mistake of the program', () => {
  const table = new RowTable<Thing>([]);
  expect(() => table.where('group', 'a')).toThrow('no index on group');
});

test('deleting what is not there does nothing', () => {
  const table = new RowTable<Thing>(['group']);
  table.put({ id: '1', group: 'a' });
  table.delete('2');
  expect(idsIn(table, 'a')).toEqual(['1']);
});

test('a layer changes nothing below it, and is empty once cleared', () => {
  const base = new RowTable<Thing>(['group']);
  base.put({ id: '1', group: 'a' });
  base.put({ id: '2', group: 'a' });
  const layer = new LayerTable(base);
  layer.put({ id: '1', group: 'b' });
  layer.delete('2');
  layer.put({ id: '3', group: 'a' });
  expect(idsIn(layer, 'a')).toEqual(['3']);
  expect(idsIn(base, 'a')).toEqual(['1', '2']);
  expect(layer.size).toBe(2);
  layer.clear();
  expect(idsIn(layer, 'a')).toEqual(['1', '2']);
});

test('a layer shows what changes below it where it has no say', () => {
  const base = new RowTable<Thing>(['group']);
  const layer = new LayerTable(base);
  layer.put({ id: '1', group: 'a' });
  base.put({ id: '1', group: 'b' });
  base.put({ id: '2', group: 'b' });
  expect(idsIn(layer, 'a')).toEqual(['1']);
  expect(idsIn(layer, 'b')).toEqual(['2']);
});

const seed = Date.now() % 2 ** 31;

test(`whatever is put and deleted, tables and layers hold what a plain map holds (seed ${seed})`, () => {
  const id = fc.constantFrom('1', '2', '3', '4', '5');
  const row = fc.record({ id, group: fc.constantFrom('a', 'b', null) });
  const step = fc.oneof(
    fc.record({ op: fc.constant('put' as const), row }),
    fc.record({ op: fc.constant('delete' as const), id }),
  );
  fc.assert(
    fc.property(fc.array(step), fc.array(step), (below, above) => {
      const base = new RowTable<Thing>(['group']);
      const model = new Map<string, Thing>();
      const run = (steps: typeof below, table: RowTable<Thing> | LayerTable<Thing>) => {
        for (const each of steps) {
          if (each.op === 'put') {
            table.put(each.row);
            model.set(each.row.id, each.row);
          } else {
            table.delete(each.id);
            model.delete(each.id);
          }
        }
        expectSame(table, model);
      };
      run(below, base);
      const untouched = new Map(model);
      run(above, new LayerTable(base));
      expectSame(base, untouched);
    }),
    { seed, numRuns: 300 },
  );
}, 120_000);

function expectSame(table: Table<Thing>, model: ReadonlyMap<string, Thing>): void {
  expect(table.size).toBe(model.size);
  expect(sorted(table.values())).toEqual(sorted(model.values()));
  for (const group of ['a', 'b']) {
    const wanted = [...model.values()].filter((row) => row.group === group);
    expect(sorted(table.where('group', group))).toEqual(sorted(wanted));
  }
}

function sorted(rows: Iterable<Thing>): Thing[] {
  return [...rows].sort((a, b) => a.id.localeCompare(b.id));
}

function idsIn(table: Table<Thing>, group: string): string[] {
  return sorted(table.where('group', group)).map((row) => row.id);
}
