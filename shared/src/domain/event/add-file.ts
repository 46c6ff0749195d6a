import { z } from 'zod';
import { boardsOf } from '../card/card.ts';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { evidenceSchema, MAX_FILE_BYTES } from './evidence.ts';
import { evidenceFault } from './evidence-row.ts';

const args = z.strictObject({
  evidenceId: uuid,
  cardId: uuid,
  /** The occurrence it proves; null for the card as a whole. */
  occurrenceId: uuid.nullable(),
  kind: z.enum(['file', 'attendance']),
  title: evidenceSchema.shape.title,
  fileId: uuid,
  bytes: z.int().min(1).max(MAX_FILE_BYTES),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Gives a file, whose bytes are safe already, as proof that an event took place. Only an upload can ask for it. */
export const addFile = defineCommand({
  name: 'evidence.add-file',
  args,
  open: false,
  may: { level: 'team', of: boardsOf },
  run(state, { evidenceId: id, ...file }, env) {
    const fault = evidenceFault(state, { id, ...file });
    if (fault !== undefined) return fault;
    const row = { id, ...file, url: null, addedAt: env.now, addedBy: env.actor, removedAt: null };
    return done([add('evidence', row)]);
  },
});
