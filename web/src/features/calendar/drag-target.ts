import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import type { Held as HeldAt } from '../../ui/drag/use-drag.ts';
import type { Span } from './calendar-span.ts';
import { carried, type Grain } from './carried.ts';

/** An item in the hand: the day it was taken by, and the day it would go to now. */
export type Held = HeldAt<CalendarItem, string>;

/** The days that what is held would take; null where it would take none. What has no end takes its first. */
export function targetOf(held: Held | null, grain: Grain): Span | null {
  if (held === null || held.to === null) return null;
  const { thing: item, from, to } = held;
  const days = carried(item, from, to, grain);
  return item.shape === 'open' ? { from: days.from, to: days.from } : days;
}
