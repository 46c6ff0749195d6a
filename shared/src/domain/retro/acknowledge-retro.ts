import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { refuse } from '../refusal.ts';
import { isOpenAgain } from './retro.ts';
import { resolutionSchema } from './verdict.ts';

/** The director has read a signed retrospective, with or without a word on it. */
export const acknowledgeRetro = defineCommand({
  name: 'retro.acknowledge',
  args: resolutionSchema.pick({ sprintId: true, body: true }),
  may: { level: 'director' },
  run(state, { sprintId, body }, env) {
    const sprint = state.sprint.get(sprintId);
    if (sprint === undefined) return refuse('not-found');
    const { number, projectId } = sprint;
    if (sprint.retroSignedAt === null || isOpenAgain(state, sprintId))
      return refuse('retro-not-signed', { number });
    if ([...state.resolution.where('sprintId', sprintId)].length > 0)
      return refuse('retro-acknowledged', { number });
    const place = { id: env.newId(), projectId, sprintId };
    return done([add('resolution', { ...place, body, by: env.actor, at: env.now })]);
  },
});
