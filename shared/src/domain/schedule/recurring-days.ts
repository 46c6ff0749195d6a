import type { Recurrence } from './meaning.ts';
import { firstAndLast, isMonthDay, isNthWeekday } from './occasions.ts';
import type { Parts, Shape } from './recurring.ts';

/** «по вторникам», «последняя пятница месяца». */
export function readByWeekday({ facts, rhythm, bounds }: Shape): Parts | null {
  const { weekdays, nths } = facts;
  if (weekdays.length === 0) return null;
  const rule = { freq: rhythm.freq, interval: rhythm.interval, byWeekday: weekdays };
  const recurrence = { ...rule, ...nthRule(nths) };
  const ends = firstAndLast(bounds, (day) => isNthWeekday(day, nths, weekdays));
  return { ...ends, precision: 'day', recurrence };
}

/** How a rule tells which of the weekdays in the month. */
export function nthRule(nths: readonly number[]): Pick<Recurrence, 'nth' | 'nths'> {
  const [nth] = nths;
  if (nth === undefined) return {};
  return nths.length === 1 ? { nth } : { nths };
}

/** «до 5 числа», «15 числа», «2-я неделя». */
export function readByMonthDay({ facts, rhythm, bounds }: Shape): Parts | null {
  const { monthDays, monthDayIsDeadline, following, partOfMonth } = facts;
  const rule = { freq: rhythm.freq, interval: rhythm.interval };
  if (partOfMonth !== null) {
    const { part } = partOfMonth;
    return { ...bounds, precision: part, recurrence: { ...rule, ...partOfMonth } };
  }
  const [day] = monthDays;
  if (day === undefined) return null;
  const ends = firstAndLast(bounds, (one) => isMonthDay(one, monthDays));
  if (!monthDayIsDeadline) {
    return { ...ends, precision: 'day', recurrence: { ...rule, byMonthDay: monthDays } };
  }
  const written = String(day).padStart(2, '0');
  const deadline = following === null ? written : `${written} (+1 month)`;
  const { start } = bounds;
  return { start, end: ends.end, precision: 'day', recurrence: { ...rule, deadline } };
}
