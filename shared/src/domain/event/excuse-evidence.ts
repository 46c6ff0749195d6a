import { z } from 'zod';
import { boardsOf } from '../card/card.ts';
import { add, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { blankEvent, eventSchema } from './event.ts';
import { evidenceOf } from './evidence-of.ts';
import { neededByDone } from './evidence-rule.ts';

const args = z.strictObject({ cardId: uuid, reason: eventSchema.shape.noEvidenceReason });

/** Says why there is no evidence that an event took place; null takes the words back. */
export const excuseEvidence = defineCommand({
  name: 'event.excuse',
  args,
  may: { level: 'team', of: boardsOf },
  run(state, { cardId, reason }) {
    const card = state.card.get(cardId);
    if (card === undefined) return refuse('not-found');
    if (card.kind !== 'event') return refuse('card-not-event');
    const event = state.event.get(cardId);
    if (reason === (event?.noEvidenceReason ?? null)) return done([]);
    if (reason === null && evidenceOf(state, cardId).length === 0) {
      const needed = neededByDone(state, cardId);
      if (needed !== undefined) return needed;
    }
    const fields = { noEvidenceReason: reason };
    return done(
      event === undefined
        ? [add('event', { ...blankEvent(cardId), ...fields })]
        : set('event', event, fields),
    );
  },
  inverse(before, { cardId }) {
    const reason = before.event.get(cardId)?.noEvidenceReason ?? null;
    return { name: 'event.excuse', args: { cardId, reason } };
  },
});
