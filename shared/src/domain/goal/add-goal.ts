import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { placeIn } from '../place.ts';
import { refuse } from '../refusal.ts';
import { goalSchema } from './goal.ts';
import { parentRefusal, siblings } from './tree.ts';

const args = goalSchema.omit({ id: true, rank: true }).extend({ goalId: uuid });

/** Adds a goal behind its siblings. Goals of no project, the programme's and its strategic projects', are a director's. */
export const addGoal = defineCommand({
  name: 'goal.add',
  args,
  may: {
    level: 'lead',
    of: (state, { projectId }) => (projectId === null ? null : state.project.get(projectId)?.id),
  },
  run(state, { goalId, ...fields }) {
    const { level, projectId, parentId } = fields;
    if (state.goal.get(goalId) !== undefined) return refuse('id-taken');
    if ((level === 'programme' || level === 'strategic') !== (projectId === null))
      return refuse('goal-level');
    const refusal = parentRefusal(state, { id: goalId, level, projectId }, parentId);
    if (refusal !== undefined) return refusal;
    const others = siblings(state, parentId, projectId, goalId);
    const { rank, respread } = placeIn('goal', others, others, null);
    return done([...respread, add('goal', { id: goalId, ...fields, rank })]);
  },
  inverse: (_before, { goalId }) => ({ name: 'goal.remove', args: { goalId } }),
});
