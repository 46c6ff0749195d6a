import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { acceptanceSchema } from './acceptance.ts';

const args = acceptanceSchema
  .pick({ projectId: true, findingKey: true, reason: true })
  .extend({ acceptanceId: uuid });

/**
 * «Так и задумано»: a lead keeps what the plan check found, and says why. The key is taken as it is given: what it stands
 * for is found by looking at the plan, and a key that nothing has any more hides nothing.
 */
export const acceptFinding = defineCommand({
  name: 'finding.accept',
  args,
  may: { level: 'lead', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { acceptanceId, ...given }, env) {
    if (state.acceptance.get(acceptanceId) !== undefined) return refuse('id-taken');
    for (const other of state.acceptance.where('projectId', given.projectId))
      if (other.findingKey === given.findingKey) return refuse('finding-accepted');
    const by = { acceptedAt: env.now, acceptedBy: env.actor };
    return done([add('acceptance', { id: acceptanceId, ...given, ...by })]);
  },
  inverse: (_before, { acceptanceId }) => ({ name: 'finding.withdraw', args: { acceptanceId } }),
});
