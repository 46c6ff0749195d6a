import { monthGenitive } from '../../words/months.ts';
import type { Frequency, Meaning, Precision, Recurrence, YearlyWindow } from '../meaning.ts';
import { type Day, dayFrom, dayWords, exactWords, spanWords } from './ru-span.ts';

/** A unit as it stands after «в», and after two and five: «в год», «2 года», «5 лет». */
const units: Readonly<Record<Frequency, readonly [one: string, two: string, five: string]>> = {
  DAILY: ['день', 'дня', 'дней'],
  WEEKLY: ['неделю', 'недели', 'недель'],
  MONTHLY: ['месяц', 'месяца', 'месяцев'],
  QUARTERLY: ['квартал', 'квартала', 'кварталов'],
  HALF_YEARLY: ['полугодие', 'полугодия', 'полугодий'],
  YEARLY: ['год', 'года', 'лет'],
  ACADEMIC_HALF: ['учебное полугодие', 'учебных полугодия', 'учебных полугодий'],
  ACADEMIC_YEARLY: ['учебный год', 'учебных года', 'учебных лет'],
  SCHOOL_QUARTER: ['четверть', 'четверти', 'четвертей'],
};

const adverbs: Partial<Record<Frequency, string>> = {
  DAILY: 'ежедневно',
  WEEKLY: 'еженедельно',
  MONTHLY: 'ежемесячно',
  QUARTERLY: 'ежеквартально',
  YEARLY: 'ежегодно',
};

/** The rule in words, without the days between which it holds. */
export function recurrenceWords(meaning: Meaning): string {
  const { recurrence, minPerPeriod, precision } = meaning;
  if (recurrence === null) return '';
  const count = minPerPeriod?.count ?? null;
  const { freq, deadline, window, parts } = recurrence;
  const isYearly = freq === 'YEARLY' || freq === 'ACADEMIC_YEARLY';
  if (deadline !== undefined) return deadlineWords(recurrence, count, precision, isYearly);
  const when = whenWords(recurrence, window === undefined ? (parts ?? []) : [window], precision);
  if (when.length === 0) return pace(recurrence, count);
  if (isYearly && count === null) return `${each(recurrence)}, ${when.join(', ')}`;
  // «май, ежегодно» is once in each year; «ежегодно, май» counts nothing.
  if (freq === 'YEARLY' && count === 1 && recurrence.interval === 1) {
    return `${when.join(', ')}, ежегодно`;
  }
  const { byWeekday = [], nth, nths = [] } = recurrence;
  const perDay = Math.max(1, nths.length);
  const isEachDay = count === Math.max(1, byWeekday.length) * perDay && nth === undefined;
  const lead = isEachDay && adverbs[freq] !== undefined && recurrence.interval === 1;
  const often =
    count === 1 && byWeekday.length * perDay > 1 ? once(recurrence) : pace(recurrence, count);
  return `${lead ? adverbs[freq] : often}, ${when.join(', ')}`;
}

/** How often, with the number that is asked for: «ежемесячно», «2 раза в год», «не более 1 раза в неделю». */
export function pace(recurrence: Recurrence, count: number | null): string {
  const { freq, interval } = recurrence;
  const unit = `в ${unitWords(freq, interval)}`;
  if (count === null) return `не более 1 раза ${unit}`;
  const adverb = adverbs[freq];
  if (count === 1 && interval === 1 && adverb !== undefined) return adverb;
  return `${count} ${plural(count, ['раз', 'раза', 'раз'])} ${unit}`;
}

function once({ freq, interval }: Recurrence): string {
  return `1 раз в ${unitWords(freq, interval)}`;
}

function each({ freq, interval }: Recurrence): string {
  if (interval > 1) return `каждые ${unitWords(freq, interval)}`;
  return freq === 'YEARLY' ? 'ежегодно' : 'каждый учебный год';
}

function unitWords(freq: Frequency, interval: number): string {
  const names = units[freq];
  return interval === 1 ? names[0] : `${interval} ${plural(interval, names)}`;
}

function plural(count: number, [one, two, five]: readonly [string, string, string]): string {
  const tens = count % 100;
  if (tens >= 11 && tens <= 14) return five;
  const last = count % 10;
  if (last === 1) return one;
  return last >= 2 && last <= 4 ? two : five;
}

function deadlineWords(
  recurrence: Recurrence,
  count: number | null,
  precision: Precision,
  isYearly: boolean,
): string {
  const { deadline = '' } = recurrence;
  const [day = '', following] = deadline.split(' ');
  if (!isYearly) {
    const after = following === undefined ? '' : ' месяца, следующего за отчетным';
    return `${pace(recurrence, count)} до ${Number(day)} числа${after}`;
  }
  const last = lastDay(day);
  const after = following === undefined ? '' : ' года, следующего за отчетным';
  if (count === null) return `на ${dayWords(last)}${after}`;
  const until =
    precision === 'month' ? `${monthGenitive(last.month)} включительно` : dayWords(last);
  return `${pace(recurrence, count)} до ${until}${after}`;
}

/** The last day of February is written as such: it may be the 28th. */
function lastDay(written: string): Day {
  return dayFrom(written === '02-last' ? '02-29' : written);
}

const weekdays = [
  'понедельник',
  'вторник',
  'среда',
  'четверг',
  'пятница',
  'суббота',
  'воскресенье',
];
const weekdaysDative = [
  'понедельникам',
  'вторникам',
  'средам',
  'четвергам',
  'пятницам',
  'субботам',
  'воскресеньям',
];

function whenWords(
  recurrence: Recurrence,
  windows: readonly YearlyWindow[],
  precision: Precision,
): string[] {
  const { byWeekday, nth, nths, part, byMonthDay } = recurrence;
  const when = windows.map(({ from, to, weekday, nth: which }) => {
    if (weekday !== undefined)
      return nthWords([which ?? 1], weekday, monthGenitive(dayFrom(from).month));
    const [start, end] = [dayFrom(from), lastDay(to)];
    return spanWords(start, end, precision) ?? exactWords(start, end, precision);
  });
  if (byMonthDay !== undefined) when.push(`${byMonthDay.join(', ')} числа`);
  if (part !== undefined) {
    when.push(`${ordinal(nth ?? 1, 'я')} ${part === 'week' ? 'неделя' : 'декада'} месяца`);
  }
  if (byWeekday === undefined) return when;
  const [day = 1] = byWeekday;
  const which = nths ?? (nth === undefined ? [] : [nth]);
  if (which.length === 0) {
    when.push(`по ${byWeekday.map((one) => weekdaysDative[one - 1]).join(', ')}`);
    return when;
  }
  when.push(nthWords(which, day, 'месяца'));
  return when;
}

function nthWords(which: readonly number[], weekday: number, month: string): string {
  const ordinals = which.map((one) => ordinal(one, genderOf(weekday))).join(' и ');
  return `${ordinals} ${weekdays[weekday - 1]} ${month}`;
}

type Gender = 'й' | 'я' | 'е';

function genderOf(weekday: number): Gender {
  if (weekday === 7) return 'е';
  return [3, 5, 6].includes(weekday) ? 'я' : 'й';
}

function ordinal(n: number, gender: Gender): string {
  const ending = { й: 'ий', я: 'яя', е: 'ее' }[gender];
  if (n === -1) return `последн${ending}`;
  return n === -2 ? `предпоследн${ending}` : `${n}-${gender}`;
}
