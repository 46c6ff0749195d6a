import { differenceInCalendarDays, isSameMonth, isSameYear, parseISO } from 'date-fns';
import type { Language } from '../language.ts';
import type { Translate } from '../translate.ts';
import { onceAsked } from './once-asked.ts';

/** Writes calendar dates (`YYYY-MM-DD`) and moments (ISO with Z) the way people say them. */
export type DateWriter = ReturnType<typeof dateWriter>;

/** Dates are local and have no hour; moments are shown in the zone of the device. */
export function dateWriter(language: Language, t: Translate) {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const writer = onceAsked(
      () => new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', options),
    );
    return (date: Date) => tidy(writer().format(date));
  };
  const month = format({ day: 'numeric', month: 'long' });
  const monthYear = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const weekday = format({ weekday: 'short' });
  const monthShort = format({ month: 'short', year: '2-digit' });
  const clock = format({ hour: '2-digit', minute: '2-digit' });

  /** «чт, 30 сентября», with the year when it is not the year of `today`. */
  const day = (iso: string, today: string) => {
    const date = parseISO(iso);
    const named = isSameYear(date, parseISO(today)) ? month(date) : monthYear(date);
    return `${weekday(date)}, ${named}`;
  };

  return {
    day,
    /** «30 сент.», with the year when it is not the year of `today`. */
    brief: (iso: string, today: string) => {
      const [year = '', month, day] = iso.slice(0, 10).split('-');
      const words = `${Number(day)}\u00A0${shortMonths[language][Number(month) - 1]}`;
      return year === today.slice(0, 4) ? words : `${words}\u00A0${year}`;
    },
    /** «сент. 21», for the axis of a chart. */
    month: (iso: string) => monthShort(parseISO(iso)),
    /** «25–28 октября 2021», «25 октября – 18 ноября 2021»; one day when both ends are equal. */
    range: (start: string, end: string) => {
      const [from, to] = [parseISO(start), parseISO(end)];
      if (start === end) return monthYear(to);
      if (isSameMonth(from, to)) return `${from.getDate()}–${monthYear(to)}`;
      return `${isSameYear(from, to) ? month(from) : monthYear(from)} – ${monthYear(to)}`;
    },
    /** «сегодня», «через 3 дня»; a week away and further the day itself. */
    near: (iso: string, today: string) => {
      const days = differenceInCalendarDays(parseISO(iso), parseISO(today));
      if (days === 0) return t('date.today');
      if (days === 1) return t('date.tomorrow');
      if (days === -1) return t('date.yesterday');
      if (days > 1 && days < 7) return t('date.inDays', { n: days });
      if (days < -1 && days > -7) return t('date.daysAgo', { n: -days });
      return day(iso, today);
    },
    /** «только что», «5 минут назад», then «30 сентября, 14:05». */
    ago: (moment: string, now: string) => {
      const date = parseISO(moment);
      const minutes = Math.floor((parseISO(now).getTime() - date.getTime()) / 60_000);
      if (Math.abs(minutes) < 1 || (minutes < 0 && minutes >= -5)) return t('date.justNow');
      if (minutes > 0 && minutes < 60) return t('date.minutesAgo', { n: minutes });
      if (minutes > 0 && minutes < 24 * 60)
        return t('date.hoursAgo', { n: Math.floor(minutes / 60) });
      return `${isSameYear(date, parseISO(now)) ? month(date) : monthYear(date)}, ${clock(date)}`;
    },
    /** «30 сентября 2021, 14:05», for documents and history. */
    moment: (moment: string) => {
      const date = parseISO(moment);
      return `${monthYear(date)}, ${clock(date)}`;
    },
  };
}

/** As `Intl` writes them. Every card of a board says one, and the first writer of a page costs it two frames. */
const shortMonths = {
  ru: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
};

/** Russian years carry «г.» in Intl, which the product leaves out. */
function tidy(text: string): string {
  return text.replace(/[\s\u00A0\u202F]г\.$/, '').replaceAll(' ', '\u00A0');
}
