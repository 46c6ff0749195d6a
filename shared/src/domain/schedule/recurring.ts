import { readOne } from './dated.ts';
import type { Facts } from './facts.ts';
import type { Bounds, Frame } from './frame.ts';
import { ask, makeMeaning } from './make-meaning.ts';
import type { Meaning, Question } from './meaning.ts';
import { type Rhythm, rhythmOf } from './pace.ts';
import { readByMonthDay, readByWeekday } from './recurring-days.ts';
import { readYearly } from './recurring-yearly.ts';
import { boundsOf, isWindow } from './rhythm-bounds.ts';
import type { Span } from './span.ts';

/** All that one recurrence is made of. */
export interface Shape {
  readonly facts: Facts;
  readonly frame: Frame;
  readonly rhythm: Rhythm;
  readonly windows: readonly Span[];
  readonly count: number | null;
  readonly bounds: Bounds;
  /** The bounds stand in the phrase, or are those of a stage. */
  readonly isOwn: boolean;
}

export type Parts = Partial<Meaning> & Bounds;

/** What comes back: by a pace, on weekdays, on days of the month, or in the year after the one told of. */
export function readRecurring(facts: Facts, frame: Frame): Meaning | null {
  const pace = facts.pace ?? impliedPace(facts);
  if (pace === null) return null;
  const rhythm = rhythmOf(pace, facts, frame);
  const windows = facts.windows.filter((span) => isWindow(span, facts));
  const broken = [...facts.windows, facts.until].find((span) => isBroken(span));
  if (broken) {
    return makeMeaning('recurring', { precision: 'day', question: ask(broken.unsure, broken) });
  }
  const count = countOf(facts, windows);
  const shape = { facts, frame, rhythm, windows, count, ...boundsOf(facts, frame) };
  const { start, end } = shape.bounds;
  if (start !== null && end !== null && end < start) {
    return makeMeaning('recurring', { question: ask('reversed', facts.until ?? pace) });
  }
  const parts =
    readYearly(shape) ?? readByWeekday(shape) ?? readByMonthDay(shape) ?? readPlain(shape);
  const isOpen = facts.since !== null || facts.bounds?.end === 'start';
  return makeMeaning('recurring', {
    ...parts,
    minPerPeriod: count === null ? null : { count, per: rhythm.per },
    openEnded: isOpen && parts.end === null,
    question: ask(rhythm.ask, pace) ?? bareQuestion(facts),
  });
}

/** «вторник, четверг»: each week, it seems. */
function bareQuestion({ pace, bareWeekdays }: Facts): Question | null {
  return pace !== null || bareWeekdays === null ? null : ask('every-week', bareWeekdays);
}

function isBroken(span: Span | null): boolean {
  return span?.unsure === 'no-such-day' || span?.unsure === 'reversed';
}

/** «до 1 июня 2022 г., далее – раз в полгода»: the first deadline, then a recurrence without an end. */
export function readThenRecurring(facts: Facts, frame: Frame): Meaning | null {
  const first = facts.until ?? facts.windows[0];
  if (facts.nextPace === null || first === undefined) return null;
  const rhythm = rhythmOf(facts.nextPace, facts, frame);
  const { end, precision, question, windowMonthDay } = readOne(
    'range',
    first,
    frame,
    first.precision,
  );
  const last = windowMonthDay === null ? null : ([null, windowMonthDay[1]] as const);
  return makeMeaning('recurring', {
    end,
    precision,
    windowMonthDay: last,
    recurrence: { freq: rhythm.freq, interval: rhythm.interval },
    minPerPeriod: { count: facts.count ?? 1, per: rhythm.per },
    openEnded: true,
    question: question ?? ask(rhythm.ask, facts.nextPace),
  });
}

/** No pace is written, but the days come back each week, month or year. */
function impliedPace(facts: Facts): NonNullable<Facts['pace']> | null {
  const place = { from: 0, to: 0 };
  const each = (unit: 'week' | 'month' | 'year') => ({
    unit,
    interval: 1,
    school: false,
    ...place,
  });
  if (facts.weekdays.length > 0 && facts.windows.every((span) => span.precision !== 'day')) {
    return each(facts.nths.length === 0 ? 'week' : 'month');
  }
  if (facts.eachMonth) return each('month');
  const hasDay = facts.windows.length > 0 || facts.until !== null;
  if (facts.following !== null && hasDay) return each('year');
  const whole = facts.throughWhole;
  if (facts.count !== null && whole !== null && whole.unit !== 'project') {
    return { ...whole, unit: whole.unit, interval: 1 };
  }
  return null;
}

function readPlain({ count, rhythm, bounds, isOwn }: Shape): Parts {
  const recurrence = { freq: rhythm.freq, interval: rhythm.interval };
  const isYear = rhythm.freq === 'YEARLY' && isOwn;
  const isListed = isYear && count === 1 && rhythm.interval === 1;
  const all = isListed ? wholeYears(bounds) : null;
  return { ...bounds, precision: isYear ? 'year' : 'none', recurrence, windows: all };
}

/** Each calendar year of bounds that begin and end with one. */
function wholeYears({ start, end }: Bounds): (readonly [string, string])[] | null {
  if (start === null || end === null) return null;
  if (!start.endsWith('-01-01') || !end.endsWith('-12-31')) return null;
  const first = Number(start.slice(0, 4));
  const count = Math.min(100, Number(end.slice(0, 4)) - first + 1);
  return Array.from({ length: count }, (_, index) => {
    const year = first + index;
    return [`${year}-01-01`, `${year}-12-31`] as const;
  });
}

/**
 * The minimum: what was counted; else once in each period. «ежегодно, май» names when the work is done and no number;
 * «май, ежегодно» and a deadline do.
 */
function countOf(facts: Facts, windows: readonly Span[]): number | null {
  if (facts.atMost) return null;
  if (facts.count !== null) return facts.count;
  // «на 1 января года, следующего за отчётным» is a snapshot and counts nothing.
  const isDue = facts.until !== null || facts.monthDayIsDeadline;
  if (facts.pace === null && facts.following !== null && !isDue) return null;
  const days = facts.weekdays.length * Math.max(1, facts.nths.length);
  if (days > 1) return days;
  const isNamed = windows.length > 0 && !facts.windowFirst && facts.since === null;
  return isNamed && facts.pace?.unit === 'year' ? null : 1;
}
