import { addDays, dayOf as dayIn, monthOf, weekdayOf, yearOf } from '../day.ts';
import { makeMeaning } from '../make-meaning.ts';
import type { Meaning } from '../meaning.ts';
import { type Answer, type Asked, answer, asRead, settled } from './answer.ts';

/** «первая неделя октября», «начало сентября»: the days proposed, weeks from Monday, the whole month. */
export function whichDays(asked: Asked): Answer[] {
  const { meaning } = asked;
  return [...asRead(asked), ...fullWeeks(meaning), ...wholeMonth(meaning)];
}

/** The first whole week that begins within the days that were proposed. */
function fullWeeks(meaning: Meaning): Answer[] {
  const { kind, start, end, precision } = meaning;
  if (kind !== 'range' || precision !== 'week' || start === null || end === null) return [];
  const monday = addDays(start, (8 - weekdayOf(start)) % 7);
  const days = { start: monday, end: addDays(monday, 6), precision: 'day' } as const;
  return [answer('full-week', settled(meaning, days))];
}

function wholeMonth(meaning: Meaning): Answer[] {
  const { kind, start, end } = meaning;
  if (kind !== 'range' || start === null || end === null) return [];
  if (start.slice(0, 7) !== end.slice(0, 7)) return [];
  const [year, month] = [yearOf(start), monthOf(start)];
  const days = { start: dayIn(year, month, 1), end: dayIn(year, month, 31) };
  return [answer('whole-month', settled(meaning, { ...days, precision: 'month' }))];
}

/** Quarters and holidays of schools: each school sets its own days. */
export function schoolDecides({ meaning }: Asked): Answer[] {
  const { precision } = meaning;
  return [answer('school-tells', makeMeaning('reference', { precision }))];
}
