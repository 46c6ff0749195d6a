import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import type { DateWriter } from '../text/format/date.ts';
import type { Translate } from '../text/translate.ts';
import { duesOf, steadyOf, windowsOf } from './strip-shape.ts';

type Words = { t: Translate; date: Pick<DateWriter, 'range'> };

/** The days of a meaning that happens once: «1–31 октября 2022», «до 31 декабря 2024»; empty for any other. */
export function onceDays({ kind, start, end }: Meaning, { t, date }: Words): string {
  if (kind === 'recurring' || kind === 'multi') return '';
  if (kind === 'deadline') {
    return end === null ? '' : t('reading.until', { date: date.range(end, end) });
  }
  if (start !== null && end !== null) return date.range(start, end);
  return start === null ? '' : t('reading.from', { date: date.range(start, start) });
}

/** More are only counted. */
const MOST = 6;

/** What a strip of the calendar shows, for those who do not see it. */
export function stripWords(meaning: Meaning, { t, date }: Words): string {
  const days = [
    ...windowsOf(meaning).map(([from, to]) => date.range(from, to)),
    ...steadyOf(meaning).map(([from, to]) =>
      t('reading.stripSteady', { days: date.range(from, to) }),
    ),
    ...duesOf(meaning).map((day) => t('reading.stripDue', { days: date.range(day, day) })),
    ...(meaning.openEnded && meaning.start !== null && meaning.end === null
      ? [t('reading.from', { date: date.range(meaning.start, meaning.start) })]
      : []),
  ];
  if (days.length === 0) return t('reading.stripNone');
  const more = days.length > MOST ? [t('reading.stripMore', { n: days.length - MOST })] : [];
  return t('reading.strip', { days: [...days.slice(0, MOST), ...more].join(', ') });
}
