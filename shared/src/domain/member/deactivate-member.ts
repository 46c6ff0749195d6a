import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { isLastDirector } from './member.ts';

/** Ends a person's work in the organisation. Their places in projects stay, so that a return restores them. */
export const deactivateMember = defineCommand({
  name: 'member.deactivate',
  args: z.strictObject({ personId: uuid }),
  may: { level: 'director' },
  run(state, { personId }, env) {
    const member = state.member.get(personId);
    if (member === undefined) return refuse('not-found');
    if (isLastDirector(state, personId)) return refuse('last-director');
    if (member.deactivatedAt !== null) return done([]);
    return done(set('member', member, { deactivatedAt: env.now }));
  },
  inverse: (_before, { personId }) => ({ name: 'member.reactivate', args: { personId } }),
});
