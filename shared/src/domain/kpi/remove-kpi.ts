import { z } from 'zod';
import { remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { planUpon } from '../sprint/plan-open.ts';

/** Removes a KPI with the links that lead to it, unless a plan builds on it. */
export const removeKpi = defineCommand({
  name: 'kpi.remove',
  args: z.strictObject({ kpiId: uuid }),
  may: { level: 'lead', of: (state, { kpiId }) => state.kpi.get(kpiId)?.projectId },
  run(state, { kpiId }) {
    const kpi = state.kpi.get(kpiId);
    if (kpi === undefined) return refuse('not-found');
    const used = planUpon(state, { kpiId });
    if (used !== undefined) return used;
    const links = [...state.link.where('kpiId', kpiId)];
    return done([...links.map((link) => remove('link', link)), remove('kpi', kpi)]);
  },
});
