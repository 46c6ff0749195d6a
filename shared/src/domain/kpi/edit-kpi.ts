import { editsBack, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { mayMeasure } from './goal.ts';
import { kpiSchema } from './kpi.ts';

const args = kpiSchema.omit({ id: true, projectId: true }).partial().extend({ kpiId: uuid });

/** Changes the definition of a KPI. Keys left out stay as they are, null clears. */
export const editKpi = defineCommand({
  name: 'kpi.edit',
  args,
  may: { level: 'lead', of: (state, { kpiId }) => state.kpi.get(kpiId)?.projectId },
  run(state, { kpiId, ...edits }) {
    const kpi = state.kpi.get(kpiId);
    if (kpi === undefined) return refuse('not-found');
    if (!mayMeasure(state, kpi.projectId, edits.goalId ?? null)) return refuse('not-found');
    return done(set('kpi', kpi, edits));
  },
  inverse(before, { kpiId, ...edits }) {
    const kpi = before.kpi.get(kpiId);
    if (kpi === undefined) return null;
    return { name: 'kpi.edit', args: { kpiId, ...editsBack(kpi, edits) } };
  },
});
