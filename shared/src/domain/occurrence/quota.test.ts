import { expect, test } from 'vitest';
import type { Context } from '../schedule/context.ts';
import { addDays } from '../schedule/day.ts';
import { readSchedule } from '../schedule/read-schedule.ts';
import type { Occurrence } from './occurrence.ts';
import { isMissed, quotaOf } from './quota.ts';
import { planned } from './settle.ts';

const SCHOOL: Context = { projectStart: '2021-09-01', projectEnd: '2024-08-31' };
const HALF = 'не менее 1 раза в учебном полугодии';

test('C6 a half-year with 0 of 1 is calm while an event can still be prepared, and red on 20 May', () => {
  expect(last(HALF, '2022-02-10')).toMatchObject({ held: 0, needed: 1, state: 'possible' });
  expect(last(HALF, '2022-05-01').state).toBe('at-risk');
  expect(last(HALF, '2022-05-17').state).toBe('at-risk');
  expect(last(HALF, '2022-05-18').state).toBe('missed');
  expect(last(HALF, '2022-05-20').state).toBe('missed');
  expect(last(HALF, '2022-08-31').state).toBe('missed');
});

test('C6 the first half-year is lost when it is over, and stays so in the second', () => {
  expect(last(HALF, '2021-12-17').state).toBe('at-risk');
  expect(last(HALF, '2021-12-31').state).toBe('missed');
  expect(states(HALF, '2022-01-01')).toEqual(['missed', 'possible']);
});

test('C6 two seminars in one half-year do not cover the next', () => {
  const held = [on('2021-10-05'), on('2021-11-05')];
  expect(states(HALF, '2022-05-20', held)).toEqual(['met', 'missed']);
  const quota = quotaOf(readSchedule(HALF, SCHOOL), held, boundsOf(SCHOOL), '2022-05-20');
  expect(quota.map(({ held }) => held)).toEqual([2, 0]);
});

test('what is planned for days of its own keeps the minimum within reach to the last day', () => {
  const plan = [planned('a', 'card', { startsOn: '2022-05-26', endsOn: '2022-05-26' })];
  expect(last(HALF, '2022-05-20', plan).state).toBe('possible');
  expect(last(HALF, '2022-05-26', plan).state).toBe('possible');
  expect(last(HALF, '2022-05-27', plan).state).toBe('missed');
  const whole = [planned('a', 'card', { startsOn: '2022-01-01', endsOn: '2022-08-31' })];
  expect(last(HALF, '2022-05-20', whole).state).toBe('missed');
});

test('held in the holidays it still counts for its half-year', () => {
  expect(last(HALF, '2022-07-10', [on('2022-06-15')]).state).toBe('met');
});

test('what was called off does not count', () => {
  const off = { ...on('2022-03-01'), heldOn: null, cancelledAt: 'x', cancelReason: 'x' };
  expect(last(HALF, '2022-05-20', [off])).toMatchObject({ held: 0, state: 'missed' });
});

test('each day: red only when the day is over', () => {
  const phrase = 'ежедневно';
  expect(last(phrase, '2022-03-10').state).toBe('possible');
  expect(states(phrase, '2022-03-11', [on('2022-03-09')]).slice(-3)).toEqual([
    ...['met', 'missed', 'possible'],
  ]);
});

test('each week: at its last day it can still be met, twice a week on that day no more', () => {
  expect(last('не реже 1 раза в неделю', '2022-03-13').state).toBe('at-risk');
  expect(last('по понедельникам и средам', '2022-03-12').state).toBe('at-risk');
  expect(last('по понедельникам и средам', '2022-03-13').state).toBe('missed');
  expect(last('по понедельникам и средам', '2022-03-13', [on('2022-03-07')]).state).toBe('at-risk');
});

test('twice a month: red when the days left are fewer than what is missing', () => {
  const phrase = '2 раза в месяц';
  expect(last(phrase, '2022-03-30').state).toBe('at-risk');
  expect(last(phrase, '2022-03-31').state).toBe('missed');
  expect(last(phrase, '2022-03-31', [on('2022-03-02')]).state).toBe('at-risk');
  expect(last(phrase, '2022-03-31', [on('2022-03-02'), on('2022-03-30')]).state).toBe('met');
});

test('a year of a plan that runs from September is the school year, else the calendar one', () => {
  const of = (context: Context) => {
    const quota = quotaOf(
      readSchedule('дважды в год', context),
      [],
      boundsOf(context),
      '2022-01-10',
    );
    return quota.map(({ period }) => [period.startsOn, period.endsOn]);
  };
  expect(of(SCHOOL)).toEqual([['2021-09-01', '2022-08-31']]);
  expect(of({ projectStart: '2021-01-01', projectEnd: '2024-12-31' })).toEqual([
    ['2021-01-01', '2021-12-31'],
    ['2022-01-01', '2022-12-31'],
  ]);
});

test('a period of which less than half lies within the project asks for nothing', () => {
  const context = { projectStart: '2021-12-01', projectEnd: '2024-08-31' };
  const quota = quotaOf(readSchedule(HALF, context), [], boundsOf(context), '2022-02-01');
  expect(quota.map(({ period }) => period.startsOn)).toEqual(['2022-01-01']);
});

test('once in two months is counted over two months', () => {
  const phrase = '1 раз в 2 месяца';
  expect(states(phrase, '2021-12-01', [on('2021-10-30')])).toEqual(['met', 'possible']);
  expect(last(phrase, '2021-12-31').state).toBe('at-risk');
});

test('months outside of the season ask for nothing', () => {
  const context = { projectStart: '2021-09-01', projectEnd: '2022-08-31' };
  const meaning = readSchedule('ежемесячно, сентябрь – май', context);
  const quota = quotaOf(meaning, [], boundsOf(context), '2022-08-15');
  expect(quota).toHaveLength(9);
});

test('without bounds the period of today is looked at; without a minimum nothing is', () => {
  const open = { from: null, to: null, cutOn: null, schoolYears: false };
  const quota = quotaOf(readSchedule('ежемесячно', {}), [], open, '2022-03-10');
  expect(quota.map(({ period }) => period.startsOn)).toEqual(['2022-03-01']);
  expect(quotaOf(readSchedule('постоянно', SCHOOL), [], boundsOf(SCHOOL), '2022-03-10')).toEqual(
    [],
  );
});

test('before the bounds and after them: nothing yet, and the last periods as they ended', () => {
  expect(states(HALF, '2021-08-01')).toEqual([]);
  expect(states(HALF, '2025-01-01')).toHaveLength(6);
});

test('a minimum that was met stays met, and none is red before its last third, on any day of any period', () => {
  for (const phrase of [HALF, 'раз в четверть', 'ежеквартально', '2 раза в месяц', 'дважды в год'])
    for (let day = '2021-09-01'; day < '2022-09-01'; day = addDays(day, 3)) {
      const quota = quotaOf(readSchedule(phrase, SCHOOL), [], boundsOf(SCHOOL), day);
      const now = quota.at(-1);
      if (now === undefined) continue;
      const total = Date.parse(now.period.worksUntil) - Date.parse(now.period.startsOn);
      const left = Date.parse(now.period.worksUntil) - Date.parse(day);
      if (left > total / 3) expect(now.state, `${phrase} ${day}`).toBe('possible');
      const enough = Array.from({ length: 2 }, () => on(day));
      expect(last(phrase, day, enough).state, `${phrase} ${day}`).toBe('met');
    }
});

test('red is what was lost now or in the period before, not long ago', () => {
  const quota = (today: string, held: Occurrence[] = []) =>
    quotaOf(readSchedule(HALF, SCHOOL), held, boundsOf(SCHOOL), today);
  expect(isMissed(quota('2022-02-01'))).toBe(true);
  expect(isMissed(quota('2022-10-01', [on('2022-03-01')]))).toBe(false);
});

function last(phrase: string, today: string, occurrences: Occurrence[] = []) {
  const quota = quotaOf(readSchedule(phrase, SCHOOL), occurrences, boundsOf(SCHOOL), today);
  return quota.at(-1) ?? expect.fail('no period');
}

function states(phrase: string, today: string, occurrences: Occurrence[] = []) {
  return quotaOf(readSchedule(phrase, SCHOOL), occurrences, boundsOf(SCHOOL), today).map(
    ({ state }) => state,
  );
}

function on(heldOn: string): Occurrence {
  return { ...planned(heldOn, 'card', { startsOn: null, endsOn: heldOn }), endsOn: null, heldOn };
}

function boundsOf({ projectStart = null, projectEnd = null }: Context) {
  const schoolYears = projectStart?.endsWith('-09-01') === true;
  return { from: projectStart, to: projectEnd, cutOn: projectEnd, schoolYears };
}
