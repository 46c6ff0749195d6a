import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { isLastDirector, organisationRoles } from './member.ts';

/** Gives a person another role in the organisation. Their places in projects stay as they are. */
export const changeRole = defineCommand({
  name: 'member.change-role',
  args: z.strictObject({ personId: uuid, role: z.enum(organisationRoles) }),
  may: { level: 'director' },
  run(state, { personId, role }) {
    const member = state.member.get(personId);
    if (member === undefined) return refuse('not-found');
    if (role !== 'director' && isLastDirector(state, personId)) return refuse('last-director');
    return done(set('member', member, { role }));
  },
  inverse(before, { personId }) {
    const member = before.member.get(personId);
    if (member === undefined) return null;
    return { name: 'member.change-role', args: { personId, role: member.role } };
  },
});
