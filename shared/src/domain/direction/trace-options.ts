/** What the columns of the matrix are. */
export const traceAxes = ['project', 'goal', 'period'] as const;
export type TraceAxis = (typeof traceAxes)[number];

/** What a number of the matrix counts: cards, events that took place, KPIs that got a confirmed figure from a card. */
export const traceMeasures = ['cards', 'done', 'given'] as const;
export type TraceMeasure = (typeof traceMeasures)[number];
export type TraceCount = Readonly<Record<TraceMeasure, number>>;

/** Null filters let everything through. */
export interface TraceOptions {
  readonly by: TraceAxis;
  /** Which year a period is. */
  readonly year: 'calendar' | 'academic';
  readonly projectId: string | null;
  /** With all goals below it. */
  readonly goalId: string | null;
  /** A National Project with its federal projects. */
  readonly directionId: string | null;
  /** The year in which the period begins. */
  readonly period: number | null;
}

export const plainTrace: TraceOptions = {
  by: 'project',
  year: 'academic',
  projectId: null,
  goalId: null,
  directionId: null,
  period: null,
};

/** The column, and the row, of what has no goal, no day or no direction. */
export const NONE = 'none';

/** The year to which a day, `YYYY-MM-DD`, belongs: the calendar's, or that in which its school year begins. */
export function traceYearOf(day: string, year: TraceOptions['year']): number {
  const calendar = Number(day.slice(0, 4));
  return year === 'academic' && day.slice(5) < '09-01' ? calendar - 1 : calendar;
}

/** First and last day of such a year. */
export function daysOfTraceYear(number: number, year: TraceOptions['year']): Span {
  const own = String(number).padStart(4, '0');
  if (year === 'calendar') return { from: `${own}-01-01`, to: `${own}-12-31` };
  return { from: `${own}-09-01`, to: `${String(number + 1).padStart(4, '0')}-08-31` };
}

/** Days, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export const always: Span = { from: '0000-01-01', to: '9999-12-31' };

export function touches(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Which number of the matrix is meant; null stands for a total. */
export interface TracePlace {
  /** An id, or «none». */
  readonly direction: string | null;
  readonly column: string | null;
  readonly measure: TraceMeasure;
}
