import { expect, test } from 'vitest';
import type { Context } from '../schedule/context.ts';
import { recurring } from '../schedule/phrases/recurring.ts';
import { readSchedule } from '../schedule/read-schedule.ts';
import { MAX_OCCURRENCES } from './occurrence.ts';
import type { SeriesBounds } from './window.ts';
import { dayOfWindow } from './window.ts';
import { windowsOf } from './windows.ts';

const LAB: Context = { projectStart: '2019-01-01', projectEnd: '2024-12-31' };
const SCHOOL: Context = { projectStart: '2021-09-01', projectEnd: '2024-08-31' };

test.each<[string, Context, string]>([
  [
    'ежегодно, апрель',
    SCHOOL,
    '2022-04-01..2022-04-30 2023-04-01..2023-04-30 2024-04-01..2024-04-30',
  ],
  [
    'ежегодно, октябрь-февраль',
    SCHOOL,
    '2021-10-01..2022-02-28 2022-10-01..2023-02-28 2023-10-01..2024-02-29',
  ],
  ['ежегодно до 01.06.', SCHOOL, '..2022-06-01 ..2023-06-01 ..2024-06-01'],
  ['ежегодно до 29 февраля', SCHOOL, '..2022-02-28 ..2023-02-28 ..2024-02-29'],
  [
    'ежемесячно до 31 числа',
    { projectStart: '2022-01-01', projectEnd: '2022-04-30' },
    '..2022-01-31 ..2022-02-28 ..2022-03-31 ..2022-04-30',
  ],
  ['ежегодно', SCHOOL, '2021-09-01..2022-08-31 2022-09-01..2023-08-31 2023-09-01..2024-08-31'],
  [
    '2020-2022 ежегодно',
    LAB,
    '2020-01-01..2020-12-31 2021-01-01..2021-12-31 2022-01-01..2022-12-31',
  ],
  [
    '2 раза в год: сентябрь и февраль-март по графику',
    year(2021),
    '2021-09-01..2021-09-30 2022-02-01..2022-03-31',
  ],
  ['Август 2022 года, август 2023 года', SCHOOL, '2022-08-01..2022-08-31 2023-08-01..2023-08-31'],
  [
    'раз в четверть',
    year(2021),
    '2021-09-01..2021-11-04 2021-11-05..2022-01-08 2022-01-09..2022-04-01 2022-04-02..2022-08-31',
  ],
  [
    'не менее 1 раза в учебном полугодии',
    year(2021),
    '2021-09-01..2021-12-31 2022-01-01..2022-08-31',
  ],
  ['1 раз в учебный год', year(2021), '2021-09-01..2022-08-31'],
  [
    'каждую последнюю пятницу месяца',
    bounded('2022-01-10', '2022-03-31'),
    '2022-01-28..2022-01-28 2022-02-25..2022-02-25 2022-03-25..2022-03-25',
  ],
  [
    '15 числа ежемесячно',
    bounded('2022-01-10', '2022-03-14'),
    '2022-01-15..2022-01-15 2022-02-15..2022-02-15',
  ],
  ['Ежемесячно, до 5 числа', bounded('2022-01-10', '2022-03-14'), '..2022-02-05 ..2022-03-05'],
  [
    'ежеквартально до 10 числа месяца, следующего за отчетным',
    bounded('2022-01-01', '2022-12-31'),
    '..2022-01-10 ..2022-04-10 ..2022-07-10 ..2022-10-10',
  ],
  [
    'по понедельникам и средам',
    bounded('2022-01-03', '2022-01-12'),
    '2022-01-03..2022-01-03 2022-01-05..2022-01-05 2022-01-10..2022-01-10 2022-01-12..2022-01-12',
  ],
  [
    'последняя неделя месяца',
    bounded('2022-01-01', '2022-02-28'),
    '2022-01-25..2022-01-31 2022-02-22..2022-02-28',
  ],
  [
    'ежемесячно, сентябрь – ноябрь',
    year(2021),
    '2021-09-01..2021-09-30 2021-10-01..2021-10-31 2021-11-01..2021-11-30',
  ],
  [
    '1 раз в 2 месяца',
    bounded('2022-01-01', '2022-06-30'),
    '2022-01-01..2022-02-28 2022-03-01..2022-04-30 2022-05-01..2022-06-30',
  ],
])('«%s»', (phrase, context, wanted) => {
  const { windows, cutOn, isTooMany } = windowsOf(readSchedule(phrase, context), boundsOf(context));
  expect(windows.map(({ startsOn, endsOn }) => `${startsOn ?? ''}..${endsOn}`).join(' ')).toBe(
    wanted,
  );
  expect([cutOn, isTooMany]).toEqual([null, false]);
});

test('C8 a yearly series of 2019–2024 has six instances, over New Year as well', () => {
  for (const phrase of [
    'ежегодно, октябрь',
    'ежегодно, ноябрь-декабрь',
    'ежегодно, октябрь-февраль',
  ])
    expect(windowsOf(readSchedule(phrase, LAB), boundsOf(LAB)).windows).toHaveLength(6);
});

test('C8 a window that goes on beyond the end of the project is cut there and told, not dropped', () => {
  const found = windowsOf(readSchedule('ежегодно, октябрь-февраль', LAB), boundsOf(LAB));
  expect(found.windows.at(-1)).toEqual({ startsOn: '2024-10-01', endsOn: '2024-12-31' });
  expect(found.cutOn).toBe('2024-12-31');
});

test('C8 in a school year a series has the instances that begin in it, to wherever they last', () => {
  const bounds = { ...boundsOf(year(2022)), cutOn: '2024-12-31' };
  const found = (phrase: string) => windowsOf(readSchedule(phrase, LAB), bounds).windows;
  expect(found('ежегодно, октябрь-февраль')).toEqual([
    { startsOn: '2022-10-01', endsOn: '2023-02-28' },
  ]);
  expect(found('ежегодно, август-сентябрь')).toEqual([
    { startsOn: '2023-08-01', endsOn: '2023-09-30' },
  ]);
  expect(found('ежегодно')).toEqual([{ startsOn: '2022-09-01', endsOn: '2023-08-31' }]);
});

test('the report of the last year is due after the end of the project', () => {
  const context = bounded('2018-01-01', '2020-12-31');
  const phrase = 'ежегодно, до 25 марта года, следующего за отчетным периодом';
  const { windows } = windowsOf(readSchedule(phrase, context), boundsOf(context));
  expect(windows.map(({ endsOn }) => endsOn)).toEqual([
    ...['2019-03-25', '2020-03-25', '2021-03-25'],
  ]);
});

test('what is counted and not planned has no windows: daily, weekly, several times in a period, endless, once', () => {
  for (const phrase of [
    ...['ежедневно', 'еженедельно', '2 раза в год', 'постоянно', '30.09.2021', 'по запросу'],
  ])
    expect(windowsOf(readSchedule(phrase, SCHOOL), boundsOf(SCHOOL)).windows).toEqual([]);
});

test('without a beginning or an end nothing is made up', () => {
  const open = { from: null, to: null, cutOn: null, schoolYears: false };
  expect(windowsOf(readSchedule('ежегодно, октябрь', {}), open).windows).toEqual([]);
});

test('more than can be kept is cut and told', () => {
  const context = bounded('2020-01-01', '2029-12-31');
  const found = windowsOf(readSchedule('по вторникам и четвергам', context), boundsOf(context));
  expect(found.windows).toHaveLength(MAX_OCCURRENCES);
  expect(found.isTooMany).toBe(true);
});

test('windows lie within the bounds, each begins after the one before, whatever comes again and wherever', () => {
  for (const [phrase] of recurring)
    for (const context of [LAB, SCHOOL, year(2022), bounded('2021-11-15', '2023-02-10')]) {
      const { from, to, cutOn } = boundsOf(context);
      const { windows } = windowsOf(readSchedule(phrase, context), boundsOf(context));
      const told = phrase.includes('следующего');
      let last = '';
      for (const window of windows) {
        const day = dayOfWindow(window);
        expect(day >= (from ?? '') && (told || day <= (to ?? '')), phrase).toBe(true);
        expect(day <= window.endsOn && (told || window.endsOn <= (cutOn ?? '')), phrase).toBe(true);
        expect(day > last, `${phrase}: ${day} after ${last}`).toBe(true);
        last = window.startsOn === null ? day : window.endsOn;
      }
    }
});

function year(first: number): Context {
  return bounded(`${first}-09-01`, `${first + 1}-08-31`);
}

function bounded(projectStart: string, projectEnd: string): Context {
  return { projectStart, projectEnd };
}

function boundsOf({ projectStart = null, projectEnd = null }: Context): SeriesBounds {
  const schoolYears = projectStart?.endsWith('-09-01') === true;
  return { from: projectStart, to: projectEnd, cutOn: projectEnd, schoolYears };
}
