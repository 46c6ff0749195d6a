import type { KpiComparator, KpiPeriod } from '../meaning.ts';
import { phraseOf, wordAt } from '../read/phrase.ts';
import { whenAt } from '../read/when.ts';

/** What the header of a column says of the values beneath. */
export interface Column {
  /** Where the measure stood before the plan, not what it is to reach. */
  readonly isBase: boolean;
  /** «итого»: says again what stands before, or adds it up. */
  readonly isTotal: boolean;
  /** It heads values: a year, a day or the word «значение» stands in it. */
  readonly isValue: boolean;
  readonly year: number | null;
  /** The last day of the time it names. */
  readonly end: string | null;
  readonly comparator: KpiComparator | null;
  readonly period: KpiPeriod | null;
}

const baseStems = ['базов', 'фактич', 'факт', 'исходн', 'отчетн'];

const KEPT = 2_000;
const kept = new Map<string, Column>();

/** What a header says; kept, since all rows of a table have the same. */
export function columnOf(header: string): Column {
  const before = kept.get(header);
  if (before !== undefined) return before;
  if (kept.size >= KEPT) kept.clear();
  const found = readHeader(header);
  if (header.length < 200) kept.set(header, found);
  return found;
}

function readHeader(header: string): Column {
  const phrase = phraseOf(header);
  const { tokens } = phrase;
  const has = (...stems: string[]) =>
    tokens.some(({ text }) => stems.some((stem) => text.startsWith(stem)));
  let end: string | null = null;
  let year: number | null = null;
  for (let at = 0; at < tokens.length && end === null; at++) {
    const when = whenAt(tokens, at);
    end = when?.end ?? null;
    year = when?.year ?? (end === null ? null : Number(end.slice(0, 4)));
  }
  const isYearly = tokens.some(
    ({ tag, text }, at) => tag === 'each' || (text === 'год' && wordAt(phrase, at - 1) === 'в'),
  );
  return {
    isBase: has(...baseStems),
    isTotal: has('итог', 'всего'),
    isValue: end !== null || has('значени', 'план', 'показател', 'итог', ...baseStems),
    year,
    end,
    comparator: comparatorOf(has),
    period: isYearly ? 'year' : null,
  };
}

function comparatorOf(has: (...stems: string[]) => boolean): KpiComparator | null {
  if (has('минимальн', 'менее')) return '>=';
  return has('максимальн', 'более') ? '<=' : null;
}
