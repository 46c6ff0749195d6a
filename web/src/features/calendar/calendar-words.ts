import { type CalendarItem, isExact } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import type { DateWriter } from '../../text/format/date.ts';
import { onceAsked } from '../../text/format/once-asked.ts';
import type { Translate } from '../../text/translate.ts';
import { spanOfMonth } from './calendar-span.ts';

const atNoon = (day: string) => new Date(`${day}T12:00:00`);

const writers = {
  ru: writersOf('ru'),
  en: writersOf('en-GB'),
};

function writersOf(locale: string) {
  const of = (options: Intl.DateTimeFormatOptions) =>
    onceAsked(() => new Intl.DateTimeFormat(locale, options));
  return {
    month: of({ month: 'long' }),
    short: of({ month: 'short' }),
    narrow: of({ month: 'narrow' }),
    weekday: of({ weekday: 'short' }),
    weekdayLong: of({ weekday: 'long' }),
  };
}

type Language = keyof typeof writers;

/** «октябрь», «окт.», «О» of `YYYY-MM`. */
export function monthName(
  language: Language,
  month: string,
  length: 'month' | 'short' | 'narrow' = 'month',
): string {
  const name = writers[language][length]().format(atNoon(`${month}-01`));
  return length === 'short' ? name.replace('.', '').slice(0, 4) : name;
}

/** «Октябрь 2022» */
export function monthTitle(language: Language, month: string): string {
  const name = monthName(language, month);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${month.slice(0, 4)}`;
}

/** «пн», «понедельник» of a day. */
export function weekdayName(
  language: Language,
  day: string,
  length: 'weekday' | 'weekdayLong' = 'weekday',
): string {
  return writers[language][length]().format(atNoon(day));
}

/** The days of an item in words: «чт, 6 октября», «6–8 октября 2022», «до 15 октября», «октябрь – февраль». */
export function daysInWords(
  item: CalendarItem,
  { t, date, language }: { t: Translate; date: DateWriter; language: Language },
  today: string,
): string {
  const { shape, startsOn, endsOn } = item;
  if (!isExact(item) && shape === 'span') return monthsInWords(language, startsOn, endsOn);
  if (shape === 'due') return t('calendar.dueBy', { day: date.brief(endsOn, today) });
  if (shape === 'open') return t('calendar.from', { day: date.brief(startsOn, today) });
  const days = startsOn === endsOn ? date.day(startsOn, today) : date.range(startsOn, endsOn);
  return item.time === null ? days : `${days}, ${item.time}`;
}

/** «октябрь 2022», «октябрь 2022 – февраль 2023»; days where the ends are not those of months. */
export function monthsInWords(language: Language, startsOn: string, endsOn: string): string {
  const [from, to] = [startsOn.slice(0, 7), endsOn.slice(0, 7)];
  const name = (month: string) => `${monthName(language, month)} ${month.slice(0, 4)}`;
  if (from === to) return name(from);
  if (from.slice(0, 4) === to.slice(0, 4)) return `${monthName(language, from)} – ${name(to)}`;
  return `${name(from)} – ${name(to)}`;
}

/** True for what is known to this month and to nothing longer. */
export function isOfMonth(item: CalendarItem, month: string): boolean {
  const { from, to } = spanOfMonth(month);
  return item.startsOn >= from && item.endsOn <= to;
}

/** True when the last day of what was planned has passed. */
export function isLate({ fate, endsOn, card }: CalendarItem, today: string): boolean {
  return fate === 'planned' && endsOn < today && card.kind === 'event';
}
