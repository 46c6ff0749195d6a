import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { measurementSchema } from './measurement.ts';
import { correctionOf, lockFault, mayConfirm, projectOfMeasurement } from './measuring.ts';

const args = z.strictObject({
  measurementId: uuid,
  /** Asked where the period was settled, unless the measurement says why already. */
  reason: measurementSchema.shape.reason.optional(),
});

/**
 * Lets a measurement count no more; it stays to be seen. A draft is the team's, what was confirmed is the lead's. Of one that
 * was corrected the correction is withdrawn first.
 */
export const withdrawMeasurement = defineCommand({
  name: 'measurement.withdraw',
  args,
  may: { level: 'team', of: projectOfMeasurement },
  run(state, { measurementId, reason }, env) {
    const row = state.measurement.get(measurementId);
    if (row === undefined) return refuse('not-found');
    if (row.withdrawnAt !== null) return done([]);
    const isCounted = row.confirmedAt !== null;
    if (isCounted && !mayConfirm(state, row.projectId, env.actor)) return refuse('forbidden');
    if (correctionOf(state, measurementId) !== undefined) return refuse('measurement-corrected');
    const next = {
      ...row,
      withdrawnAt: env.now,
      withdrawnBy: env.actor,
      reason: reason ?? row.reason,
    };
    return lockFault(state, next) ?? done(set('measurement', row, next));
  },
  inverse: (before, { measurementId }) =>
    before.measurement.get(measurementId)?.withdrawnAt === null
      ? { name: 'measurement.restore', args: { measurementId } }
      : null,
});
