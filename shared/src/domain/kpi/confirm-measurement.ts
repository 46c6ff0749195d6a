import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { measurementFault, projectOfMeasurement } from './measuring.ts';

/** Lets a draft count. In a period that was settled since, the draft must say why it comes now. */
export const confirmMeasurement = defineCommand({
  name: 'measurement.confirm',
  args: z.strictObject({ measurementId: uuid }),
  may: { level: 'lead', of: projectOfMeasurement },
  run(state, { measurementId }, env) {
    const row = state.measurement.get(measurementId);
    if (row === undefined) return refuse('not-found');
    if (row.withdrawnAt !== null) return refuse('measurement-withdrawn');
    if (row.confirmedAt !== null) return done([]);
    const fault = measurementFault(state, row, env, row);
    const confirmed = { confirmedAt: env.now, confirmedBy: env.actor };
    return fault ?? done(set('measurement', row, confirmed));
  },
});
