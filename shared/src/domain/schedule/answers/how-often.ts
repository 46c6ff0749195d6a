import { yearOf } from '../day.ts';
import { makeMeaning } from '../make-meaning.ts';
import type { Meaning } from '../meaning.ts';
import { type Answer, type Asked, answer, settled } from './answer.ts';

type Window = readonly [string, string];

/** Each year, or one of them. */
export function everyYear({ meaning }: Asked): Answer[] {
  const byYear = new Map<number, Window[]>();
  for (const window of meaning.windows ?? []) {
    const year = yearOf(window[0]);
    byYear.set(year, [...(byYear.get(year) ?? []), window]);
  }
  const once = [...byYear].map(([year, windows]) =>
    answer('only-year', onlyThen(windows, meaning), { year: String(year) }),
  );
  return [answer('every-year', settled(meaning)), ...once];
}

function onlyThen(windows: readonly Window[], { precision }: Meaning): Meaning {
  const start = windows[0]?.[0] ?? null;
  const end = windows.at(-1)?.[1] ?? null;
  if (windows.length > 1) return makeMeaning('multi', { start, end, precision, windows });
  const kind = precision === 'day' && start === end ? 'date' : 'range';
  return makeMeaning(kind, { start, end, precision });
}

/** Weekdays without a word of how often. */
export function everyWeek({ meaning }: Asked): Answer[] {
  const { recurrence } = meaning;
  if (recurrence === null) return [];
  return [
    answer('every-week', settled(meaning)),
    answer(
      'every-second-week',
      settled(meaning, { recurrence: { ...recurrence, interval: 2 }, minPerPeriod: null }),
    ),
  ];
}
