import { z } from 'zod';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { organisationRoles } from './member.ts';

/** Takes a person into the organisation. Asked by the server alone, together with the invitation. */
export const addMember = defineCommand({
  name: 'member.add',
  args: z.strictObject({ personId: uuid, role: z.enum(organisationRoles) }),
  may: { level: 'director' },
  open: false,
  run(state, { personId, role }, env) {
    if (state.member.get(personId) !== undefined) return refuse('person-already-there');
    return done([add('member', { id: personId, role, addedAt: env.now, deactivatedAt: null })]);
  },
});
