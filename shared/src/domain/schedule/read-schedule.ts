import { knowsWord } from '../words/knows.ts';
import { tokenise } from '../words/tokenise.ts';
import type { Context } from './context.ts';
import { isCueWord } from './cues.ts';
import { readOne, readSince, readWindows } from './dated.ts';
import { readDeadline, readDuration } from './deadline.ts';
import type { Facts } from './facts.ts';
import { boundFrame, type Frame, frameOf } from './frame.ts';
import { gather } from './gather.ts';
import { readHanging, readReference } from './hanging.ts';
import { join } from './join.ts';
import { joinSpans } from './join-spans.ts';
import { readLasting, readThrough, relativeYear, stretchOf } from './lasting.ts';
import { ask, makeMeaning } from './make-meaning.ts';
import type { Meaning } from './meaning.ts';
import { readRecurring, readThenRecurring } from './recurring.ts';
import { scan } from './scan.ts';
import { inSchoolYear, isYearSpan, type Span } from './span.ts';

/**
 * What a phrase of a plan means where it stands. It never throws, and never makes up a year: what neither the phrase
 * nor the context tells stays `null` and is asked. Time grows with the length of the phrase.
 */
export function readSchedule(phrase: string, context: Context): Meaning {
  const outer = frameOf(context, headerOf(context.columnHeader ?? null));
  const written = factsOf(phrase);
  const frame = written.bounds === null ? outer : boundedBy(written.bounds, outer);
  const facts = withRelative(written, frame);
  const meaning = decide(facts, frame) ?? notUnderstood(facts, phrase);
  if (isReversed(meaning)) return contradiction(meaning, phrase);
  return facts.exactTo === null ? meaning : { ...meaning, precision: facts.exactTo };
}

/** The phrase ends before the context begins. */
function isReversed({ start, end }: Meaning): boolean {
  return start !== null && end !== null && end < start;
}

function contradiction({ kind, precision }: Meaning, phrase: string): Meaning {
  return makeMeaning(kind, {
    precision,
    question: ask('reversed', { from: 0, to: phrase.length }),
  });
}

function factsOf(phrase: string): Facts {
  return gather(join(scan(tokenise(phrase, knows))));
}

function boundedBy({ span, end: told }: NonNullable<Facts['bounds']>, outer: Frame): Frame {
  const { start, end } = readOne('range', span, outer, 'day');
  return boundFrame(outer, told === 'end' ? null : start, told === 'start' ? null : end);
}

function knows(word: string): boolean {
  return knowsWord(word) || isCueWord(word);
}

function headerOf(header: string | null): Span | null {
  if (header === null || header.length > 200) return null;
  const [first] = factsOf(header).windows;
  return first ?? null;
}

/** The readings, the more telling ones first; each returns nothing when its words are not there. */
function decide(facts: Facts, frame: Frame): Meaning | null {
  return (
    readThenRecurring(facts, frame) ??
    readRecurring(facts, frame) ??
    readOnDemand(facts) ??
    readLastingWords(facts, frame) ??
    readTold(facts, frame) ??
    readEnds(facts, frame) ??
    readHolidays(facts, frame) ??
    readWindows(facts, frame) ??
    readDuration(facts, frame) ??
    readHanging(facts, frame) ??
    readStretch(facts, frame) ??
    readReference(facts, frame)
  );
}

function readOnDemand(facts: Facts): Meaning | null {
  return facts.demand === null ? null : makeMeaning('onDemand');
}

function readLastingWords(facts: Facts, frame: Frame): Meaning | null {
  if (facts.irregular !== null) return readLasting('irregular', facts, frame);
  return facts.continuous === null ? null : readLasting('continuous', facts, frame);
}

/** «по условию: …», «по другому документу: …»: the kind is told, the window may be. */
function readTold({ told, windows }: Facts, frame: Frame): Meaning | null {
  if (told === null) return null;
  const [window] = windows;
  return window === undefined ? makeMeaning(told) : readOne(told, window, frame, window.precision);
}

/** «с», «до», or both: «к 2024 году (начиная с 2019 года)». */
function readEnds({ since, until, windows, startOn }: Facts, frame: Frame): Meaning | null {
  if (until !== null) {
    if (since !== null) {
      const span = joinSpans(since, until);
      return readOne('range', span, frame, span.precision);
    }
    return readDeadline(withYearOf(until, windows), frame, startOn);
  }
  return since === null ? null : readSince(withYearOf(since, windows), frame);
}

/** «2022 год, до 1 мая»: the year beside gives its year. */
function withYearOf(span: Span, windows: readonly Span[]): Span {
  const giver = windows.find(isYearSpan);
  if (span.year !== null || giver === undefined || giver.year === null) return span;
  if (giver.precision === 'academicYear') return inSchoolYear(span, giver.year);
  return { ...span, year: giver.year };
}

/** «осенние каникулы 2022 года»: the year is known, the days are set by the school. */
function readHolidays({ holidays, windows }: Facts, frame: Frame): Meaning | null {
  const [year] = windows;
  if (holidays === null || year === undefined || !windows.every(isYearSpan)) return null;
  return readOne('reference', year, frame, year.precision);
}

function readStretch(facts: Facts, frame: Frame): Meaning | null {
  const stretch = stretchOf(facts, frame);
  return stretch === null ? null : readThrough('continuous', facts, frame, stretch);
}

/** «в текущем году» is a window; beside a month or a deadline it gives the year. */
function withRelative(facts: Facts, frame: Frame): Facts {
  const year = relativeYear(facts, frame);
  if (year === null) return facts;
  const until = facts.until === null ? null : withYearOf(facts.until, [year]);
  const since = facts.since === null ? null : withYearOf(facts.since, [year]);
  const own = facts.windows.map((span) => withYearOf(span, [year]));
  const hasOwn = own.length > 0 || until !== null || since !== null;
  return { ...facts, until, since, windows: hasOwn ? own : [year] };
}

/** Words that are no schedule, and known to be none, ask nothing. */
function notUnderstood(facts: Facts, phrase: string): Meaning {
  if (facts.aside !== null) return makeMeaning('none');
  const place = facts.titleYear ?? { from: 0, to: phrase.length };
  return makeMeaning('none', { question: ask('not-understood', place) });
}
