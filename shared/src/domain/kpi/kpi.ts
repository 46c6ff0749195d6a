import { z } from 'zod';
import { amount, calendarDate, line, prose, uuid } from '../fields.ts';

export const kpiKinds = ['number', 'share', 'fact', 'trend', 'text'] as const;
export const kpiComparators = [
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'equal',
  'about',
  'up',
  'down',
] as const;
export const kpiPeriods = [
  'once',
  'year',
  'academic-year',
  'half-year',
  'academic-half',
  'quarter',
  'school-quarter',
  'month',
] as const;
/** How measurements of one period make its figure: they add up, or the last one tells. */
export const kpiGatherings = ['sum', 'last'] as const;
/**
 * What «N ежегодно с нарастающим итогом» asks of the k-th year (C10): `adds-up` k times N of those who came since the
 * start, `each-year` N of those of that year.
 */
export const kpiReadings = ['adds-up', 'each-year'] as const;
export const MAX_TARGETS = 60;

/** Definition of a measured target; measurements are another entity. */
export const kpiSchema = z.strictObject({
  id: uuid,
  projectId: uuid.nullable(),
  goalId: uuid.nullable(),
  /** The words of the plan it was read from, verbatim for ever; null for one that was put together by hand. */
  words: prose(2000).nullable(),
  metric: line(600),
  kind: z.enum(kpiKinds),
  unit: line(60).nullable(),
  comparator: z.enum(kpiComparators),
  /** The target of each period, or the one of the deadline; null where it is told by `targets` or by words. */
  value: amount.nullable(),
  /** Of what a share is taken, in words. */
  base: line(300).nullable(),
  /** Whose yearly headcounts are the base; null when each measurement brings its own. */
  populationId: uuid.nullable(),
  period: z.enum(kpiPeriods),
  cumulative: z.boolean(),
  /** Null while nobody chose; asked of a cumulative target of years alone. */
  reading: z.enum(kpiReadings).nullable(),
  gathers: z.enum(kpiGatherings),
  /** From when it is measured; null for the start of its project or programme. */
  startsOn: calendarDate.nullable(),
  deadline: calendarDate.nullable(),
  /** Where it stood before; the day is known only with the figure. */
  baseline: amount.nullable(),
  baselineOn: calendarDate.nullable(),
  /** Targets of single years, by the year in which each begins; they go before `value`. */
  targets: z
    .array(z.strictObject({ year: z.int().min(1900).max(2200), value: amount }))
    .max(MAX_TARGETS),
  /** Who answers for its figures. */
  ownerId: uuid.nullable(),
  /** The KPI above, of a project or the programme, into which this one is counted. */
  totalId: uuid.nullable(),
});
export type Kpi = z.infer<typeof kpiSchema>;

/** How figures of a kind are gathered while nobody says otherwise. */
export function gathersOf(kind: Kpi['kind']): Kpi['gathers'] {
  return kind === 'number' ? 'sum' : 'last';
}
