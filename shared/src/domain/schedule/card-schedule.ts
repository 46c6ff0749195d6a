import { z } from 'zod';
import { moment, uuid } from '../fields.ts';
import type { Meaning } from './meaning.ts';
import { meaningSchema } from './meaning-schema.ts';

/**
 * What the words of a card's schedule mean; shares the id of the card. The words stand in `card.scheduleText` and are
 * never touched by it; the days of the card follow from it.
 */
export const scheduleSchema = z.strictObject({
  id: uuid,
  meaning: meaningSchema,
  /** Who settled the meaning by hand against the reading of the words; null while it is the reading's own. */
  correctedBy: uuid.nullable(),
  correctedAt: moment.nullable(),
  /** Days without a sign of life after which endless work counts as stale; null for the usual month. */
  heartbeatDays: z.int().min(1).max(366).nullable(),
});
export type CardSchedule = Omit<z.infer<typeof scheduleSchema>, 'meaning'> & {
  readonly meaning: Meaning;
};
