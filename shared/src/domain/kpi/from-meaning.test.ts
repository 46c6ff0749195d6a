import { describe, expect, test } from 'vitest';
import { readKpi } from '../kpi-phrase/kpi-phrase.ts';
import type { KpiContext } from '../kpi-phrase/meaning.ts';
import { isReadingAsked, type KpiFields, kpiOf, kpisOf } from './from-meaning.ts';
import { expectedSource } from './from-meaning-source.ts';
import { kpiSchema } from './kpi.ts';
import type { MeasurementSource } from './measurement.ts';

const plan: KpiContext = { projectStart: '2020-01-01', projectEnd: '2024-12-31' };
const workers = 'Работники районной системы образования';
const teachers = 'Педагогические работники';
const heads = 'Руководители ОУ';
const young = 'Учителя до 35 лет в первые три года работы';
const pupils = 'Учащиеся';
const categories = [workers, teachers, heads, young, pupils].map(category);
const setting = { populations: categories, planYear: null };
const all = (words: string) => kpisOf(readKpi(words, plan), { ...setting, words });
const one = (words: string) => kpiOf(readKpi(words, plan), { ...setting, words });

const share = { kind: 'share', unit: '%', comparator: 'at-least' } as const;
const fact = { kind: 'fact', unit: null, value: null } as const;
type Row = readonly [string, Partial<KpiFields>, MeasurementSource];

/** Appendix B: what each phrase of the sources must come out as. */
const rows: readonly Row[] = [
  [
    'Выявлено не менее трёх механизмов повышения квалификации',
    { kind: 'number', comparator: 'at-least', value: 3, unit: 'шт.', gathers: 'sum' },
    'document',
  ],
  [
    'Повышение квалификации работников РСО (ежегодно охват не менее 35%)',
    {
      ...share,
      value: 35,
      period: 'year',
      cumulative: false,
      populationId: workers,
      gathers: 'sum',
    },
    'event',
  ],
  [
    'ежегодно охват не менее 35%',
    { ...share, value: 35, period: 'year', populationId: null, gathers: 'sum' },
    'event',
  ],
  [
    'Педагоги повышают мастерство (ежегодно не менее 10 % от общего числа работников с нарастающим итогом)',
    {
      ...{ ...share, value: 10, period: 'year', cumulative: true, reading: null },
      ...{ populationId: workers, gathers: 'sum', base: 'от общего числа работников' },
    },
    'event',
  ],
  [
    'Учителя в возрасте до 35 лет вовлечены в поддержку в первые три года работы (не менее 70 %)',
    { ...share, value: 70, deadline: '2024-12-31', populationId: young },
    'event',
  ],
  [
    'не менее 10 % от общего числа педагогических работников до 2024 года',
    { ...share, value: 10, deadline: '2024-12-31', populationId: teachers },
    'document',
  ],
  ['не менее 75 % руководителей ОУ', { ...share, value: 75, populationId: heads }, 'document'],
  [
    'методическое сопровождение всех руководителей',
    { ...share, comparator: 'equal', value: 100, populationId: heads },
    'event',
  ],
  [
    'Сформирован кадровый резерв в количестве не менее 10 % от общего числа руководителей',
    { ...share, value: 10, populationId: heads, gathers: 'last' },
    'document',
  ],
  [
    'Разработано не менее 7 дополнительных профессиональных программ',
    { kind: 'number', comparator: 'at-least', value: 7, unit: 'программ', gathers: 'sum' },
    'document',
  ],
  [
    'Обучено не менее 20 % педагогов',
    { ...share, value: 20, populationId: teachers, gathers: 'sum' },
    'event',
  ],
  [
    'по результатам анкетирования не менее 80 % педагогов удовлетворены',
    { ...share, value: 80, gathers: 'last' },
    'survey',
  ],
  ['Разработана и реализуется система мер поддержки', fact, 'document'],
  ['В ИМЦ создана система дистанционной поддержки', fact, 'document'],
  [
    'Обеспечено планомерное вхождение РСО в НСУР',
    { kind: 'text', unit: null, value: null, period: 'year' },
    'document',
  ],
  [
    'уменьшение количества школ, демонстрирующих низкие результаты',
    { kind: 'trend', comparator: 'down', value: null, unit: null },
    'document',
  ],
  [
    'положительная динамика результатов (ВПР, ОГЭ, ЕГЭ)',
    { kind: 'trend', comparator: 'up', value: null },
    'document',
  ],
  [
    'увеличение количества учителей, прошедших ПК',
    { kind: 'trend', comparator: 'up', value: null },
    'document',
  ],
  [
    'достигнут плановый показатель вовлеченности ОО – 100%',
    { ...share, comparator: 'equal', value: 100 },
    'event',
  ],
  [
    'ежегодно награждение не менее двух методистов',
    { kind: 'number', comparator: 'at-least', value: 2, unit: 'чел.', period: 'year' },
    'document',
  ],
  [
    'более 60% от максимального балла',
    { ...share, comparator: 'more-than', value: 60, base: 'от максимального балла' },
    'document',
  ],
  ['более 90%', { ...share, comparator: 'more-than', value: 90 }, 'document'],
];

test.each(rows)('C9 «%s» is a KPI without typing', (words, expected, source) => {
  const kpi = one(words);
  expect(kpi).toMatchObject(expected);
  if (kpi === null) return;
  expect(kpi.words).toBe(words);
  expect(expectedSource(kpi)).toBe(source);
  const id = '0191e6a0-0000-7000-8000-000000000001';
  const elsewhere = { id, projectId: null, goalId: null, ownerId: null, totalId: null };
  const populationId = kpi.populationId === null ? null : id;
  expect(kpiSchema.safeParse({ ...kpi, ...elsewhere, populationId }).error).toBeUndefined();
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
  const asked = rows.filter(([words]) => all(words).some(isReadingAsked));
  expect(asked.map(([words]) => words)).toEqual([rows[3]?.[0]]);
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
  expect(one('показатели не ниже среднерайонных')).toMatchObject(fact);
});

test('«год» is the year that the plan means', () => {
  const words = 'ежегодно не менее 5 семинаров';
  const kpi = kpiOf(readKpi(words, plan), { words, populations: [], planYear: 'academic' });
  expect(kpi?.period).toBe('academic-year');
});

test('a state is not added up: a mark, a place, how many are left', () => {
  expect(one('средний балл ЕГЭ не ниже 65')?.gathers).toBe('last');
  expect(one('Число школ с низкими результатами не более 3')?.gathers).toBe('last');
  expect(one('не менее 2 публикаций в год')?.gathers).toBe('sum');
});

test('targets of single years and where it stood before come from a row of years', () => {
  const words = 'Доля педагогов | % | 30 | 40 | 50';
  const context = { ...plan, columns: ['2021', '2022', '2023'] };
  const kpi = kpiOf(readKpi(words, context), { ...setting, words });
  expect(kpi?.targets.length).toBeGreaterThan(1);
});

/** A category that has its name for an id. */
function category(title: string) {
  return { id: title, title, archivedAt: null };
}
