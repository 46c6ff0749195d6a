import type { Meaning } from '../schedule/meaning.ts';
import { isEndless } from './heartbeat.ts';
import { dayOfWindow, type SeriesBounds, type Window } from './window.ts';
import { isSeries, windowsOf } from './windows.ts';

/**
 * The meaning of the same words once their place begins or ends on other days. An end that came from the place moves with
 * it, one that the words tell or a person set stays: an end is the place's when it lies where the place puts it and the
 * words name neither its year nor a number of years.
 */
export function meaningWithin(
  meaning: Meaning,
  words: string | null,
  from: SeriesBounds,
  to: SeriesBounds,
): Meaning {
  if (isEndless(meaning)) return endlessWithin(meaning, from, to);
  if (meaning.kind !== 'recurring' || !isSeries(meaning)) return meaning;
  const { start, end } = meaning;
  // «до 1 июня 2022 г., далее – раз в полгода»: the end is the first deadline.
  if (start === null || end === null) return meaning;
  const opened = { ...meaning, start: null, end: null };
  const before = windowsOf(opened, from).windows;
  const follows = {
    start: isPlace(start, [from.from, dayOf(before[0])]) && !tellsYears(words, start),
    end: isPlace(end, [from.to, before.at(-1)?.endsOn]) && !tellsYears(words, end),
  };
  if (!follows.start && !follows.end) return meaning;
  const open = {
    ...meaning,
    start: follows.start ? null : start,
    end: follows.end ? null : end,
  };
  const { windows } = windowsOf(open, to);
  const listed = windows.map(({ startsOn, endsOn }) => [startsOn ?? endsOn, endsOn] as const);
  const first = start === dayOf(before[0]) ? (dayOf(windows[0]) ?? to.from) : to.from;
  const last = end === before.at(-1)?.endsOn ? (windows.at(-1)?.endsOn ?? to.to) : to.to;
  return inOrder(meaning, {
    ...open,
    start: follows.start ? first : start,
    end: follows.end ? last : end,
    windows: meaning.windows === null ? null : listed,
  });
}

function endlessWithin(meaning: Meaning, from: SeriesBounds, to: SeriesBounds): Meaning {
  const { start, end, inferred } = meaning;
  return inOrder(meaning, {
    ...meaning,
    start: inferred.includes('start') && start === from.from ? to.from : start,
    end: inferred.includes('end') && end === from.to ? to.to : end,
  });
}

/** A place that lies wholly before or after what the words tell of leaves the meaning as it was. */
function inOrder(before: Meaning, after: Meaning): Meaning {
  const { start, end } = after;
  return start !== null && end !== null && end < start ? before : after;
}

function isPlace(day: string, places: readonly (string | null | undefined)[]): boolean {
  return places.includes(day);
}

function dayOf(window: Window | undefined): string | undefined {
  return window && dayOfWindow(window);
}

/** True when the words name the year of the day, «2024», «.24», «2023/24», or a number of years. */
function tellsYears(words: string | null, day: string): boolean {
  if (words === null) return false;
  const year = day.slice(0, 4);
  const told = new RegExp(`(?<!\\d)${year}(?!\\d)|(?:[./]|\\d{4}[-–—])${year.slice(2)}(?!\\d)`);
  return told.test(words) || /(?<!\p{L})лет(?!\p{L})|(?<!\d)\d{1,2}\s*года/iu.test(words);
}
