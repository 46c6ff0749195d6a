import type { Unit } from '../words/time-words.ts';
import type { Place } from '../words/token.ts';
import type { Cue } from './cue-words.ts';
import type { QuestionCode } from './meaning.ts';
import type { Span } from './span.ts';

/** What words of a phrase are, one after the other: the middle between tokens and facts. */
export type Item = Place &
  (
    | { readonly kind: 'span'; readonly span: Span }
    /** A year that belongs to a name: «форум 2021». */
    | { readonly kind: 'titleYear'; readonly span: Span }
    | { readonly kind: 'number'; readonly n: number }
    | { readonly kind: 'dayOfMonth'; readonly n: number; readonly eachMonth: boolean }
    | { readonly kind: 'clock'; readonly time: string }
    | ({ readonly kind: 'each' } & Pace)
    | { readonly kind: 'times'; readonly count: number }
    | ({ readonly kind: 'per' } & Pace)
    | {
        readonly kind: 'weekdays';
        readonly days: readonly number[];
        readonly nths: readonly number[];
        readonly bare: boolean;
      }
    /** A week or ten days of each month. */
    | {
        readonly kind: 'partOfMonth';
        readonly nth: number;
        readonly part: 'week' | 'tenDays';
        readonly eachMonth: boolean;
      }
    | { readonly kind: 'duration'; readonly count: number; readonly unit: Unit }
    /** «текущий год», «следующий учебный год»: so many years from the one at hand. */
    | {
        readonly kind: 'relative';
        readonly school: boolean;
        readonly shift: number;
        readonly isVague: boolean;
      }
    /** A unit that nothing counts: «года» in «в течение года». */
    | { readonly kind: 'whole'; readonly unit: Unit; readonly school: boolean }
    | { readonly kind: 'cue'; readonly cue: Cue }
    | { readonly kind: 'trouble'; readonly code: QuestionCode }
    | { readonly kind: 'word'; readonly capital: boolean }
  );

/** How often something comes back: each `interval` units. */
export interface Pace {
  readonly unit: Unit;
  readonly interval: number;
  /** The unit is one of school: учебный год, учебное полугодие. */
  readonly school: boolean;
}
