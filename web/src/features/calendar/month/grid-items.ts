import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { daysFromTo } from '../calendar-span.ts';

/** What a grid of weeks shows: an item, or the first or last day of one that lasts too long to be a bar. */
export interface GridItem extends CalendarItem {
  readonly edge: 'start' | 'end' | null;
  /** The item itself; the days of an edge are those of the edge alone. */
  readonly whole: CalendarItem;
}

/** Bars of weeks and months would bury what takes place on a day. */
const LONGEST_BAR = 14;

export function lastsLong({ startsOn, endsOn }: CalendarItem): boolean {
  return daysFromTo(startsOn, endsOn) >= LONGEST_BAR;
}

/** Short items as they are, of long ones the days on which they begin and end; in the order of the calendar. */
export function gridItems(items: readonly CalendarItem[]): GridItem[] {
  const found = items.flatMap((item): GridItem[] =>
    lastsLong(item)
      ? [edgeOf(item, 'start'), ...(item.shape === 'open' ? [] : [edgeOf(item, 'end')])]
      : [{ ...item, edge: null, whole: item }],
  );
  // Stable: of one day the order of the calendar stays.
  return found.sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0));
}

function edgeOf(item: CalendarItem, edge: 'start' | 'end'): GridItem {
  const day = edge === 'start' ? item.startsOn : item.endsOn;
  return { ...item, id: `${item.id}-${edge}`, startsOn: day, endsOn: day, edge, whole: item };
}
