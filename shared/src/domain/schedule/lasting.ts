import { readOne, readSince } from './dated.ts';
import { yearOf } from './day.ts';
import type { Facts } from './facts.ts';
import { type Bounds, type Frame, isSchoolLike } from './frame.ts';
import { joinSpans } from './join-spans.ts';
import { ask, makeMeaning } from './make-meaning.ts';
import type { Meaning, MeaningKind, QuestionCode } from './meaning.ts';
import { makeSpan } from './span.ts';
import { calendarYear, schoolYear } from './year-bounds.ts';

/** What an unnumbered «год» or «период» spans here. */
interface Stretch extends Bounds {
  readonly ask: QuestionCode | null;
  /** Several years: it is each of them. */
  readonly isEachYear: boolean;
}

const unknown: Stretch = { start: null, end: null, ask: 'which-bounds', isEachYear: false };

/** «в течение года», «в течение всего периода»: the days, as far as the context tells them. */
export function stretchOf(facts: Facts, frame: Frame): Stretch | null {
  const whole = facts.throughWhole;
  if (whole === null) return null;
  const { bounds } = frame;
  if (whole.unit !== 'year' && whole.unit !== 'project') return unknown;
  if (whole.unit === 'year') {
    if (bounds !== null && (frame.isShort || (frame.school === null && frame.year === null))) {
      const isEachYear = !frame.isShort;
      const isAsked = isEachYear && frame.planYear === null;
      return { ...bounds, ask: isAsked ? 'calendar-or-school' : null, isEachYear };
    }
    if (frame.school !== null) return { ...schoolYear(frame.school), ask: null, isEachYear: false };
    if (frame.year !== null && !whole.school) {
      return { ...calendarYear(frame.year), ask: null, isEachYear: false };
    }
  }
  if (bounds !== null) return { ...bounds, ask: null, isEachYear: false };
  return unknown;
}

/** «постоянно», «регулярно»: through the words' own window, the stage, the project. */
export function readLasting(kind: MeaningKind, facts: Facts, frame: Frame): Meaning {
  const [window] = facts.windows;
  if (window !== undefined) {
    const last = facts.windows.at(-1) ?? window;
    const span = facts.windows.length === 1 ? window : joinSpans(window, last);
    return readOne(kind, span, frame, span.precision);
  }
  if (facts.since !== null) {
    const found = readSince(facts.since, frame);
    return { ...found, kind, openEnded: true };
  }
  const stretch = stretchOf(facts, frame);
  if (stretch !== null) return readThrough(kind, facts, frame, stretch);
  if (frame.bounds !== null) {
    return makeMeaning(kind, { ...frame.bounds, inferred: ['start', 'end'] });
  }
  const place = facts.continuous ?? facts.irregular ?? { from: 0, to: 0 };
  const guess = frame.school === null ? null : schoolYear(frame.school);
  const bounds = guess ?? (frame.year === null ? null : calendarYear(frame.year));
  if (bounds === null) return makeMeaning(kind);
  return makeMeaning(kind, {
    ...bounds,
    inferred: ['start', 'end'],
    question: ask('which-bounds', place),
  });
}

/** «в течение года» by itself. */
export function readThrough(
  kind: MeaningKind,
  facts: Facts,
  frame: Frame,
  stretch: Stretch,
): Meaning {
  const whole = facts.throughWhole ?? { unit: 'year', school: false, from: 0, to: 0 };
  const school = whole.unit === 'year' && (whole.school || isSchoolYear(frame));
  const { start, end, isEachYear } = stretch;
  return makeMeaning(kind, {
    start,
    end,
    precision: whole.unit === 'year' ? (school ? 'academicYear' : 'year') : 'none',
    recurrence: isEachYear ? { freq: school ? 'ACADEMIC_YEARLY' : 'YEARLY', interval: 1 } : null,
    inferred: start === null ? [] : ['start', 'end'],
    question: ask(stretch.ask, whole),
  });
}

/** Whether a bare «год» is the school's: the plan says so, or nothing but a school year is known. */
function isSchoolYear(frame: Frame): boolean {
  return frame.planYear === null
    ? isSchoolLike(frame) && frame.bounds === null
    : frame.planYear === 'academic';
}

/** «в текущем году», «предстоящий учебный год»: counted from the year of the context. */
export function relativeYear(facts: Facts, frame: Frame) {
  const { relative } = facts;
  if (relative === null) return null;
  const { school, shift, from, to } = relative;
  const place = { from, to };
  const first = frame.school ?? schoolYearOfDocument(frame);
  const calendar = frame.year ?? (frame.school === null ? frame.documentYear : null);
  if (!school && calendar !== null) {
    return makeSpan('year', [1, 1, 12, 31], { year: calendar + shift, ...place });
  }
  if (first === null)
    return makeSpan(
      school ? 'academicYear' : 'year',
      school ? [9, 1, 8, 31] : [1, 1, 12, 31],
      place,
    );
  const isSure = school && frame.school !== null && !relative.isVague;
  const unsure = isSure ? null : 'calendar-or-school';
  return makeSpan('academicYear', [9, 1, 8, 31], { year: first + shift, unsure, ...place });
}

/** A document of September to December belongs to the school year that has begun. */
function schoolYearOfDocument({ document, documentMonth, documentYear }: Frame): number | null {
  if (document !== null)
    return Number(document.slice(5, 7)) >= 9 ? yearOf(document) : yearOf(document) - 1;
  if (documentYear === null || documentMonth === null) return null;
  return documentMonth >= 9 ? documentYear : documentYear - 1;
}
