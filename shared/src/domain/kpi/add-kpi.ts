import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { mayMeasure } from './goal.ts';
import { kpiSchema } from './kpi.ts';

const args = kpiSchema.omit({ id: true }).extend({ kpiId: uuid });

/** Defines a measured target of a project or, without one, of the programme, which is a director's business. */
export const addKpi = defineCommand({
  name: 'kpi.add',
  args,
  may: {
    level: 'lead',
    of: (state, { projectId }) => (projectId === null ? null : state.project.get(projectId)?.id),
  },
  run(state, { kpiId, ...fields }) {
    if (state.kpi.get(kpiId) !== undefined) return refuse('id-taken');
    if (!mayMeasure(state, fields.projectId, fields.goalId)) return refuse('not-found');
    return done([add('kpi', { id: kpiId, ...fields })]);
  },
  inverse: (_before, { kpiId }) => ({ name: 'kpi.remove', args: { kpiId } }),
});
