import { z } from 'zod';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { mayHold, projectMembership, projectRoles, roleOf } from '../member/member.ts';
import { refuse } from '../refusal.ts';

/** Takes an active member of the organisation into a project. */
export const addProjectMember = defineCommand({
  name: 'project.add-member',
  args: z.strictObject({ projectId: uuid, personId: uuid, role: z.enum(projectRoles) }),
  may: { level: 'lead', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { projectId, personId, role }, env) {
    if (roleOf(state, personId) === undefined) return refuse('person-not-in-organisation');
    if (projectMembership(state, projectId, personId) !== undefined)
      return refuse('person-already-there');
    if (!mayHold(state, personId, role)) return refuse('observer-only-reads');
    return done([add('projectMember', { id: env.newId(), projectId, personId, role })]);
  },
  inverse: (_before, { projectId, personId }) => ({
    name: 'project.remove-member',
    args: { projectId, personId },
  }),
});
