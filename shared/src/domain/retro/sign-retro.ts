import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { decisionsOf, retroTexts } from './retro.ts';

/** Signs a retrospective: three texts and at least one decision, which nobody changes afterwards. */
export const signRetro = defineCommand({
  name: 'retro.sign',
  args: z.strictObject({ sprintId: uuid }),
  may: { level: 'lead', of: (state, { sprintId }) => state.retro.get(sprintId)?.projectId },
  run(state, { sprintId }, env) {
    const sprint = state.sprint.get(sprintId);
    const retro = state.retro.get(sprintId);
    if (sprint === undefined || retro === undefined) return refuse('not-found');
    const { number, status } = sprint;
    if (sprint.retroSignedAt !== null) return refuse('retro-signed', { number });
    if (status !== 'review') return refuse('sprint-wrong-status', { number, status });
    if (retroTexts.some((field) => retro[field] === null))
      return refuse('retro-text-missing', { number });
    if (decisionsOf(state, sprintId).length === 0) return refuse('decision-missing', { number });
    return done(set('sprint', sprint, { retroSignedAt: env.now, retroSignedBy: env.actor }));
  },
});
