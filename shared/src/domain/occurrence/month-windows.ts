import { addDays, dayOf, dayOrLast, daysIn, monthOf, weekdayOf, yearOf } from '../schedule/day.ts';
import type { Recurrence } from '../schedule/meaning.ts';
import { isMonthDay, isNthWeekday } from '../schedule/occasions.ts';
import type { Limits, Window } from './window.ts';
import { windowIn } from './yearly-windows.ts';

/** «по вторникам», «вторая пятница месяца», «15 числа», «последняя неделя месяца». */
export function daysOfMonths(rule: Recurrence, limits: Limits): Window[] {
  if (rule.part !== undefined) return partsOfMonths(rule, limits);
  const found: Window[] = [];
  const isOn = dayTest(rule, limits);
  for (let day = limits.from; day <= limits.to; day = addDays(day, 1))
    if (isOn(day) && isInSeason(rule, day)) found.push({ startsOn: day, endsOn: day });
  return found;
}

/** «до 5 числа каждого месяца»; of a quarter the last month, or the first of the next when that was told. */
export function deadlinesOfMonths(rule: Recurrence, limits: Limits): Window[] {
  const { deadline = '', freq, interval } = rule;
  const date = deadline.replace(/ .*$/, '').split('-').at(-1) ?? '';
  const isNext = deadline.includes('+1');
  const length = freq === 'QUARTERLY' ? 3 : freq === 'HALF_YEARLY' ? 6 : interval;
  const due = isNext ? 0 : length - 1;
  return monthsOf(limits)
    .filter(([, month]) => length === 1 || (month - 1) % length === due)
    .map(([year, month]) => ({ startsOn: null, endsOn: dayOrLast(year, month, date) }))
    .filter(({ endsOn }) => isInSeason(rule, endsOn));
}

/** True when the rule is not kept to some months, or the day is in one of them. */
export function isInSeason({ window, parts, byMonth }: Recurrence, day: string): boolean {
  const seasons = parts ?? (window === undefined ? [] : [window]);
  if (seasons.length === 0) return byMonth === undefined || byMonth.includes(monthOf(day));
  return seasons.some((season) =>
    [yearOf(day) - 1, yearOf(day)].some((year) => {
      const found = windowIn(season, year);
      return found !== null && (found.startsOn ?? '') <= day && day <= found.endsOn;
    }),
  );
}

function dayTest(rule: Recurrence, { from }: Limits): (day: string) => boolean {
  const { byMonthDay, byWeekday = [], interval } = rule;
  if (byMonthDay !== undefined) return (day) => isMonthDay(day, byMonthDay);
  const nths = rule.nths ?? (rule.nth === undefined ? [] : [rule.nth]);
  if (rule.freq !== 'WEEKLY' || interval === 1) return (day) => isNthWeekday(day, nths, byWeekday);
  const first = Date.parse(addDays(from, 1 - weekdayOf(from)));
  return (day) =>
    byWeekday.includes(weekdayOf(day)) &&
    Math.floor((Date.parse(day) - first) / (7 * 86_400_000)) % interval === 0;
}

/** A week of a month are seven days from its first, ten days are its thirds; negative ones are counted from the end. */
function partsOfMonths(rule: Recurrence, limits: Limits): Window[] {
  const { part, nth = 1 } = rule;
  const length = part === 'week' ? 7 : 10;
  return monthsOf(limits).flatMap(([year, month]) => {
    const last = daysIn(year, month);
    const first = nth > 0 ? 1 + length * (nth - 1) : part === 'week' ? last - 6 : 21;
    if (first > last) return [];
    const until = part === 'tenDays' && first === 21 ? last : Math.min(first + length - 1, last);
    const window = { startsOn: dayOf(year, month, first), endsOn: dayOf(year, month, until) };
    return isInSeason(rule, window.startsOn) ? [window] : [];
  });
}

function monthsOf({ from, to }: Limits): [year: number, month: number][] {
  const first = yearOf(from) * 12 + monthOf(from) - 1;
  const last = yearOf(to) * 12 + monthOf(to) - 1;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const months = first + index;
    return [Math.floor(months / 12), (months % 12) + 1];
  });
}
