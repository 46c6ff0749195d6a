import { expect, test } from 'vitest';
import { buildKpis, idOf, type Told } from '../../testing/kpi-rows.ts';
import { countingOf } from './counting.ts';

const withdrawn = { withdrawnAt: '2020-07-01T00:00:00.000Z' };
const draft = { confirmedAt: null };

test('a draft does not count and waits; what was withdrawn does neither', () => {
  expect(counted({ a: {}, b: draft, c: withdrawn, d: { ...draft, ...withdrawn } })).toEqual(['a']);
  const kpis = buildKpis();
  kpis.kpi('kpi');
  kpis.measure('kpi', 'b', { value: 1, ...draft });
  kpis.measure('kpi', 'c', { value: 1, ...draft, ...withdrawn });
  expect(countingOf(kpis.state, kpis.known('kpi')).draftIds).toEqual([idOf('b')]);
});

test('a correction takes the place of what it corrects, the last of a chain of all before it', () => {
  expect(counted({ a: {}, b: { corrects: 'a' }, c: { corrects: 'b' } })).toEqual(['c']);
});

test('a correction that is a draft or was withdrawn takes no place', () => {
  expect(counted({ a: {}, b: { corrects: 'a', ...draft } })).toEqual(['a']);
  expect(counted({ a: {}, b: { corrects: 'a', ...withdrawn } })).toEqual(['a']);
});

test('a correction of a withdrawn correction still takes the place of the first', () => {
  const rows = { a: {}, b: { corrects: 'a', ...withdrawn }, c: { corrects: 'b' } };
  expect(counted(rows)).toEqual(['c']);
});

test('of two corrections of one measurement the later counts', () => {
  expect(counted({ a: {}, b: { corrects: 'a' }, c: { corrects: 'a' } })).toEqual(['c']);
});

test('a withdrawn measurement may be corrected', () => {
  expect(counted({ a: withdrawn, b: { corrects: 'a' } })).toEqual(['b']);
});

test('a correction whose measurement is not there counts by itself', () => {
  expect(counted({ b: { corrects: 'gone' } })).toEqual(['b']);
});

test('what lies outside the years of the KPI does not count', () => {
  expect(
    counted({ a: { measuredOn: '2019-12-31' }, b: { measuredOn: '2025-01-01' }, c: {} }),
  ).toEqual(['c']);
});

test('a measurement without the figure of the kind does not count', () => {
  expect(counted({ a: { value: null, numerator: 5 }, b: {} })).toEqual(['b']);
});

test('measurements stand by day, those of one day as they were added', () => {
  expect(
    counted({ a: { measuredOn: '2021-01-01' }, b: {}, c: { measuredOn: '2020-02-01' }, d: {} }),
  ).toEqual(['c', 'b', 'd', 'a']);
});

/** Which of the measurements count, in order. */
function counted(rows: Readonly<Record<string, Told>>): (string | undefined)[] {
  const kpis = buildKpis();
  kpis.kpi('kpi');
  for (const [name, told] of Object.entries(rows)) kpis.measure('kpi', name, { value: 1, ...told });
  const names = Object.keys(rows);
  return countingOf(kpis.state, kpis.known('kpi')).counted.map(({ id }) =>
    names.find((name) => idOf(name) === id),
  );
}
