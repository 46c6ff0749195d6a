import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { isLastLead, mayHold, projectMembership, projectRoles } from '../member/member.ts';
import { refuse } from '../refusal.ts';

/** Gives a person of the project another role in it. */
export const changeProjectMember = defineCommand({
  name: 'project.change-member',
  args: z.strictObject({ projectId: uuid, personId: uuid, role: z.enum(projectRoles) }),
  may: { level: 'lead', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { projectId, personId, role }) {
    const membership = projectMembership(state, projectId, personId);
    if (membership === undefined) return refuse('not-found');
    if (role !== 'lead' && isLastLead(state, projectId, personId)) return refuse('last-lead');
    if (!mayHold(state, personId, role)) return refuse('observer-only-reads');
    return done(set('projectMember', membership, { role }));
  },
  inverse(before, { projectId, personId }) {
    const role = projectMembership(before, projectId, personId)?.role;
    if (role === undefined) return null;
    return { name: 'project.change-member', args: { projectId, personId, role } };
  },
});
