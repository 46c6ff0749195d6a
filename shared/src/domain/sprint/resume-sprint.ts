import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { sprintsOf } from './sprint.ts';

/** Takes a sprint back from its review to work, while nothing was signed and no later sprint exists. */
export const resumeSprint = defineCommand({
  name: 'sprint.resume',
  args: z.strictObject({ sprintId: uuid }),
  may: { level: 'lead', of: (state, { sprintId }) => state.sprint.get(sprintId)?.projectId },
  run(state, { sprintId }) {
    const sprint = state.sprint.get(sprintId);
    if (sprint === undefined) return refuse('not-found');
    const { number, status } = sprint;
    if (status !== 'review') return refuse('sprint-wrong-status', { number, status });
    if (sprint.retroSignedAt !== null) return refuse('retro-signed', { number });
    const next = sprintsOf(state, sprint.projectId).find((other) => other.number > number);
    if (next !== undefined) return refuse('sprint-followed', { number, next: next.number });
    return done(set('sprint', sprint, { status: 'active', reviewedAt: null }));
  },
});
