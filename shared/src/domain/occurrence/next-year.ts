import type { Card } from '../card/card.ts';
import { addDays } from '../schedule/day.ts';
import { daysOf } from '../schedule/days-of.ts';
import type { Meaning } from '../schedule/meaning.ts';
import type { State } from '../state.ts';
import type { SeriesBounds } from './window.ts';
import { dayOfWindow } from './window.ts';
import { windowsOf } from './windows.ts';

/**
 * True for what goes on beyond a year by itself, so that a new year has nothing to repeat: an event of many years, and a
 * series that belongs to no year and has its instances in each. What is done each year belongs to the year it stands in.
 */
export function runsThrough(state: State, card: Card): boolean {
  const meaning = state.schedule.get(card.id)?.meaning;
  if (meaning !== undefined && meaning.recurrence !== null)
    return card.sprintId === null && isLong(meaning.start, meaning.end);
  return isLong(card.startsOn, card.endsOn);
}

/**
 * The meaning of the same words a school year later. A series that was read in its year is read in the next, one that
 * goes over many years stays; days move on by a year, at both ends, and so does a window over New Year.
 */
export function yearLaterMeaning(meaning: Meaning, bounds: SeriesBounds): Meaning {
  if (isLong(meaning.start, meaning.end)) return meaning;
  if (meaning.kind === 'recurring') return inBounds(meaning, bounds);
  const { start, end, windows } = meaning;
  return {
    ...meaning,
    start: yearLater(start),
    end: yearLater(end),
    windows: windows?.map(([from, to]) => [later(from), later(to)] as const) ?? null,
  };
}

/** The days of an event a school year later: those of its words, unless it was set to others by hand. */
export function daysNextYear(
  card: Pick<Card, 'startsOn' | 'endsOn' | 'precision'>,
  meaning: Meaning | undefined,
  bounds: SeriesBounds,
): Pick<Card, 'startsOn' | 'endsOn' | 'precision'> {
  const { startsOn, endsOn, precision } = card;
  const told = meaning && daysOf(meaning);
  if (meaning !== undefined && told?.startsOn === startsOn && told.endsOn === endsOn)
    return daysOf(yearLaterMeaning(meaning, bounds));
  return { startsOn: yearLater(startsOn), endsOn: yearLater(endsOn), precision };
}

/** True when the words themselves tell the year, so that a year later it is against them. */
export function tellsYear({ kind, inferred, start, end }: Meaning): boolean {
  if (kind === 'recurring' || (start === null && end === null)) return false;
  return !inferred.includes('year') && !(inferred.includes('start') && inferred.includes('end'));
}

/** The same day of the next year; there is no 29 February in it. Null stays null. */
function yearLater(day: string | null): string | null {
  return day === null ? null : later(day);
}

function later(day: string): string {
  const year = String(Number(day.slice(0, 4)) + 1).padStart(4, '0');
  const rest = day.slice(4);
  return `${year}${rest === '-02-29' ? '-02-28' : rest}`;
}

function isLong(start: string | null, end: string | null): boolean {
  return start !== null && end !== null && addDays(start, 366) <= end;
}

function inBounds(meaning: Meaning, bounds: SeriesBounds): Meaning {
  if (meaning.start === null && meaning.end === null) return meaning;
  const open = { ...meaning, start: null, end: null, windows: null };
  const { windows } = windowsOf(open, bounds);
  const [first] = windows;
  if (first === undefined) return { ...open, start: bounds.from, end: bounds.to };
  const listed = windows.map(({ startsOn, endsOn }) => [startsOn ?? endsOn, endsOn] as const);
  return {
    ...open,
    start: dayOfWindow(first),
    end: windows.at(-1)?.endsOn ?? null,
    windows: meaning.windows === null ? null : listed,
  };
}
