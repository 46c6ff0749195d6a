import { addDays } from '@kaskad/shared/domain/schedule/day.ts';
import type { Segment, Week } from './week-lanes.ts';

/** What has the focus of a month: a day itself, a bar on it, or what opens those that found no room there. */
export interface Spot {
  readonly day: string;
  /** Id of an item; `MORE` for those that found no room; null for the day itself. */
  readonly slot: string | null;
}

export const MORE = 'more';

/** Where an arrow leads: down the bars of a day, then on to the day below; sideways to the day beside. */
export function walk(weeks: readonly Week[], at: Spot, key: string): Spot | undefined {
  switch (key) {
    case 'ArrowDown':
      return within(weeks, at, 1) ?? spotOn(weeks, addDays(at.day, 7), 0);
    case 'ArrowUp':
      return within(weeks, at, -1) ?? spotOn(weeks, addDays(at.day, -7), Number.POSITIVE_INFINITY);
    case 'ArrowRight':
      return spotOn(weeks, addDays(at.day, 1), placeOf(weeks, at));
    case 'ArrowLeft':
      return spotOn(weeks, addDays(at.day, -1), placeOf(weeks, at));
    case 'Home':
      return spotOn(weeks, weekOf(weeks, at.day)?.days[0], 0);
    case 'End':
      return spotOn(weeks, weekOf(weeks, at.day)?.days.at(-1), 0);
    default:
      return undefined;
  }
}

/** How many days a key carries what is held; undefined for other keys. */
export function carry(key: string): number | undefined {
  return carries[key];
}

const carries: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** The bars of a day from the top. */
export function barsOn(week: Week, day: string): Segment[] {
  const column = week.days.indexOf(day);
  return week.segments
    .filter(({ first, last }) => first <= column && column <= last)
    .sort((a, b) => a.lane - b.lane);
}

export function weekOf(weeks: readonly Week[], day: string): Week | undefined {
  return weeks.find(({ days }) => days.includes(day));
}

function slotsOn(weeks: readonly Week[], day: string): (string | null)[] {
  const week = weekOf(weeks, day);
  if (week === undefined) return [];
  const isMore = (week.hidden[week.days.indexOf(day)] ?? 0) > 0;
  return [null, ...barsOn(week, day).map(({ item }) => item.id), ...(isMore ? [MORE] : [])];
}

function placeOf(weeks: readonly Week[], { day, slot }: Spot): number {
  return Math.max(0, slotsOn(weeks, day).indexOf(slot));
}

function within(weeks: readonly Week[], at: Spot, step: number): Spot | undefined {
  const slot = slotsOn(weeks, at.day)[placeOf(weeks, at) + step];
  return slot === undefined ? undefined : { day: at.day, slot };
}

function spotOn(weeks: readonly Week[], day: string | undefined, place: number): Spot | undefined {
  if (day === undefined) return undefined;
  const slots = slotsOn(weeks, day);
  const slot = slots[Math.min(place, slots.length - 1)];
  return slot === undefined ? undefined : { day, slot };
}
