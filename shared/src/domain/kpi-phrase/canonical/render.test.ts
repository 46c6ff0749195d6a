import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKpi } from '../kpi-phrase.ts';
import { timesFor } from '../lexicon/nouns.ts';
import type { KpiMeaning } from '../meaning.ts';
import { changesPlanned } from '../phrases/changes.ts';
import { countsPlanned } from '../phrases/counts.ts';
import { peoplePlanned } from '../phrases/people.ts';
import { portionsPlanned } from '../phrases/portions.ts';
import { reachPlanned } from '../phrases/reach.ts';
import { plan } from '../phrases/row.ts';
import { sharesPlanned } from '../phrases/shares.ts';
import { tableRows } from '../phrases/tables.ts';
import { renderKpi } from './render.ts';
import { withPairedQuotes } from './spelling.ts';

/** What a phrase says, without what was asked and inferred while it was read. */
function said(meaning: KpiMeaning): KpiMeaning {
  const { inferred: _inferred, ambiguous: _ambiguous, question: _question, ...rest } = meaning;
  return rest;
}

test.each([
  [
    'ежегодно не менее 10 % от общего числа работников с нарастающим итогом',
    'Показатель: не менее 10 % от «общего числа работников», ежегодно, с нарастающим итогом, до 31.12.2024',
    'Indicator: at least 10 % of “общего числа работников”, every year, as a running total, by 2024-12-31',
  ],
  [
    'Создан банк «Лучшие практики»',
    'Результат «Создан банк «Лучшие практики»»: да, до 31.12.2024',
    'Result “Создан банк «Лучшие практики»”: yes, by 2024-12-31',
  ],
  [
    'число публикаций вырастет в 1,5 раза',
    'Изменение «число публикаций вырастет»: рост в 1,5 раза, до 31.12.2024',
    'Change “число публикаций вырастет”: growth by a factor of 1.5, by 2024-12-31',
  ],
  [
    '30 педагогов и 9 школ',
    'Объём «педагогов и школ»: ровно 30 чел.; 9 школ',
    'Volume “педагогов и школ”: exactly 30 people; 9 школ',
  ],
])('%s is told in both languages', (phrase, ru, en) => {
  const meaning = readKpi(phrase, plan);
  expect([renderKpi(meaning, 'ru'), renderKpi(meaning, 'en')]).toEqual([ru, en]);
});

describe.each(['ru', 'en'] as const)('what is told in %s is read back', (language) => {
  test.each([
    ...sharesPlanned,
    ...reachPlanned,
    ...countsPlanned,
    ...changesPlanned,
    ...peoplePlanned,
    ...portionsPlanned,
  ])('%s', (phrase) => {
    const meaning = said(readKpi(phrase, plan));
    expect(readKpi(renderKpi(meaning, language), {})).toEqual(meaning);
  });

  test.each(tableRows)('%s', (row, _, columns) => {
    const meaning = said(readKpi(row, columns.length === 0 ? plan : { columns }));
    expect(readKpi(renderKpi(meaning, language), {})).toEqual(meaning);
  });

  test('any meaning', () => {
    fc.assert(
      fc.property(anyMeaning, (meaning) => {
        expect(readKpi(renderKpi(meaning, language), {})).toEqual(meaning);
      }),
      { verbose: 1 },
    );
  });
});

const words = fc
  .string({ unit: fc.constantFrom(...'абвгдеё «»"“”()0123456789%,.-–—:;|от до'.split('')) })
  .map((text) => withPairedQuotes(text));
const number = fc.oneof(
  fc.nat(1_000_000_000),
  fc.nat(100_000).map((hundredths) => hundredths / 100),
);
const unit = fc.constantFrom(
  '%',
  'чел.',
  'ч',
  'школ',
  'место',
  'п.п.',
  'мастер-классов',
  'тыс. руб.',
);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.constantFrom(
  'year',
  'academicYear',
  'academicHalf',
  'halfYear',
  'quarter',
  'schoolQuarter',
  'month',
  'week',
);
const year = fc.integer({ min: 2000, max: 2060 });
const frame = fc.record({
  metric: fc.option(words),
  base: fc.option(words),
  period: fc.option(period),
  cumulative: fc.boolean(),
  deadline: fc.option(day),
});
const extra = fc.record(
  {
    baseline: fc.oneof(
      fc.record({ value: number }),
      fc.record({ year, value: number }),
      fc.record({ date: day, value: number }),
    ),
    series: fc
      .dictionary(
        fc.oneof(
          year.map(String),
          year.map((from) => `${from}+`),
        ),
        number,
        { minKeys: 1, maxKeys: 4 },
      )
      .map((steps) => ({ ...steps })),
    breakdown: fc.array(number, { minLength: 1, maxLength: 4 }),
    direction: fc.constantFrom('up', 'down'),
    dataSource: words,
  },
  { requiredKeys: [] },
);
const size = fc.oneof(
  fc.record({
    kind: fc.constantFrom('target', 'maintain', 'threshold', 'volume', 'actual', 'definition'),
    comparator: fc.constantFrom('>=', '>', '<=', '<', '=', '~', null),
    value: fc.option(number),
    unit: fc.option(unit),
  }),
  fc.record({
    kind: fc.constant('growth'),
    comparator: fc.constantFrom('increaseBy', 'decreaseBy'),
    value: number,
    unit: fc.constantFrom('%', 'п.п.', 'чел.'),
  }),
  fc
    .record({
      kind: fc.constant('growth'),
      comparator: fc.constantFrom('increaseBy', 'decreaseBy'),
      value: number,
      unit: fc.constant('раз'),
    })
    .map((told) => ({ ...told, unit: timesFor(told.value) })),
  fc.record({
    kind: fc.constant('trend'),
    comparator: fc.constantFrom('increase', 'decrease'),
    value: fc.constant(null),
    unit: fc.option(unit),
  }),
  fc.record({
    kind: fc.constant('boolean'),
    comparator: fc.constant('='),
    value: fc.boolean(),
    unit: fc.constant('да/нет'),
  }),
  fc.record({
    kind: fc.constantFrom('target', 'volume', 'definition'),
    comparator: fc.constant('between'),
    value: fc.tuple(number, number),
    unit: fc.option(unit),
  }),
  fc.record({
    kind: fc.constantFrom('actual', 'volume'),
    comparator: fc.constantFrom('=', '>', null),
    value: fc.array(number, { minLength: 2, maxLength: 4 }),
    unit: fc.option(unit),
  }),
  fc.record({
    kind: fc.constantFrom('actual', 'volume'),
    comparator: fc.constantFrom('='),
    value: fc.tuple(number, number),
    unit: fc.constant(['чел.', 'школ']),
  }),
);
const anyMeaning = fc
  .tuple(size, frame, extra)
  .map(([told, around, rest]) => ({ ...told, ...around, ...rest }) as KpiMeaning);
