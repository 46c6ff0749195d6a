import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { goalSchema } from './goal.ts';

/** Words a goal anew. */
export const editGoal = defineCommand({
  name: 'goal.edit',
  args: z.strictObject({ goalId: uuid, title: goalSchema.shape.title }),
  may: { level: 'lead', of: (state, { goalId }) => state.goal.get(goalId)?.projectId },
  run(state, { goalId, title }) {
    const goal = state.goal.get(goalId);
    return goal === undefined ? refuse('not-found') : done(set('goal', goal, { title }));
  },
  inverse(before, { goalId }) {
    const title = before.goal.get(goalId)?.title;
    return title === undefined ? null : { name: 'goal.edit', args: { goalId, title } };
  },
});
