import { z } from 'zod';
import { remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';

/** Takes «Так и задумано» back: the finding waits for an answer again. */
export const withdrawFinding = defineCommand({
  name: 'finding.withdraw',
  args: z.strictObject({ acceptanceId: uuid }),
  may: {
    level: 'lead',
    of: (state, { acceptanceId }) => state.acceptance.get(acceptanceId)?.projectId,
  },
  run(state, { acceptanceId }) {
    const acceptance = state.acceptance.get(acceptanceId);
    return acceptance === undefined
      ? refuse('not-found')
      : done([remove('acceptance', acceptance)]);
  },
  inverse(before, { acceptanceId }) {
    const was = before.acceptance.get(acceptanceId);
    if (was === undefined) return null;
    const { projectId, findingKey, reason } = was;
    return { name: 'finding.accept', args: { acceptanceId, projectId, findingKey, reason } };
  },
});
