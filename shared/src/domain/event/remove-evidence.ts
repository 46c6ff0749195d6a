import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { evidenceOf } from './evidence-of.ts';
import { boardsOfEvidence } from './evidence-row.ts';
import { neededByDone } from './evidence-rule.ts';

/**
 * Takes evidence away; it can be brought back for thirty days. The last one of a done event stays where evidence is
 * demanded, unless a reason stands in its place.
 */
export const removeEvidence = defineCommand({
  name: 'evidence.remove',
  args: z.strictObject({ evidenceId: uuid }),
  may: { level: 'team', of: boardsOfEvidence },
  run(state, { evidenceId }, env) {
    const row = state.evidence.get(evidenceId);
    if (row === undefined) return refuse('not-found');
    if (row.removedAt !== null) return done([]);
    const isLast = evidenceOf(state, row.cardId).length === 1;
    const reason = state.event.get(row.cardId)?.noEvidenceReason ?? null;
    const needed = isLast && reason === null ? neededByDone(state, row.cardId) : undefined;
    return needed ?? done(set('evidence', row, { removedAt: env.now }));
  },
  inverse: (_before, { evidenceId }) => ({ name: 'evidence.restore', args: { evidenceId } }),
});
