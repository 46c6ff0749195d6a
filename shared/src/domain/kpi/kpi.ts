import { z } from 'zod';
import { calendarDate, line, uuid } from '../fields.ts';

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
  'quarter',
  'month',
] as const;

/** Definition of a measured target; measurements are another entity. */
export const kpiSchema = z.strictObject({
  id: uuid,
  projectId: uuid.nullable(),
  goalId: uuid.nullable(),
  metric: line(600),
  kind: z.enum(kpiKinds),
  unit: line(60).nullable(),
  comparator: z.enum(kpiComparators),
  value: z.number().nullable(),
  /** Of what a share is taken, in words. */
  base: line(300).nullable(),
  period: z.enum(kpiPeriods),
  cumulative: z.boolean(),
  deadline: calendarDate.nullable(),
});
export type Kpi = z.infer<typeof kpiSchema>;
