import { edited, editsBack, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { measurementSchema } from './measurement.ts';
import { measurementFault, projectOfMeasurement, toldArgs } from './measuring.ts';

const args = measurementSchema
  .pick({ measuredOn: true, source: true })
  .partial()
  .extend({ measurementId: uuid })
  .extend(toldArgs.shape);

/** Changes a draft. Keys left out stay as they are, null clears. What was confirmed is corrected instead. */
export const editMeasurement = defineCommand({
  name: 'measurement.edit',
  args,
  may: { level: 'team', of: projectOfMeasurement },
  run(state, { measurementId, ...edits }, env) {
    const row = state.measurement.get(measurementId);
    if (row === undefined) return refuse('not-found');
    if (row.withdrawnAt !== null) return refuse('measurement-withdrawn');
    if (row.confirmedAt !== null) return refuse('measurement-confirmed');
    const fault = measurementFault(state, edited(row, edits), env, row);
    return fault ?? done(set('measurement', row, edits));
  },
  inverse(before, { measurementId, ...edits }) {
    const row = before.measurement.get(measurementId);
    if (row === undefined) return null;
    return { name: 'measurement.edit', args: { measurementId, ...editsBack(row, edits) } };
  },
});
