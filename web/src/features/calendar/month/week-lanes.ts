import type { GridItem } from './grid-items.ts';

/** A bar of one week: an item, or the part of it that lies there. */
export interface Segment {
  readonly item: GridItem;
  /** Columns 0 to 6, both included. */
  readonly first: number;
  readonly last: number;
  readonly lane: number;
  /** The item begins before this week, or ends after it. */
  readonly before: boolean;
  readonly after: boolean;
}

export interface Week {
  /** Monday to Sunday. */
  readonly days: readonly string[];
  readonly segments: readonly Segment[];
  /** How many items of each day found no lane. */
  readonly hidden: readonly number[];
}

/** Lays items, in the order of a calendar, into the lanes of a week: each into the first that is free on all its days. */
export function layWeek(items: readonly GridItem[], days: readonly string[], lanes: number): Week {
  const [monday = '', sunday = ''] = [days[0], days.at(-1)];
  const segments: Segment[] = [];
  const hidden = days.map(() => 0);
  const taken: boolean[][] = Array.from({ length: lanes }, () => []);
  for (const item of items) {
    if (item.startsOn > sunday || item.endsOn < monday) continue;
    const before = item.startsOn < monday;
    const after = item.endsOn > sunday;
    const first = before ? 0 : days.indexOf(item.startsOn);
    const last = after ? days.length - 1 : days.indexOf(item.endsOn);
    const lane = taken.findIndex((row) => isFree(row, first, last));
    for (let at = first; at <= last; at++) {
      const row = taken[lane];
      if (row === undefined) hidden[at] = (hidden[at] ?? 0) + 1;
      else row[at] = true;
    }
    if (lane >= 0) segments.push({ item, first, last, lane, before, after });
  }
  return { days, segments, hidden };
}

function isFree(row: readonly boolean[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (row[at]) return false;
  return true;
}
