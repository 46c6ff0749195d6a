import type { Context } from '../context.ts';
import { yearOf } from '../day.ts';
import type { Meaning } from '../meaning.ts';
import { type Answer, type Asked, answer, asRead, gistOf } from './answer.ts';
import { isDay, knownYears, limitsOf, yearsIn } from './known-years.ts';
import { replaced, reRead, wordsOf } from './re-read.ts';

/** The years of the context in which the words fit, the proposal of the reading among them; and each year. */
export function whichYear(asked: Asked): Answer[] {
  const proposed = asRead(asked).map(({ meaning }) => meaning);
  const found = [...proposed, ...yearsOfDay(asked)].sort(byStart);
  const years = found.map((meaning) => answer('year', meaning, yearsOf(meaning)));
  return [...years, ...eachYear(asked)];
}

/** The words in each year of the context in which they fit. */
export function yearsOfDay(asked: Asked): Meaning[] {
  const { phrase, context } = asked;
  const known = new Map<string, Meaning>();
  for (const year of knownYears(phrase, context)) {
    for (const one of readIn(asked, year)) {
      if (fits(one, context)) known.set(gistOf(one), one);
    }
  }
  return [...known.values()].sort(byStart);
}

/** The words with the year: told by a plan of that year, else written beside or into them. */
function readIn(asked: Asked, year: number): Meaning[] {
  const { phrase, context } = asked;
  const near = {
    previousStageEnd: context.previousStageEnd ?? null,
    eventDate: context.eventDate ?? null,
  };
  const words = wordsOf(asked);
  const [own] = yearsIn(words);
  const pair = `${year}-${year + 1}`;
  const told =
    own === undefined
      ? [`${words} ${year}`]
      : own === year
        ? [words.replace(String(year), pair)]
        : [];
  return [
    ...(own === undefined ? [reRead(asked, phrase, { ...near, year })] : []),
    ...told.map((one) => reRead(asked, replaced(asked, one), near)),
  ].filter((one) => one !== null);
}

function fits({ start, end }: Meaning, context: Context): boolean {
  const limits = limitsOf(context);
  if (limits === null) return true;
  const first = start ?? end ?? '';
  const last = end ?? start ?? '';
  const isLate = isDay(context.previousStageEnd) && start === null;
  return (isLate || first >= limits.start) && last <= limits.end && last >= limits.start;
}

/** «2022», «2021–2022» */
function yearsOf({ kind, start, end }: Meaning): { year: string } {
  const last = yearOf(end ?? start ?? '');
  const first = kind === 'deadline' || kind === 'multi' || start === null ? last : yearOf(start);
  return { year: first === last ? String(last) : `${first}–${last}` };
}

function byStart(a: Meaning, b: Meaning): number {
  const [x, y] = [lastDayOf(a), lastDayOf(b)];
  return x < y ? -1 : Number(x > y);
}

function lastDayOf({ start, end }: Meaning): string {
  return end ?? start ?? '';
}

/** A month or a day that can come back within the plan. */
function eachYear(asked: Asked): Answer[] {
  const { phrase, context, meaning } = asked;
  const isNthWeekday = meaning.precision === 'day' && meaning.windowMonthDay === null;
  if (limitsOf(context) === null || isNthWeekday) return [];
  if (!['date', 'range', 'deadline'].includes(meaning.kind)) return [];
  const found = reRead(asked, `ежегодно, ${phrase}`, context);
  const isSeries = found?.kind === 'recurring' && (found.windows ?? []).length > 1;
  return found !== null && isSeries ? [answer('every-year', found)] : [];
}
