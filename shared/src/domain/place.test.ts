import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCentre } from '../testing/centre.ts';
import { buildSprints } from '../testing/sprints.ts';
import { type Column, columnsOf } from './board/column.ts';
import { applyChanges, set } from './changes.ts';
import { placeIn } from './place.ts';
import { byRank, LONGEST_RANK } from './rank.ts';

const seed = Date.now() % 2 ** 31;

test(`F16 whatever is moved where, the order is a plain list's and no key grows long (seed ${seed})`, () => {
  const step = fc.record({ item: fc.nat(4), before: fc.option(fc.nat(4)) });
  const hot = fc.constantFrom({ item: 1, before: 2 }, { item: 2, before: 1 });
  const steps = fc.array(fc.oneof({ weight: 1, arbitrary: step }, { weight: 5, arbitrary: hot }), {
    minLength: 150,
    maxLength: 200,
  });
  fc.assert(
    fc.property(steps, (moves) => {
      const { state, sprints } = buildCentre();
      const ids = columnsOf(state, sprints).map((row) => row.id);
      let list = [...ids];
      for (const { item, before } of moves) {
        const id = ids[item] ?? '';
        const beforeId = before === null ? null : (ids[before] ?? null);
        const column = state.column.get(id) as Column;
        const others = columnsOf(state, sprints).filter((row) => row.id !== id);
        const { rank, respread } = placeIn('column', others, others, beforeId);
        applyChanges(state, [...respread, ...set('column', column, { rank })]);
        const rest = list.filter((other) => other !== id);
        const at = beforeId === null || beforeId === id ? -1 : rest.indexOf(beforeId);
        list = at < 0 ? [...rest, id] : [...rest.slice(0, at), id, ...rest.slice(at)];
      }
      const rows = columnsOf(state, sprints);
      expect(rows.map((row) => row.id)).toEqual(list);
      expect(new Set(rows.map((row) => row.rank)).size).toBe(rows.length);
      for (const row of rows) expect(row.rank.length).toBeLessThanOrEqual(LONGEST_RANK);
    }),
    { seed, numRuns: 20 },
  );
}, 120_000);

test('a key that would grow too long gives short ones to the whole list, in the old order', () => {
  const { state, sprints } = buildCentre();
  const long = `a0${'0'.repeat(LONGEST_RANK)}V`;
  const [first, second, ...rest] = columnsOf(state, sprints);
  const mates = [{ ...first, rank: 'a0' }, { ...second, rank: long }, ...rest] as Column[];
  const { rank, respread } = placeIn('column', mates, mates, second?.id ?? null);
  const after = new Map(mates.map((row) => [row.id, row.rank]));
  for (const change of respread)
    if (change.op === 'set' && change.kind === 'column')
      after.set(change.id, change.set.rank ?? '');
  const rows = [{ id: 'new', rank }, ...[...after].map(([id, key]) => ({ id, rank: key }))];
  expect(rows.sort(byRank).map((row) => row.id)).toEqual([
    first?.id,
    'new',
    second?.id,
    ...rest.map((row) => row.id),
  ]);
  for (const row of rows) expect(row.rank.length).toBeLessThan(5);
});

test('C3 cards of a closed sprint keep their keys when those of the others are spread anew', () => {
  const world = buildSprints();
  world.start(0);
  const sprintId = world.sprintId(0);
  world.putCard('old', { phase: 'done', sprintId, rank: 'a5' });
  world.must(world.lead, 'sprint.review', { sprintId });
  world.writeRetro(0);
  world.sign(0);
  world.close(0);
  world.plan(1);
  const open = { phase: 'done', sprintId: world.sprintId(1) } as const;
  world.putCard('first', { ...open, rank: 'a0' });
  world.putCard('second', { ...open, rank: `a0${'0'.repeat(LONGEST_RANK)}V` });
  world.putCard('moved', { ...open, rank: 'a9' });
  world.must(world.member, 'card.move', {
    cardId: world.id('moved'),
    boardProjectId: world.sprints,
    toColumnId: world.column(world.sprints, 'done'),
    before: world.id('second'),
  });
  const rows = ['old', 'first', 'moved', 'second'].map((name) => world.cardRow(name));
  expect(world.cardRow('old').rank).toBe('a5');
  expect([...rows].sort(byRank)).toEqual(rows);
  for (const row of rows) expect(row.rank.length).toBeLessThan(5);
});
