import { z } from 'zod';
import { remove, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { planUpon } from '../sprint/plan-open.ts';

/**
 * Removes a goal without goals below it and on which no plan builds. Links to it go; KPIs that measured it stay without
 * a goal.
 */
export const removeGoal = defineCommand({
  name: 'goal.remove',
  args: z.strictObject({ goalId: uuid }),
  may: { level: 'lead', of: (state, { goalId }) => state.goal.get(goalId)?.projectId },
  run(state, { goalId }) {
    const goal = state.goal.get(goalId);
    if (goal === undefined) return refuse('not-found');
    const count = [...state.goal.where('parentId', goalId)].length;
    if (count > 0) return refuse('goal-has-children', { count });
    const used = planUpon(state, { goalId });
    if (used !== undefined) return used;
    return done([
      ...[...state.link.where('goalId', goalId)].map((link) => remove('link', link)),
      ...[...state.kpi.where('goalId', goalId)].flatMap((kpi) => set('kpi', kpi, { goalId: null })),
      remove('goal', goal),
    ]);
  },
});
