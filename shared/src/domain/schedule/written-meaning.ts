import type { Meaning } from './meaning.ts';

/**
 * A meaning as lists of phrases write it: what is always told first, what is seldom there only when it is. `note` tells
 * what the context gave.
 */
export function writtenMeaning(meaning: Meaning): Record<string, unknown> {
  const { kind, start, end, precision, recurrence, minPerPeriod, inferred } = meaning;
  const note = inferred.length > 0 ? `inferred: ${inferred.join(', ')}` : '';
  const row: Record<string, unknown> = {
    kind,
    start,
    end,
    precision,
    recurrence,
    minPerPeriod,
    note,
  };
  if (meaning.windows !== null) row['windows'] = meaning.windows;
  if (meaning.windowMonthDay !== null) row['windowMonthDay'] = meaning.windowMonthDay;
  if (meaning.ambiguous) row['ambiguous'] = true;
  if (meaning.openEnded) row['openEnded'] = true;
  return row;
}
