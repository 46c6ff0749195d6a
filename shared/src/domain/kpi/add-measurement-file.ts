import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { MAX_FILE_BYTES } from '../event/evidence.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { projectOfMeasurement } from './measuring.ts';

const args = z.strictObject({
  measurementId: uuid,
  fileId: uuid,
  bytes: z.int().min(1).max(MAX_FILE_BYTES),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * Gives a measurement its scanned document, whose bytes are safe already; that of a draft may be given anew. Only an upload
 * can ask for it.
 */
export const addMeasurementFile = defineCommand({
  name: 'measurement.add-file',
  args,
  open: false,
  may: { level: 'team', of: projectOfMeasurement },
  run(state, { measurementId, ...file }) {
    const row = state.measurement.get(measurementId);
    if (row === undefined) return refuse('not-found');
    if (row.withdrawnAt !== null) return refuse('measurement-withdrawn');
    if (row.confirmedAt !== null && row.fileId !== null) return refuse('measurement-filed');
    return done(set('measurement', row, file));
  },
});
