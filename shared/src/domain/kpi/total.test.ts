import { expect, test } from 'vitest';
import { buildKpis, idOf, type Kpis } from '../../testing/kpi-rows.ts';
import { figuresOf } from './figures-of.ts';
import type { Kpi } from './kpi.ts';
import { totalsOf } from './total.ts';

const share = { kind: 'share', gathers: 'sum' } as const;

test('numerators and denominators are summed before dividing, percentages never', () => {
  const kpis = tree(share);
  kpis.measure('first', 'a', { numerator: 1, denominator: 2 });
  kpis.measure('second', 'b', { numerator: 0, denominator: 8 });
  expect(figureOf(kpis)).toMatchObject({ value: 10, numerator: 1, denominator: 10 });
});

test('the headcount of one category stands in the denominator once', () => {
  const kpis = tree({ ...share, populationId: idOf('heads') });
  kpis.headcount('heads', 2020, 200);
  kpis.measure('first', 'a', { numerator: 10 });
  kpis.measure('second', 'b', { numerator: 20 });
  expect(figureOf(kpis)).toMatchObject({ value: 15, denominator: 200 });
});

test('headcounts of two categories add up', () => {
  const kpis = tree({ ...share, populationId: idOf('heads') });
  kpis.kpi('second', { ...share, totalId: idOf('total'), populationId: idOf('teachers') });
  kpis.headcount('heads', 2020, 200);
  kpis.headcount('teachers', 2020, 300);
  kpis.measure('first', 'a', { numerator: 10 });
  kpis.measure('second', 'b', { numerator: 40 });
  expect(figureOf(kpis)).toMatchObject({ value: 10, denominator: 500 });
});

test('a part nobody measured is in neither sum', () => {
  const kpis = tree({ ...share, populationId: idOf('heads') });
  kpis.kpi('second', { ...share, totalId: idOf('total'), populationId: idOf('unknown') });
  kpis.headcount('heads', 2020, 200);
  kpis.measure('first', 'a', { numerator: 10 });
  expect(figureOf(kpis)).toMatchObject({ value: 5, denominator: 200 });
});

test('C12 a shared event counts fully in each project and once in the whole, where it is largest', () => {
  const kpis = tree({});
  const event = { sourceCardId: idOf('seminar') };
  kpis.measure('first', 'a', { ...event, value: 12 });
  kpis.measure('second', 'b', { ...event, value: 9 });
  kpis.measure('second', 'c', { value: 5 });
  expect(['first', 'second', 'total'].map((name) => figureOf(kpis, name)?.value)).toEqual([
    12, 14, 17,
  ]);
});

test('two occurrences of one card are two events, and so is an event in another period', () => {
  const kpis = tree({});
  const at = (time: string) => ({ sourceCardId: idOf('seminar'), sourceOccurrenceId: idOf(time) });
  kpis.measure('first', 'a', { ...at('one'), value: 12 });
  kpis.measure('second', 'b', { ...at('two'), value: 9 });
  kpis.measure('second', 'c', { ...at('one'), value: 1, measuredOn: '2021-01-01' });
  const { periods } = figuresOf(kpis.state, kpis.known('total'), '2021-06-01');
  expect(periods.slice(0, 2).map(({ figure }) => figure?.value)).toEqual([21, 1]);
});

test('a total takes in what lies further down, and what was measured for itself', () => {
  const kpis = tree({});
  kpis.kpi('part', { totalId: idOf('first') });
  kpis.measure('part', 'a', { value: 1 });
  kpis.measure('total', 'b', { value: 2 });
  expect(figureOf(kpis)?.value).toBe(3);
  expect(totalsOf(kpis.state, kpis.known('part')).map(({ id }) => id)).toEqual([
    idOf('first'),
    idOf('total'),
  ]);
});

test('each part gathers in its own way, in the periods of the total', () => {
  const kpis = tree({ period: 'month', gathers: 'last' });
  kpis.kpi('total', { period: 'year' });
  for (const [month, value] of [4, 5, 6].entries()) {
    kpis.measure('first', `a${month}`, { value, measuredOn: `2020-0${month + 1}-10` });
    kpis.measure('total', `b${month}`, { value, measuredOn: `2020-0${month + 1}-10` });
  }
  expect(figureOf(kpis)?.value).toBe(6 + 15);
});

test('a loop of totals or a part of another kind is not followed', () => {
  const kpis = tree({});
  kpis.kpi('total', { totalId: idOf('first') });
  kpis.kpi('second', { ...share, totalId: idOf('total') });
  kpis.measure('first', 'a', { value: 1 });
  kpis.measure('second', 'b', { numerator: 1, denominator: 2 });
  expect(figureOf(kpis)?.value).toBe(1);
  expect(totalsOf(kpis.state, kpis.known('total')).map(({ id }) => id)).toEqual([idOf('first')]);
});

test('a total of facts is met when all of them are', () => {
  const kpis = tree({ kind: 'fact', gathers: 'last' });
  kpis.measure('first', 'a', { met: true });
  expect(figureOf(kpis)?.met).toBe(false);
  kpis.measure('second', 'b', { met: true });
  expect(figureOf(kpis)?.met).toBe(true);
  kpis.measure('total', 'c', { met: false });
  expect(figureOf(kpis)?.met).toBe(false);
});

test('words do not add up: a total has its own', () => {
  const kpis = tree({ kind: 'text', gathers: 'last' });
  kpis.measure('first', 'a', { body: 'Вошли в систему' });
  expect(figureOf(kpis)).toBeNull();
  kpis.measure('total', 'b', { body: 'Обеспечено' });
  expect(figureOf(kpis)?.body).toBe('Обеспечено');
});

function tree(fields: Partial<Kpi>): Kpis {
  const kpis = buildKpis();
  kpis.kpi('total', fields);
  kpis.kpi('first', { ...fields, totalId: idOf('total') });
  kpis.kpi('second', { ...fields, totalId: idOf('total') });
  return kpis;
}

function figureOf(kpis: Kpis, name = 'total') {
  return figuresOf(kpis.state, kpis.known(name), '2020-12-31').periods[0]?.figure;
}
