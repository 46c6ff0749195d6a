import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import {
  correctionOf,
  lockFault,
  mayConfirm,
  projectOfMeasurement,
  takenFault,
} from './measuring.ts';

/** Brings a withdrawn measurement back as it was: a draft, or one that counts. */
export const restoreMeasurement = defineCommand({
  name: 'measurement.restore',
  args: z.strictObject({ measurementId: uuid }),
  may: { level: 'team', of: projectOfMeasurement },
  run(state, { measurementId }, env) {
    const row = state.measurement.get(measurementId);
    if (row === undefined) return refuse('not-found');
    if (row.withdrawnAt === null) return done([]);
    const isCounted = row.confirmedAt !== null;
    if (isCounted && !mayConfirm(state, row.projectId, env.actor)) return refuse('forbidden');
    if (row.correctsId !== null && correctionOf(state, row.correctsId) !== undefined)
      return refuse('measurement-corrected');
    const fault = takenFault(state, row) ?? lockFault(state, row);
    return fault ?? done(set('measurement', row, { withdrawnAt: null, withdrawnBy: null }));
  },
  inverse: (before, { measurementId }) =>
    (before.measurement.get(measurementId)?.withdrawnAt ?? null) === null
      ? null
      : { name: 'measurement.withdraw', args: { measurementId } },
});
