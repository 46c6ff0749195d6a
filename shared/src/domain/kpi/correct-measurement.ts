import { add, edited } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { reason, uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { type Measurement, measurementSchema } from './measurement.ts';
import { blankMeasurement, correctionOf, measurementFault, toldArgs } from './measuring.ts';

const args = measurementSchema
  .pick({ measuredOn: true, source: true })
  .partial()
  .extend(toldArgs.shape)
  .extend({
    /** The id of the correction. */
    measurementId: uuid,
    correctsId: uuid,
    reason,
  });

/**
 * Puts another figure in the place of one that counts, and says why; both stay to be seen. It counts at once, also where
 * the period was settled. Its day and source are those of the first unless they are given.
 */
export const correctMeasurement = defineCommand({
  name: 'measurement.correct',
  args,
  may: {
    level: 'lead',
    of: (state, { correctsId }) => state.measurement.get(correctsId)?.projectId,
  },
  run(state, { measurementId: id, correctsId, ...told }, env) {
    const wrong = state.measurement.get(correctsId);
    if (wrong === undefined) return refuse('not-found');
    if (state.measurement.get(id) !== undefined) return refuse('id-taken');
    if (wrong.withdrawnAt !== null) return refuse('measurement-withdrawn');
    if (wrong.confirmedAt === null) return refuse('measurement-draft');
    if (correctionOf(state, correctsId) !== undefined) return refuse('measurement-corrected');
    const { kpiId, projectId, measuredOn, source } = wrong;
    const { sourceCardId, sourceOccurrenceId, sourceTitle, sourceUrl } = wrong;
    const same = { kpiId, projectId, measuredOn, source, sourceTitle, sourceUrl };
    const first: Measurement = {
      ...{ ...blankMeasurement, ...same, sourceCardId, sourceOccurrenceId },
      ...{ id, correctsId, addedAt: env.now, addedBy: env.actor },
      ...{ confirmedAt: env.now, confirmedBy: env.actor },
    };
    const row = edited(first, told);
    return measurementFault(state, row, env, first) ?? done([add('measurement', row)]);
  },
  inverse: (_before, { measurementId }) => ({
    name: 'measurement.withdraw',
    args: { measurementId },
  }),
});
