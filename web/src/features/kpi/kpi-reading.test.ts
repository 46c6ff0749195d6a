import type { KpiContext } from '@kaskad/shared/domain/kpi-phrase/meaning.ts';
import { expect, test } from 'vitest';
import { askOf, kpiAnswers } from './kpi-answers.ts';
import { definedBy, draftOf } from './kpi-draft.ts';
import { read } from './kpi-grammar.ts';

const plan: KpiContext = { projectStart: '2020-01-01', projectEnd: '2024-12-31' };
const setting = { populations: [], planYear: null };
const fields = (words: string) => read(words, plan, setting).fields;
const answers = (words: string) => {
  const { meaning, fields } = read(words, plan, setting);
  return { ask: askOf(meaning), given: kpiAnswers(meaning, fields ?? {}, []) };
};

test('C9 a share of a base, each year, as a running total, by the end of the project', () => {
  expect(fields('не менее 10 % от общего числа ежегодно с нарастающим итогом')).toMatchObject({
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
  const { ask, given } = answers('lorem ipsum');
  expect(ask).toBe('nothing-measured');
  expect(given.map(({ fields }) => fields.kind)).toEqual(['fact']);
});

test('two limits or several numbers are no one value: it asks, and each answer gives one', () => {
  const between = answers('от 10 до 20 человек');
  expect([between.ask, fields('от 10 до 20 человек')?.value]).toEqual(['two-limits', '']);
  expect(between.given.map(({ fields }) => [fields.comparator, fields.value, fields.unit])).toEqual(
    [
      ['at-least', '10', 'чел.'],
      ['at-most', '20', 'чел.'],
    ],
  );
  const several = answers('30 педагогов и 9 школ');
  expect(several.ask).toBe('several-values');
  expect(several.given.map(({ fields }) => [fields.value, fields.unit])).toEqual([
    ['30', 'чел.'],
    ['9', 'школ'],
  ]);
});

test('a share of more than the whole asks whether it is one', () => {
  const { ask, given } = answers('не менее 120 %');
  expect(ask).toBe('share-over-100');
  expect(given.map(({ fields }) => fields.kind)).toEqual(['number', 'share']);
});

test('what was read can be saved as it stands', () => {
  for (const words of ['не менее 10 % от общего числа ежегодно', 'рост на 15 %', 'Создан банк']) {
    const draft = { ...draftOf(undefined, null), ...fields(words) };
    expect(definedBy(draft)?.metric).not.toBe('');
  }
});

test('what the words leave open stays as it was typed', () => {
  const told = fields('не менее 10 % от общего числа ежегодно');
  expect(Object.keys(told ?? {})).not.toEqual(
    expect.arrayContaining(['baseline', 'populationId', 'targets', 'startsOn']),
  );
});
