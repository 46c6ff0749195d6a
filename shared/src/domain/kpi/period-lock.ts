import { z } from 'zod';
import { amount, calendarDate, moment, uuid } from '../fields.ts';

/**
 * A period of a KPI that was settled, with its figures as they were then. What is measured in it afterwards is a reasoned
 * correction; headcounts that change afterwards do not reach it.
 */
export const periodLockSchema = z.strictObject({
  id: uuid,
  kpiId: uuid,
  /** That of the KPI. */
  projectId: uuid.nullable(),
  startsOn: calendarDate,
  endsOn: calendarDate,
  /** Of a share; the denominator of headcounts is the one in force from now on. */
  numerator: amount.nullable(),
  denominator: amount.nullable(),
  /** Of a number or a trend; null for «нет данных». */
  value: amount.nullable(),
  met: z.boolean().nullable(),
  lockedAt: moment,
  lockedBy: uuid,
});
export type PeriodLock = z.infer<typeof periodLockSchema>;
