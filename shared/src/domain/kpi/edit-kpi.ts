import { edited, editsBack, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { definitionFault, settleBaseline } from './definition.ts';
import { type Kpi, kpiSchema } from './kpi.ts';
import { unfitNow } from './measured.ts';

const args = kpiSchema.omit({ id: true, projectId: true }).partial().extend({ kpiId: uuid });

/**
 * Changes the definition of a KPI. Keys left out stay as they are, null clears. What its figures mean stays once a period
 * was settled, and what was measured stays a measurement of it.
 */
export const editKpi = defineCommand({
  name: 'kpi.edit',
  args,
  may: { level: 'lead', of: (state, { kpiId }) => state.kpi.get(kpiId)?.projectId },
  run(state, { kpiId, ...edits }) {
    const kpi = state.kpi.get(kpiId);
    if (kpi === undefined) return refuse('not-found');
    const next: Kpi = settleBaseline(edited(kpi, edits));
    const fault = definitionFault(state, next, kpi) ?? unfitNow(state, next, kpi);
    return fault ?? done(set('kpi', kpi, { ...edits, baselineOn: next.baselineOn }));
  },
  inverse(before, { kpiId, ...edits }) {
    const kpi = before.kpi.get(kpiId);
    if (kpi === undefined) return null;
    const day = 'baseline' in edits ? { baselineOn: null } : {};
    return { name: 'kpi.edit', args: { kpiId, ...editsBack(kpi, { ...edits, ...day }) } };
  },
});
