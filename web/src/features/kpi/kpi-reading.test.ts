import type { KpiContext } from '@kaskad/shared/domain/kpi-phrase/meaning.ts';
import { expect, test } from 'vitest';
import { askOf, kpiAnswers } from './kpi-answers.ts';
import { draftOf, kpiOf } from './kpi-draft.ts';
import { read } from './kpi-grammar.ts';
import { fieldsOf } from './kpi-reading.ts';

const plan: KpiContext = { projectStart: '2020-01-01', projectEnd: '2024-12-31' };
const fields = (words: string) => fieldsOf(read(words, plan));

test('C9 a share of a base, each year, as a running total, by the end of the project', () => {
  expect(fields('не менее 10 % от общего числа ежегодно с нарастающим итогом')).toEqual({
    kind: 'share',
    comparator: 'at-least',
    value: '10',
    unit: '%',
    base: 'от общего числа',
    period: 'year',
    cumulative: true,
    deadline: '2024-12-31',
  });
});

test.each([
  ['не менее трёх механизмов', { kind: 'number', comparator: 'at-least', value: '3' }],
  ['Разработана система мер', { kind: 'fact', value: '', unit: '' }],
  ['уменьшение количества школ', { kind: 'trend', comparator: 'down', value: '', unit: '' }],
  ['рост на 15 %', { kind: 'trend', comparator: 'up', value: '15', unit: '%' }],
  ['не более 5 жалоб в квартал', { comparator: 'at-most', value: '5', period: 'quarter' }],
  ['число публикаций вырастет до 100 к 2023 году', { value: '100', deadline: '2023-12-31' }],
  ['0,5 % в год', { value: '0,5', kind: 'share' }],
])('«%s» fills the fields', (words, expected) => {
  expect(fields(words)).toMatchObject(expected);
});

test('words that measure nothing fill nothing and ask', () => {
  expect(fields('lorem ipsum')).toBeNull();
  const meaning = read('lorem ipsum', plan);
  expect(askOf(meaning)).toBe('nothing-measured');
  expect(kpiAnswers(meaning, []).map(({ fields }) => fields.kind)).toEqual(['fact']);
});

test('two limits or several numbers are no one value: it asks, and each answer gives one', () => {
  const between = read('от 10 до 20 человек', plan);
  expect([askOf(between), fieldsOf(between)?.value]).toEqual(['two-limits', '']);
  expect(
    kpiAnswers(between, []).map(({ fields }) => [fields.comparator, fields.value, fields.unit]),
  ).toEqual([
    ['at-least', '10', 'чел.'],
    ['at-most', '20', 'чел.'],
  ]);
  const several = read('30 педагогов и 9 школ', plan);
  expect(askOf(several)).toBe('several-values');
  expect(kpiAnswers(several, []).map(({ fields }) => [fields.value, fields.unit])).toEqual([
    ['30', 'чел.'],
    ['9', 'школ'],
  ]);
});

test('a share of more than the whole asks whether it is one', () => {
  const meaning = read('не менее 120 %', plan);
  expect(askOf(meaning)).toBe('share-over-100');
  expect(kpiAnswers(meaning, []).map(({ fields }) => fields.kind)).toEqual(['number', 'share']);
});

test('what was read can be saved as it stands', () => {
  for (const words of ['не менее 10 % от общего числа ежегодно', 'рост на 15 %', 'Создан банк']) {
    const draft = { ...draftOf(undefined, null), metric: words, ...fields(words) };
    expect(kpiOf(draft)).toMatchObject({ metric: words });
  }
});
