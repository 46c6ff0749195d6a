import { z } from 'zod';
import { calendarDate, moment, prose, reason, uuid } from '../fields.ts';

/**
 * One instance of a recurring card, or one time that endless work was seen alive. It has its own fate: neither held nor
 * cancelled is planned. `startsOn`..`endsOn` is the window it belongs to, both ends included; a deadline has its end
 * alone, and one held without any plan has neither.
 */
export const occurrenceSchema = z.strictObject({
  id: uuid,
  cardId: uuid,
  startsOn: calendarDate.nullable(),
  endsOn: calendarDate.nullable(),
  heldOn: calendarDate.nullable(),
  cancelledAt: moment.nullable(),
  cancelReason: reason.nullable(),
  result: prose(1000).nullable(),
  attended: z.int().min(0).max(1_000_000).nullable(),
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

export const MAX_OCCURRENCES = 400;
