import type { PlanYear } from '../../project/project.ts';
import type { Context } from '../context.ts';
import type { Meaning, Question } from '../meaning.ts';

/** What an answer says; the sentence belongs to the screen. */
export const answerCodes = [
  'as-read',
  'year',
  'every-year',
  'only-year',
  'every-week',
  'every-second-week',
  'end-in',
  'end-out',
  'calendar-year',
  'school-year',
  'calendar-half',
  'school-half',
  'whole-project',
  'whole-stage',
  'whole-year',
  'from-project',
  'from-stage',
  'from-event',
  'that-day',
  'other-order',
  'full-week',
  'whole-month',
  'first-end',
  'later-end',
  'no-note',
  'after-that',
  'school-tells',
  'on-demand',
  'all-along',
  'without-days',
] as const;
export type AnswerCode = (typeof answerCodes)[number];

/** One answer to the question of a reading, with what the words mean then. */
export interface Answer {
  readonly code: AnswerCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly meaning: Meaning;
  /** The answer holds for the whole plan, which may remember it. */
  readonly planYear?: PlanYear;
}

/** What is asked, and where. */
export interface Asked {
  readonly phrase: string;
  readonly meaning: Meaning;
  readonly question: Question;
  readonly context: Context;
}

export function answer(
  code: AnswerCode,
  meaning: Meaning,
  params: Answer['params'] = {},
  planYear?: PlanYear,
): Answer {
  return { code, params, meaning, ...(planYear !== undefined && { planYear }) };
}

/** The meaning with some of it changed and nothing left to ask. */
export function settled(meaning: Meaning, changes: Partial<Meaning> = {}): Meaning {
  return { ...meaning, ...changes, ambiguous: false, question: null };
}

/** The proposal itself, when there is one. */
export function asRead({ meaning }: Asked, code: AnswerCode = 'as-read'): Answer[] {
  const tellsNothing = meaning.start === null && meaning.end === null;
  return tellsNothing ? [] : [answer(code, settled(meaning))];
}

/** What a meaning says, without how it was read: equal texts are equal meanings, in whatever order they were saved. */
export function gistOf({ question, ambiguous, inferred, ...said }: Meaning): string {
  return JSON.stringify(said, (_, value: unknown) => (isRecord(value) ? sorted(value) : value));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
