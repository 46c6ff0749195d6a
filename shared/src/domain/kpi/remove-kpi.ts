import { z } from 'zod';
import { remove, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { planUpon } from '../sprint/plan-open.ts';
import { hasLock } from './locks.ts';
import { measurementsOf } from './measured.ts';

/**
 * Removes a KPI of which nothing was measured and on which no plan builds, with the links that lead to it and what cards
 * promised it. KPIs that were counted into it stay without a total.
 */
export const removeKpi = defineCommand({
  name: 'kpi.remove',
  args: z.strictObject({ kpiId: uuid }),
  may: { level: 'lead', of: (state, { kpiId }) => state.kpi.get(kpiId)?.projectId },
  run(state, { kpiId }) {
    const kpi = state.kpi.get(kpiId);
    if (kpi === undefined) return refuse('not-found');
    const count = measurementsOf(state, kpiId).length;
    if (count > 0) return refuse('kpi-measured', { count });
    if (hasLock(state, kpiId)) return refuse('kpi-locked');
    const used = planUpon(state, { kpiId });
    if (used !== undefined) return used;
    const promises = [...state.contribution.where('kpiId', kpiId)];
    const links = [...state.link.where('kpiId', kpiId)];
    const parts = [...state.kpi.where('totalId', kpiId)];
    return done([
      ...promises.map((promise) => remove('contribution', promise)),
      ...links.map((link) => remove('link', link)),
      ...parts.flatMap((part) => set('kpi', part, { totalId: null })),
      remove('kpi', kpi),
    ]);
  },
});
