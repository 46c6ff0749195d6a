import { z } from 'zod';
import { webAddress } from '../event/event.ts';
import { MAX_FILE_BYTES } from '../event/evidence.ts';
import { amount, calendarDate, line, moment, prose, reason, uuid } from '../fields.ts';
import type { State } from '../state.ts';

export const measurementSources = ['event', 'survey', 'document', 'manual'] as const;
export type MeasurementSource = (typeof measurementSources)[number];

/**
 * A dated figure of a KPI with where it comes from. By kind of the KPI it has a value (number, trend), a numerator with a
 * denominator unless the KPI's headcounts are the base (share), yes or no (fact), or words (text). It counts once it is
 * confirmed and while it is neither withdrawn nor corrected by another.
 */
export const measurementSchema = z.strictObject({
  id: uuid,
  kpiId: uuid,
  /** That of the KPI. */
  projectId: uuid.nullable(),
  measuredOn: calendarDate,
  value: amount.nullable(),
  numerator: amount.nullable(),
  denominator: amount.nullable(),
  met: z.boolean().nullable(),
  body: prose(2000).nullable(),
  source: z.enum(measurementSources),
  /** The event it was counted at; a viewer may see the figure without seeing the card. */
  sourceCardId: uuid.nullable(),
  sourceOccurrenceId: uuid.nullable(),
  /** Name of the survey or the document. */
  sourceTitle: line(300).nullable(),
  sourceUrl: webAddress.nullable(),
  /** The scanned document; its bytes are read on demand. */
  fileId: uuid.nullable(),
  bytes: z.int().min(0).max(MAX_FILE_BYTES).nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  addedAt: moment,
  addedBy: uuid,
  confirmedAt: moment.nullable(),
  confirmedBy: uuid.nullable(),
  withdrawnAt: moment.nullable(),
  withdrawnBy: uuid.nullable(),
  /** The measurement whose place this one takes. */
  correctsId: uuid.nullable(),
  /** Why it was corrected, or why it comes after its period was locked. */
  reason: reason.nullable(),
});
export type Measurement = z.infer<typeof measurementSchema>;

/** Every measurement that was taken at an occurrence of a card, those that were withdrawn as well. */
export function measurementsAt(
  state: State,
  { id, cardId }: { readonly id: string; readonly cardId: string },
): Measurement[] {
  const found = [...state.measurement.where('sourceCardId', cardId)];
  return found.filter(({ sourceOccurrenceId }) => sourceOccurrenceId === id);
}
