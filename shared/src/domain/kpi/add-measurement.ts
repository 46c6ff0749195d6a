import { z } from 'zod';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { type Measurement, measurementSchema } from './measurement.ts';
import { blankMeasurement, mayConfirm, measurementFault, toldArgs } from './measuring.ts';

const args = measurementSchema
  .pick({ kpiId: true, measuredOn: true, source: true })
  .extend({ measurementId: uuid, confirm: z.boolean().default(false) })
  .extend(toldArgs.shape);

/**
 * Notes a dated figure of a KPI with where it comes from. The team notes drafts; `confirm` lets it count at once, which
 * is for those who lead. One in a settled period says why it comes now.
 */
export const addMeasurement = defineCommand({
  name: 'measurement.add',
  args,
  may: { level: 'team', of: (state, { kpiId }) => state.kpi.get(kpiId)?.projectId },
  run(state, { measurementId: id, confirm, ...told }, env) {
    const kpi = state.kpi.get(told.kpiId);
    if (kpi === undefined) return refuse('not-found');
    if (state.measurement.get(id) !== undefined) return refuse('id-taken');
    if (confirm && !mayConfirm(state, kpi.projectId, env.actor)) return refuse('forbidden');
    const given = Object.fromEntries(
      Object.entries(told).filter(([, value]) => value !== undefined),
    );
    const row: Measurement = {
      ...blankMeasurement,
      ...(given as typeof told & Partial<Measurement>),
      id,
      projectId: kpi.projectId,
      addedAt: env.now,
      addedBy: env.actor,
      confirmedAt: confirm ? env.now : null,
      confirmedBy: confirm ? env.actor : null,
    };
    return measurementFault(state, row, env) ?? done([add('measurement', row)]);
  },
  inverse: (_before, { measurementId }) => ({
    name: 'measurement.withdraw',
    args: { measurementId },
  }),
});
