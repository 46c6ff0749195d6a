import type { Unit } from '../words/time-words.ts';
import type { Place } from '../words/token.ts';
import type { Pace } from './item.ts';
import type { Precision } from './meaning.ts';
import type { Span } from './span.ts';

/** Everything the words of a phrase tell about time, before any context is looked at. */
export interface Facts {
  /** When, without «с» or «до»: one window, or several. */
  windows: Span[];
  /** A window stands before «ежегодно», or there is none. */
  windowFirst: boolean;
  since: Span | null;
  until: Span | null;
  /** «в течение», with or without a span. */
  through: Place | null;
  /** What it lasts through when that is no span. */
  throughWhole: ({ unit: Unit | 'project'; school: boolean } & Place) | null;
  pace: (Pace & Place) | null;
  /** «далее ежегодно» */
  nextPace: (Pace & Place) | null;
  /** How many times in each period; `null` when not told. */
  count: number | null;
  atMost: boolean;
  weekdays: readonly number[];
  /** «2-й и 4-й» of the weekday in each month. */
  nths: readonly number[];
  /** Weekdays without «по» or «каждый». */
  bareWeekdays: Place | null;
  /** «2-я неделя» of each month. */
  partOfMonth: { readonly nth: number; readonly part: 'week' | 'tenDays' } | null;
  /** The part or the day is one of each month. */
  eachMonth: boolean;
  monthDays: number[];
  monthDayIsDeadline: boolean;
  continuous: Place | null;
  irregular: Place | null;
  demand: Place | null;
  condition: Place | null;
  /** «по окончании учебного года»: what it hangs on is a period. */
  conditionIsPeriod: boolean;
  reference: Place | null;
  /** «в рамках» */
  frame: Place | null;
  sprint: Place | null;
  /** «Шаг 3» */
  step: Place | null;
  results: Place | null;
  /** Holidays of schools, whose days each school sets. */
  holidays: Place | null;
  /** «по итогам полугодия» */
  halfToReport: boolean;
  relative: ({ school: boolean; shift: number; isVague: boolean } & Place) | null;
  /** `isBefore`: «за две недели до …». */
  duration: ({ count: number; unit: Unit; isBefore: boolean } & Place) | null;
  /** «года, следующего за отчётным» */
  following: Unit | null;
  started: boolean;
  onwards: boolean;
  present: boolean;
  prolonged: Span | null;
  /** A date of an act, a year in a name, words of the past: understood, and no schedule. */
  aside: Place | null;
  titleYear: Span | null;
  /** «на срок с … по …»: ends that say nothing of how exact they are. */
  bounds: { readonly span: Span; readonly end: 'start' | 'end' | 'both' } | null;
  startOn: Span | null;
  exactTo: Precision | null;
  /** The kind itself is told: «по условию», «по другому документу». */
  told: 'reference' | 'conditional' | null;
  /** `HH:MM` */
  clock: string | null;
  hasSchoolWord: boolean;
}

export function noFacts(): Facts {
  return {
    windows: [],
    windowFirst: false,
    since: null,
    until: null,
    through: null,
    throughWhole: null,
    pace: null,
    nextPace: null,
    count: null,
    atMost: false,
    weekdays: [],
    nths: [],
    bareWeekdays: null,
    partOfMonth: null,
    eachMonth: false,
    monthDays: [],
    monthDayIsDeadline: false,
    continuous: null,
    irregular: null,
    demand: null,
    condition: null,
    conditionIsPeriod: false,
    reference: null,
    frame: null,
    sprint: null,
    step: null,
    results: null,
    holidays: null,
    halfToReport: false,
    relative: null,
    duration: null,
    following: null,
    started: false,
    onwards: false,
    present: false,
    prolonged: null,
    aside: null,
    titleYear: null,
    bounds: null,
    startOn: null,
    exactTo: null,
    told: null,
    clock: null,
    hasSchoolWord: false,
  };
}
