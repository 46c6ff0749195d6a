import type { Place } from '../words/token.ts';
import { monthDay } from './day.ts';
import type { Meaning, MeaningKind, Question, QuestionCode } from './meaning.ts';
import type { Span } from './span.ts';

/** A meaning of which only what differs from nothing is told; a question makes it ambiguous. */
export function makeMeaning(kind: MeaningKind, more: Partial<Meaning> = {}): Meaning {
  const question = more.question ?? null;
  return {
    kind,
    start: more.start ?? null,
    end: more.end ?? null,
    precision: more.precision ?? 'none',
    recurrence: more.recurrence ?? null,
    minPerPeriod: more.minPerPeriod ?? null,
    time: more.time ?? null,
    windows: more.windows ?? null,
    windowMonthDay: more.windowMonthDay ?? null,
    ambiguous: question !== null,
    question,
    openEnded: more.openEnded ?? false,
    inferred: more.inferred ?? [],
  };
}

/** The question at its place, `null` when there is nothing to ask. */
export function ask(
  code: QuestionCode | null,
  { from, to }: Place,
  params: Question['params'] = {},
): Question | null {
  return code === null ? null : { code, params, from, to };
}

/** `MM-DD` of both ends of a span without a year. */
export function monthDays({ m1, d1, m2, d2, weekday }: Span): [string, string] | null {
  if (weekday > 0) return null;
  return [monthDay(m1, d1), monthDay(m2, Math.min(d2, longest(m2)))];
}

function longest(month: number): number {
  if (month === 2) return 29;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
