import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { isRestorable, RESTORE_DAYS } from './evidence-of.ts';
import { boardsOfEvidence, fullOfEvidence } from './evidence-row.ts';

/** Brings back evidence that was removed within the last thirty days. */
export const restoreEvidence = defineCommand({
  name: 'evidence.restore',
  args: z.strictObject({ evidenceId: uuid }),
  may: { level: 'team', of: boardsOfEvidence },
  run(state, { evidenceId }, env) {
    const row = state.evidence.get(evidenceId);
    if (row === undefined) return refuse('not-found');
    if (row.removedAt === null) return done([]);
    if (!isRestorable(row.removedAt, env.now))
      return refuse('evidence-gone', { days: RESTORE_DAYS });
    return fullOfEvidence(state, row.cardId) ?? done(set('evidence', row, { removedAt: null }));
  },
  inverse: (_before, { evidenceId }) => ({ name: 'evidence.remove', args: { evidenceId } }),
});
