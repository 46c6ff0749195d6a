import { z } from 'zod';
import { boardsOf } from '../card/card.ts';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { webAddress } from './event.ts';
import { evidenceSchema } from './evidence.ts';
import { evidenceFault } from './evidence-row.ts';

const args = z.strictObject({
  evidenceId: uuid,
  cardId: uuid,
  /** The occurrence it proves; null for the card as a whole. */
  occurrenceId: uuid.nullable(),
  title: evidenceSchema.shape.title,
  url: webAddress,
});

/** Gives an address as proof that an event took place; also after its sprint was closed, for proof comes late. */
export const addLink = defineCommand({
  name: 'evidence.add-link',
  args,
  may: { level: 'team', of: boardsOf },
  run(state, { evidenceId: id, cardId, occurrenceId, title, url }, env) {
    const fault = evidenceFault(state, { id, cardId, occurrenceId });
    if (fault !== undefined) return fault;
    return done([
      add('evidence', {
        id,
        cardId,
        occurrenceId,
        kind: 'link',
        title,
        url,
        fileId: null,
        bytes: null,
        sha256: null,
        addedAt: env.now,
        addedBy: env.actor,
        removedAt: null,
      }),
    ]);
  },
  inverse: (_before, { evidenceId }) => ({ name: 'evidence.remove', args: { evidenceId } }),
});
