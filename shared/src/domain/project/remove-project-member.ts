import { z } from 'zod';
import { remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { isLastLead, projectMembership } from '../member/member.ts';
import { refuse } from '../refusal.ts';

/** Takes a person out of a project. Cards that name them as responsible keep the name: it is what was agreed. */
export const removeProjectMember = defineCommand({
  name: 'project.remove-member',
  args: z.strictObject({ projectId: uuid, personId: uuid }),
  may: { level: 'lead', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { projectId, personId }) {
    const membership = projectMembership(state, projectId, personId);
    if (membership === undefined) return refuse('not-found');
    if (isLastLead(state, projectId, personId)) return refuse('last-lead');
    return done([remove('projectMember', membership)]);
  },
  inverse(before, { projectId, personId }) {
    const role = projectMembership(before, projectId, personId)?.role;
    if (role === undefined) return null;
    return { name: 'project.add-member', args: { projectId, personId, role } };
  },
});
