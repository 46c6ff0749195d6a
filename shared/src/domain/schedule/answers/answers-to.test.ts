import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContext, anyPhrase } from '../../../testing/any-schedule-phrase.ts';
import type { Context } from '../context.ts';
import { addDays, yearOf } from '../day.ts';
import type { Meaning, QuestionCode } from '../meaning.ts';
import { meaningSchema } from '../meaning-schema.ts';
import { dates } from '../phrases/dates.ts';
import { deadlines } from '../phrases/deadlines.ts';
import { fresh } from '../phrases/fresh.ts';
import { periods } from '../phrases/periods.ts';
import { plans } from '../phrases/plans.ts';
import { prose } from '../phrases/prose.ts';
import { recurring } from '../phrases/recurring.ts';
import { rough } from '../phrases/rough.ts';
import { readSchedule } from '../read-schedule.ts';
import { gistOf } from './answer.ts';
import { answersTo } from './answers-to.ts';
import { knownYears } from './known-years.ts';

const LONG: Context = { projectStart: '2021-09-01', projectEnd: '2024-08-31' };
const SCHOOL: Context = { academicYear: '2021/2022' };

const rows: [phrase: string, context: Context, code: QuestionCode, answers: string[]][] = [
  [
    'до 2024 года',
    {},
    'end-included',
    ['end-in deadline ..2024-12-31', 'end-out deadline ..2023-12-31'],
  ],
  [
    'до 2024/2025 учебного года',
    {},
    'end-included',
    ['end-in deadline ..2025-08-31', 'end-out deadline ..2024-08-31'],
  ],
  [
    'до весны 2023 года',
    {},
    'end-included',
    ['end-in deadline ..2023-05-31', 'end-out deadline ..2023-02-28'],
  ],
  [
    '15 мая',
    LONG,
    'which-year',
    [
      'year date 2022-05-15..2022-05-15',
      'year date 2023-05-15..2023-05-15',
      'year date 2024-05-15..2024-05-15',
      'every-year recurring 2022-05-15..2024-05-15',
    ],
  ],
  ['15 мая', {}, 'which-year', []],
  [
    'август',
    SCHOOL,
    'which-year',
    ['year range 2021-08-01..2021-08-31', 'year range 2022-08-01..2022-08-31'],
  ],
  [
    'зима 2022',
    LONG,
    'which-year',
    ['year range 2021-12-01..2022-02-28', 'year range 2022-12-01..2023-02-28'],
  ],
  [
    'октябрь',
    LONG,
    'every-year',
    [
      'every-year recurring 2021-10-01..2023-10-31',
      'only-year range 2021-10-01..2021-10-31',
      'only-year range 2022-10-01..2022-10-31',
      'only-year range 2023-10-01..2023-10-31',
    ],
  ],
  [
    'вторник, четверг',
    LONG,
    'every-week',
    [
      'every-week recurring 2021-09-02..2024-08-29',
      'every-second-week recurring 2021-09-02..2024-08-29',
    ],
  ],
  [
    '2020-2021',
    LONG,
    'calendar-or-school',
    ['school-year range 2020-09-01..2021-08-31', 'calendar-year range 2020-01-01..2021-12-31'],
  ],
  [
    'в текущем году',
    SCHOOL,
    'calendar-or-school',
    [
      'school-year range 2021-09-01..2022-08-31 academic',
      'calendar-year range 2021-01-01..2021-12-31 calendar',
      'calendar-year range 2022-01-01..2022-12-31 calendar',
    ],
  ],
  [
    'май 2022 уч. года',
    LONG,
    'calendar-or-school',
    ['year range 2022-05-01..2022-05-31', 'year range 2023-05-01..2023-05-31'],
  ],
  [
    'II учебное полугодие 2022',
    {},
    'which-half',
    [
      'school-half range 2022-01-01..2022-08-31 academic',
      'calendar-half range 2022-07-01..2022-12-31 calendar',
    ],
  ],
  [
    'первая неделя октября 2022',
    {},
    'which-days',
    [
      'as-read range 2022-10-01..2022-10-07',
      'full-week range 2022-10-03..2022-10-09',
      'whole-month range 2022-10-01..2022-10-31',
    ],
  ],
  ['II четверть', SCHOOL, 'school-decides', ['school-tells reference ..']],
  ['постоянно', SCHOOL, 'which-bounds', ['whole-year continuous 2021-09-01..2022-08-31']],
  [
    'в течение трех месяцев',
    LONG,
    'counted-from',
    ['from-project deadline 2021-09-01..2021-12-01'],
  ],
  ['начальный спринт', LONG, 'after-what', ['after-that conditional ..']],
  [
    'за две недели до мероприятия',
    { eventDate: '2022-05-05' },
    'after-what',
    ['as-read deadline ..2022-04-21', 'after-that conditional ..'],
  ],
  ['2021*', LONG, 'footnote', ['no-note range 2021-01-01..2021-12-31']],
  [
    '31.04.2022',
    {},
    'no-such-day',
    ['that-day date 2022-04-30..2022-04-30', 'that-day date 2022-05-01..2022-05-01'],
  ],
  [
    '31 апреля',
    LONG,
    'no-such-day',
    [
      'that-day date 2022-04-30..2022-04-30',
      'that-day date 2023-04-30..2023-04-30',
      'that-day date 2024-04-30..2024-04-30',
    ],
  ],
  ['45.13.2022', {}, 'no-such-day', []],
  [
    'до 2020 – 2019',
    {},
    'reversed',
    ['other-order range 2019-01-01..2020-12-31', 'other-order deadline ..2020-12-31'],
  ],
  ['с 20 по 10 октября 2022', {}, 'reversed', ['other-order range 2022-10-10..2022-10-20']],
  ['25.10.2022-18.09.2022', {}, 'reversed', ['other-order range 2022-09-18..2022-10-25']],
  [
    'lorem ipsum dolor',
    LONG,
    'not-understood',
    [
      'all-along continuous 2021-09-01..2024-08-31',
      'on-demand onDemand ..',
      'without-days none ..',
    ],
  ],
];

test.each(rows)('«%s» in %j: %s', (phrase, context, code, expected) => {
  const meaning = readSchedule(phrase, context);
  expect(meaning.question?.code).toBe(code);
  const answers = answersTo(phrase, meaning, context);
  const told = answers.map(({ code: said, meaning: { kind, start, end }, planYear }) =>
    [`${said} ${kind} ${start ?? ''}..${end ?? ''}`, planYear].filter(Boolean).join(' '),
  );
  expect(told).toEqual(expected);
});

test('«в течение года» is told by its kind of year, and the plan may remember it', () => {
  const meaning = readSchedule('в течение года', LONG);
  const answers = answersTo('в течение года', meaning, LONG);
  expect(answers.map((one) => [one.planYear, one.meaning.recurrence?.freq])).toEqual([
    ['academic', 'ACADEMIC_YEARLY'],
    ['calendar', 'YEARLY'],
  ]);
});

test('a half-year as a pace is one of school or of the calendar, with its minimum', () => {
  const meaning = readSchedule('раз в полугодие', LONG);
  const answers = answersTo('раз в полугодие', meaning, LONG);
  expect(answers.map((one) => one.meaning.minPerPeriod?.per)).toEqual(['academicHalf', 'halfYear']);
});

test('a meaning says the same in whatever order its parts were saved', () => {
  const meaning = readSchedule('ежегодно, октябрь–февраль', LONG);
  const turned = (value: unknown): unknown =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, one]) => [key, turned(one)]),
        );
  expect(gistOf(turned(meaning) as Meaning)).toBe(gistOf(meaning));
  expect(gistOf({ ...meaning, end: null })).not.toBe(gistOf(meaning));
});

test('nothing is answered where nothing is asked', () => {
  expect(answersTo('30.09.2021', readSchedule('30.09.2021', {}), {})).toEqual([]);
});

const written = [dates, periods, recurring, deadlines, prose, rough, plans, fresh].flat();

test('an answer is settled, valid and of no year that neither words, context nor reading tell', () => {
  for (const [phrase, context] of written) check(phrase, context);
});

const seed = Date.now() % 2 ** 31;

test(`the same of phrases mixed at random (seed ${seed})`, () => {
  fc.assert(fc.property(anyPhrase, anyContext, check), { seed, numRuns: 1500 });
});

function check(phrase: string, context: Context): void {
  const meaning = readSchedule(phrase, context);
  const known = [...knownYears(phrase, context), ...yearsOf(meaning)];
  for (const { code, meaning: found } of answersTo(phrase, meaning, context)) {
    const told = `${phrase} ${JSON.stringify(context)} ${code}`;
    expect(meaningSchema.safeParse(found).success, told).toBe(true);
    expect(found.question?.code, told).not.toBe(meaning.question?.code);
    const [first, last] = [found.start ?? found.end, found.end ?? found.start];
    if (first === null || last === null) continue;
    // «до 2024 года» without that year ends on the day before it.
    const years = [yearOf(first), yearOf(last), yearOf(addDays(last, 1))];
    expect(
      years.filter((year) => known.includes(year)),
      `${told}: ${first}..${last}`,
    ).not.toEqual([]);
  }
}

function yearsOf({ start, end }: Meaning): number[] {
  return [start, end].flatMap((day) => (day === null ? [] : [yearOf(day)]));
}
