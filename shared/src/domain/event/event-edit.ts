import { z } from 'zod';
import { line, uuid } from '../fields.ts';
import {
  attendanceSchema,
  eventOutcomeSchema,
  eventSchema,
  MAX_CATEGORIES,
  MAX_OUTCOMES,
  MAX_PARTNERS,
  type ParticularKey,
  particularKeys,
} from './event.ts';

const plain = eventSchema.pick({
  role: true,
  international: true,
  placeId: true,
  funding: true,
  hours: true,
  externalSystem: true,
  externalNumber: true,
  externalUrl: true,
});

const word = line(300).nullable().optional();
const words = Object.fromEntries(particularKeys.map((key) => [key, word])) as Record<
  ParticularKey,
  typeof word
>;

/** Arguments of `event.edit`: any of the facts of an event. */
export const eventEditArgs = z.strictObject({
  cardId: uuid,
  ...plain.partial().shape,
  /** Null clears a field, those left out stay. */
  particulars: z.strictObject(words).optional(),
  partnerIds: z.array(uuid).max(MAX_PARTNERS).optional(),
  attendance: z
    .array(attendanceSchema.partial({ planned: true, actual: true }))
    .max(MAX_CATEGORIES)
    .optional(),
  outcomes: z.array(eventOutcomeSchema).max(MAX_OUTCOMES).optional(),
  /** What goes from the lists. */
  without: z
    .strictObject({
      partnerIds: z.array(uuid).max(MAX_PARTNERS),
      attendance: z.array(line(120)).max(MAX_CATEGORIES),
      outcomes: z.array(uuid).max(MAX_OUTCOMES),
    })
    .partial()
    .optional(),
});
export type EventEdit = Omit<z.output<typeof eventEditArgs>, 'cardId'>;
