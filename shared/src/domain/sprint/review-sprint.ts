import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';

/** Ends the work of a sprint: its cards wait for their closing, its retrospective for the signature. */
export const reviewSprint = defineCommand({
  name: 'sprint.review',
  args: z.strictObject({ sprintId: uuid }),
  may: { level: 'lead', of: (state, { sprintId }) => state.sprint.get(sprintId)?.projectId },
  run(state, { sprintId }, env) {
    const sprint = state.sprint.get(sprintId);
    if (sprint === undefined) return refuse('not-found');
    const { number, status } = sprint;
    if (status !== 'active') return refuse('sprint-wrong-status', { number, status });
    return done(set('sprint', sprint, { status: 'review', reviewedAt: env.now }));
  },
});
