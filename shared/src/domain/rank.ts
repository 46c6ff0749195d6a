import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Past this length an order key is replaced by respreading its whole list. */
export const LONGEST_RANK = 32;

interface Ranked {
  readonly id: string;
  readonly rank: string;
}

/** Order of ranked rows; keys are compared byte by byte, as the database does (COLLATE "C"). */
export function byRank(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A key strictly between two neighbours; null stands for the open end. Throws when `after` is not below `before`. */
export function rankBetween(after: string | null, before: string | null): string {
  // The library swaps neighbours in the wrong order; here that is a mistake of the program.
  if (after !== null && before !== null && after >= before)
    throw new Error(`no order key between ${after} and ${before}`);
  return generateKeyBetween(after, before);
}

/** `count` keys in order, strictly between two neighbours. */
export function ranksBetween(after: string | null, before: string | null, count: number): string[] {
  return generateNKeysBetween(after, before, count);
}

/** A key behind every given row. */
export function rankAtEnd(rows: Iterable<Ranked>): string {
  let last: string | null = null;
  for (const row of rows) if (last === null || row.rank > last) last = row.rank;
  return rankBetween(last, null);
}

/**
 * A key that puts a row directly before the row `beforeId` in the order of `shown`, or behind all of them when it is
 * null or not among them. `mates` are the rows whose keys must stay unique; neither list holds the row to be placed.
 * Costs one pass over each list.
 */
export function rankAmong(
  mates: readonly Ranked[],
  shown: readonly Ranked[],
  beforeId: string | null,
): string {
  const before = beforeId === null ? undefined : shown.find((row) => row.id === beforeId);
  const upper = before?.rank ?? null;
  const lower = highestBelow(shown, upper);
  let key = rankBetween(lower, upper);
  while (mates.some((row) => row.rank === key)) key = rankBetween(key, upper);
  return key;
}

/** A key for a row before `beforeId` in its own list. */
export function rankBefore(rows: readonly Ranked[], beforeId: string | null): string {
  return rankAmong(rows, rows, beforeId);
}

function highestBelow(rows: readonly Ranked[], bound: string | null): string | null {
  let found: string | null = null;
  for (const { rank } of rows) {
    if ((bound === null || rank < bound) && (found === null || rank > found)) found = rank;
  }
  return found;
}

/** The row that follows `row` in the order of `rows`; null when it is the last. */
export function nextOf(rows: Iterable<Ranked>, row: Ranked): string | null {
  const behind = [...rows].filter((other) => byRank(row, other) < 0).sort(byRank);
  return behind[0]?.id ?? null;
}
