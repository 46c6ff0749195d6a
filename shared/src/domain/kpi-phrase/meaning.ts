import type { Place } from '../words/token.ts';

/** What a phrase about a measure is: something to reach, a fact, a size, a condition ... `none` is no measure at all. */
export type KpiKind =
  | 'target'
  | 'boolean'
  | 'trend'
  | 'growth'
  | 'maintain'
  | 'threshold'
  | 'volume'
  | 'actual'
  | 'definition'
  | 'none';

/** `between` has two values, the least and the greatest; `increaseBy` and `decreaseBy` are changes from the base. */
export type KpiComparator =
  | '>='
  | '>'
  | '<='
  | '<'
  | '='
  | '~'
  | 'between'
  | 'increase'
  | 'decrease'
  | 'increaseBy'
  | 'decreaseBy';

export type KpiPeriod =
  | 'year'
  | 'academicYear'
  | 'academicHalf'
  | 'halfYear'
  | 'quarter'
  | 'schoolQuarter'
  | 'month'
  | 'week';

/** Where a measure stood before: a year, a day, or neither when the phrase tells none. */
export interface Baseline {
  readonly year?: number;
  readonly date?: string;
  readonly value: number;
}

/** What to ask the author, with the place in the phrase it is about. The sentence belongs to the screen. */
export interface KpiQuestion extends Place {
  readonly code:
    | 'nothing-measured'
    | 'number-missing'
    | 'share-over-100'
    | 'limits-disagree'
    | 'impossible-date'
    | 'which-year'
    | 'which-years'
    | 'dash-or-zero'
    | 'plan-or-fact';
}

/**
 * What a phrase about a measure says. Dates are `YYYY-MM-DD`; a deadline is inclusive. Several values belong to
 * several measures of one phrase, in its order. `series` is keyed by year, `2021+` from then on.
 */
export interface KpiMeaning {
  readonly kind: KpiKind;
  readonly metric: string | null;
  readonly comparator: KpiComparator | null;
  readonly value: number | boolean | null | readonly number[];
  readonly unit: string | null | readonly string[];
  readonly base: string | null;
  readonly period: KpiPeriod | null;
  readonly cumulative: boolean;
  readonly deadline: string | null;
  readonly baseline?: Baseline;
  readonly series?: Readonly<Record<string, number>>;
  /** The parts a total was told with. */
  readonly breakdown?: readonly number[];
  readonly direction?: 'up' | 'down';
  readonly dataSource?: string;
  /** What stands not in the phrase but in the context around it. */
  readonly inferred?: readonly 'deadline'[];
  /** Another reading is defensible, or a part is missing: `question` tells which. */
  readonly ambiguous?: true;
  readonly question?: KpiQuestion;
}

/** What is known around the phrase. `columns` are the headers of the cells that a row `a | b | c` ends with. */
export interface KpiContext {
  readonly projectStart?: string;
  readonly projectEnd?: string;
  readonly stageEnd?: string;
  readonly academicYear?: string;
  readonly year?: number | string;
  readonly columnHeader?: string;
  readonly columns?: readonly string[];
}
