import type { Place } from '../words/token.ts';

export const meaningKinds = [
  'date',
  'range',
  'deadline',
  'openEnded',
  'recurring',
  'continuous',
  'irregular',
  'onDemand',
  'multi',
  'conditional',
  'reference',
  'none',
] as const;
export type MeaningKind = (typeof meaningKinds)[number];

export const schedulePrecisions = [
  'minute',
  'day',
  'week',
  'tenDays',
  'month',
  'quarter',
  'season',
  'halfYear',
  'year',
  'academicYear',
  'none',
] as const;
export type Precision = (typeof schedulePrecisions)[number];

export const frequencies = [
  'DAILY',
  'WEEKLY',
  'MONTHLY',
  'QUARTERLY',
  'HALF_YEARLY',
  'YEARLY',
  'ACADEMIC_HALF',
  'ACADEMIC_YEARLY',
  'SCHOOL_QUARTER',
] as const;
export type Frequency = (typeof frequencies)[number];

export const pers = [
  'day',
  'week',
  'month',
  'quarter',
  'halfYear',
  'year',
  'academicHalf',
  'academicYear',
  'schoolQuarter',
] as const;
export type Per = (typeof pers)[number];

/** A window of each year, `MM-DD`; `02-last` is the last day of February. */
export interface YearlyWindow {
  readonly from: string;
  readonly to: string;
  readonly crossesYear: boolean;
  /** One weekday of the month alone: «первая суббота октября»; `nth` says which, -1 the last. */
  readonly weekday?: number;
  readonly nth?: number;
}

export interface Recurrence {
  readonly freq: Frequency;
  readonly interval: number;
  readonly window?: YearlyWindow;
  /** `MM-DD` of a yearly deadline, `DD` of a monthly one; `(+1 year)`, `(+1 month)`: after the period told of. */
  readonly deadline?: string;
  readonly byMonth?: readonly number[];
  /** 1 is Monday. */
  readonly byWeekday?: readonly number[];
  /** Which one in the month: 1 the first, -1 the last. */
  readonly nth?: number;
  /** Several of them: «2-й и 4-й вторник». */
  readonly nths?: readonly number[];
  /** A week or ten days of each month, which one is told by `nth`. */
  readonly part?: 'week' | 'tenDays';
  /** Several windows of each year. */
  readonly parts?: readonly YearlyWindow[];
  readonly byMonthDay?: readonly number[];
}

export const questionCodes = [
  'not-understood',
  'no-such-day',
  'reversed',
  'which-year',
  'which-bounds',
  'every-year',
  'every-week',
  'end-included',
  'calendar-or-school',
  'which-half',
  'which-days',
  'school-decides',
  'after-what',
  'footnote',
  'two-ends',
  'counted-from',
  'of-which-month',
] as const;
export type QuestionCode = (typeof questionCodes)[number];

/** What to ask, and the words that gave rise to it. */
export interface Question extends Place {
  readonly code: QuestionCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a phrase means: `model.md` 1.7. Days are `YYYY-MM-DD`, both ends are included. */
export interface Meaning {
  readonly kind: MeaningKind;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  readonly recurrence: Recurrence | null;
  readonly minPerPeriod: { readonly count: number; readonly per: Per } | null;
  /** `HH:MM` of a day. */
  readonly time: string | null;
  readonly windows: readonly (readonly [string, string])[] | null;
  /** `MM-DD` of both ends when no year is known. */
  readonly windowMonthDay: readonly [string | null, string | null] | null;
  /** Another reading can be defended, or something is missing: `question` is to be asked. */
  readonly ambiguous: boolean;
  readonly question: Question | null;
  readonly openEnded: boolean;
  /** What the context gave and the phrase did not. */
  readonly inferred: readonly ('start' | 'end' | 'year')[];
}
