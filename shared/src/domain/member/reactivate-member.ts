import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';

/** Takes a person back, with the role and the places in projects they had. */
export const reactivateMember = defineCommand({
  name: 'member.reactivate',
  args: z.strictObject({ personId: uuid }),
  may: { level: 'director' },
  run(state, { personId }) {
    const member = state.member.get(personId);
    if (member === undefined) return refuse('not-found');
    return done(set('member', member, { deactivatedAt: null }));
  },
  inverse: (_before, { personId }) => ({ name: 'member.deactivate', args: { personId } }),
});
