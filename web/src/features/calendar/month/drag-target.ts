import { isExact } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { addDays } from '@kaskad/shared/domain/schedule/day.ts';
import { daysFromTo, type Span } from '../calendar-span.ts';
import type { Held } from './use-day-drag.ts';

/** The days that what is held would take; null where it would take none. */
export function targetOf(held: Held | null): Span | null {
  if (held === null || held.to === null) return null;
  const { item, from, to } = held;
  if (!isExact(item)) return { from: to, to };
  const by = daysFromTo(from, to);
  const first = addDays(item.startsOn, by);
  return { from: first, to: item.shape === 'open' ? first : addDays(item.endsOn, by) };
}
