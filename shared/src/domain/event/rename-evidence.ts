import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { evidenceSchema } from './evidence.ts';
import { boardsOfEvidence } from './evidence-row.ts';

const args = z.strictObject({ evidenceId: uuid, title: evidenceSchema.shape.title });

/** Gives evidence another name; the bytes and the address stay. */
export const renameEvidence = defineCommand({
  name: 'evidence.rename',
  args,
  may: { level: 'team', of: boardsOfEvidence },
  run(state, { evidenceId, title }) {
    const row = state.evidence.get(evidenceId);
    if (row === undefined || row.removedAt !== null) return refuse('not-found');
    return done(set('evidence', row, { title }));
  },
  inverse(before, { evidenceId }) {
    const row = before.evidence.get(evidenceId);
    return row === undefined
      ? null
      : { name: 'evidence.rename', args: { evidenceId, title: row.title } };
  },
});
