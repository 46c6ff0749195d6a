import type { HealthReason, KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import { type Kpi, kpiSchema } from '@kaskad/shared/domain/kpi/kpi.ts';
import { expect, test } from 'vitest';
import { dateWriter } from './format/date.ts';
import { numberWriter } from './format/number.ts';
import { figureWords, partsWords } from './kpi-figure.ts';
import { healthReason } from './kpi-health.ts';
import { kpiPeriodName } from './kpi-period.ts';
import { ru } from './ru.ts';
import { translator } from './translate.ts';

const t = translator('ru', ru);
const voice = { t, language: 'ru', number: numberWriter('ru'), date: dateWriter('ru', t) } as const;
const kpi = kpiSchema.parse({
  id: '00000000-0000-7000-8000-000000000001',
  projectId: null,
  goalId: null,
  words: null,
  metric: 'Охват',
  kind: 'share',
  unit: null,
  comparator: 'at-least',
  value: 10,
  base: null,
  populationId: null,
  period: 'year',
  cumulative: false,
  reading: null,
  gathers: 'sum',
  startsOn: null,
  deadline: null,
  baseline: null,
  baselineOn: null,
  targets: [],
  ownerId: null,
  totalId: null,
});
const figure = { value: 12.34, numerator: 25, denominator: 200, met: null, body: null };

test('a figure is said with its unit and rounded once; none is «нет данных», never 0', () => {
  expect(plain(figureWords(kpi, figure, voice))).toBe('12,3 %');
  expect(partsWords(figure, voice)).toBe('25 из 200');
  expect(figureWords(kpi, null, voice)).toBe('нет данных');
  expect(plain(figureWords({ kind: 'number', unit: 'чел.' }, { ...figure, value: 0 }, voice))).toBe(
    '0 чел.',
  );
});

test('a fact is yes or no, and words are themselves', () => {
  const nothing = { value: null, numerator: null, denominator: null, met: null, body: null };
  const fact = { kind: 'fact', unit: null } as const;
  expect(figureWords(fact, { ...nothing, met: false }, voice)).toBe('нет');
  expect(figureWords(fact, { ...nothing, met: true }, voice)).toBe('да');
  expect(figureWords({ kind: 'text', unit: null }, { ...nothing, body: 'Сделано' }, voice)).toBe(
    'Сделано',
  );
});

test.each([
  ['once', 'весь срок'],
  ['year', '2023'],
  ['academic-year', '2023/24'],
  ['half-year', '1-е полугодие 2023'],
  ['academic-half', '1-е полугодие 2023/24'],
  ['quarter', '1-й квартал 2023'],
  ['school-quarter', '1-я четверть 2023/24'],
  ['month', 'сентябрь 2023'],
] as const)('a period of «%s» is called «%s»', (period, name) => {
  expect(kpiPeriodName(period, { year: 2023, number: 1, startsOn: '2023-09-01' }, voice)).toBe(
    name,
  );
});

test('the reason tells the figures of the period that was judged', () => {
  expect(said('below-plan', { startsOn: '2022-01-01', plan: 15, target: 20 })).toBe(
    '12,3 %, а на сегодня по плану 15 %.',
  );
  expect(said('due-passed', { startsOn: '2022-01-01', target: 20 })).toBe(
    'Срок прошёл: 12,3 % при плане 20 %, 2022.',
  );
  expect(said('not-begun', { startsOn: '2025-09-01' })).toBe('Измеряем с 1 сентября 2025.');
  expect(said('no-headcount', { startsOn: '2022-01-01' })).toBe('Не указана численность за 2022.');
});

test('a unit with a dot of its own does not end the sentence twice', () => {
  const people = { kind: 'number', unit: 'чел.' } as const;
  expect(said('below-plan', { startsOn: '2022-01-01', plan: 15 }, people)).toBe(
    '12,34 чел., а на сегодня по плану 15 чел.',
  );
});

function said(
  code: HealthReason['code'],
  params: HealthReason['params'],
  of: Partial<Kpi> = {},
): string {
  const period = {
    kind: 'year',
    startsOn: '2022-01-01',
    endsOn: '2022-12-31',
    worksUntil: '2022-12-31',
    year: 2022,
    number: 1,
  } as const;
  const rest = { gap: null, isCarried: false, target: 20, isReached: false, lock: null };
  const current = { period, figure, ...rest, countedIds: [], draftIds: [] };
  const figures: KpiFigures = {
    kpi: { ...kpi, ...of },
    periods: [current],
    current,
    planToDate: null,
    forecast: { kind: 'none' },
    health: 'behind',
    reason: { code, params },
  };
  return plain(healthReason(figures, voice));
}

function plain(words: string): string {
  return words.replaceAll('\u00A0', ' ');
}
