import { describe, expect, test } from 'vitest';
import { appendixB, categoryNames } from '../../testing/kpi-phrases.ts';
import { readKpi } from '../kpi-phrase/kpi-phrase.ts';
import type { KpiContext } from '../kpi-phrase/meaning.ts';
import { changesPlanned } from '../kpi-phrase/phrases/changes.ts';
import { countsPlanned } from '../kpi-phrase/phrases/counts.ts';
import { peoplePlanned } from '../kpi-phrase/phrases/people.ts';
import { sharesPlanned } from '../kpi-phrase/phrases/shares.ts';
import { tableRows } from '../kpi-phrase/phrases/tables.ts';
import { isReadingAsked, type KpiFields, kpiOf, kpisOf } from './from-meaning.ts';
import { expectedSource } from './from-meaning-source.ts';
import { kpiSchema } from './kpi.ts';

const { teachers, pupils } = categoryNames;
const plan: KpiContext = { projectStart: '2020-01-01', projectEnd: '2024-12-31' };
const categories = Object.values(categoryNames).map(category);
const setting = { populations: categories, planYear: null };
const all = (words: string) => kpisOf(readKpi(words, plan), { ...setting, words });
const one = (words: string) => kpiOf(readKpi(words, plan), { ...setting, words });

test.each(appendixB)('C9 «%s» is a KPI without typing', (words, expected, source) => {
  const kpi = one(words);
  expect(kpi).toMatchObject(expected);
  if (kpi === null) return;
  expect(kpi.words).toBe(words);
  expect(expectedSource(kpi)).toBe(source);
  expect(kpiSchema.safeParse(saved(kpi)).error).toBeUndefined();
});

test('C9 two shares of one phrase are two KPIs with their decimal comma, and each had stood somewhere', () => {
  const read = all('участвуют 14% педагогических работников, 19,2% учащихся (было 12 % и 14 %)');
  expect(read.map(({ value, baseline, populationId }) => [value, baseline, populationId])).toEqual([
    [14, 12, teachers],
    [19.2, 14, pupils],
  ]);
  expect(all('14% педагогов, 19,2% учащихся').map(({ value }) => value)).toEqual([14, 19.2]);
  expect(all('30 педагогов и 9 школ').map(({ value, unit }) => [value, unit])).toEqual([
    [30, 'чел.'],
    [9, 'школ'],
  ]);
});

test('C10 a running total of years asks which reading is meant, and nothing else does', () => {
  const asked = appendixB.filter(([words]) => all(words).some(isReadingAsked));
  expect(asked.map(([words]) => words)).toEqual([appendixB[3]?.[0]]);
});

describe('the category of a share', () => {
  const named = (words: string, titles: readonly string[]) => {
    const populations = titles.map(category);
    return kpiOf(readKpi(words, plan), { words, populations, planYear: null })?.populationId;
  };
  test.each([
    [
      'не менее 20 % педагогов',
      ['Педагогические работники', 'Работники'],
      'Педагогические работники',
    ],
    ['не менее 20 % работников', ['Педагогические работники', 'Работники РСО'], 'Работники РСО'],
    ['не менее 20 % руководителей', ['Руководители ОУ', 'Руководители ДОУ'], null],
    ['не менее 20 % родителей', ['Педагоги', 'Учащиеся'], null],
    ['не менее 20 %', ['Педагоги'], null],
  ])('«%s» among %j', (words, titles, expected) => {
    expect(named(words, titles)).toBe(expected);
  });

  test('one that was archived is not taken', () => {
    const populations = [{ id: 'a', title: 'Педагоги', archivedAt: '2024-01-01T00:00:00.000Z' }];
    const words = 'не менее 20 % педагогов';
    expect(kpiOf(readKpi(words, plan), { words, populations, planYear: null })).toMatchObject({
      populationId: null,
      base: 'от педагогов',
    });
  });
});

test('what the words leave open stays open', () => {
  expect(one('lorem ipsum')).toBeNull();
  expect(one('от 10 до 20 человек')?.value).toBeNull();
  expect(one('показатели не ниже среднерайонных')).toMatchObject({ kind: 'fact', value: null });
});

test('«год» is the year that the plan means', () => {
  const words = 'ежегодно не менее 5 семинаров';
  const kpi = kpiOf(readKpi(words, plan), { words, populations: [], planYear: 'academic' });
  expect(kpi?.period).toBe('academic-year');
});

test('a state is not added up: a mark, a place, how many are left', () => {
  expect(one('средний балл ЕГЭ не ниже 65')?.gathers).toBe('last');
  expect(one('Число школ с низкими результатами не более 3')?.gathers).toBe('last');
  expect(one('Число наставников достигнет 200 человек')?.gathers).toBe('last');
  expect(one('не менее 2 публикаций в год')?.gathers).toBe('sum');
});

test('a row of years gives the target of each, once a year', () => {
  const words = 'Доля педагогов | % | 30 | 40 | 50';
  const context = { ...plan, columns: ['2021', '2022', '2023'] };
  const kpi = kpiOf(readKpi(words, context), { ...setting, words });
  expect(kpi?.targets).toEqual([
    { year: 2021, value: 30 },
    { year: 2022, value: 40 },
    { year: 2023, value: 50 },
  ]);
});

test('whatever a plan writes becomes KPIs that can be saved, and one without a number has two', () => {
  const phrases = [countsPlanned, sharesPlanned, peoplePlanned, changesPlanned, tableRows].flat();
  for (const [words] of phrases) {
    const read = all(words);
    expect(read.length, words).toBeGreaterThan(0);
    for (const kpi of read) {
      expect(kpiSchema.safeParse(saved(kpi)).error, words).toBeUndefined();
      const isOpen = (kpi.kind === 'number' || kpi.kind === 'share') && kpi.value === null;
      if (isOpen)
        expect(readKpi(words, plan).comparator ?? 'asked', words).toMatch(/between|asked/);
    }
  }
});

/** As `kpi.add` keeps it. */
function saved(kpi: KpiFields) {
  const id = '0191e6a0-0000-7000-8000-000000000001';
  const populationId = kpi.populationId === null ? null : id;
  return { ...kpi, id, populationId, projectId: null, goalId: null, ownerId: null, totalId: null };
}

/** A category that has its name for an id. */
function category(title: string) {
  return { id: title, title, archivedAt: null };
}
