import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { reason, uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { homeOfOccurrence } from './occurrence.ts';
import { overOccurrence } from './over-occurrence.ts';

const args = z.strictObject({ occurrenceId: uuid, reason });

/** Calls one occurrence off, with the reason; the others go on as planned. */
export const cancelOccurrence = defineCommand({
  name: 'occurrence.cancel',
  args,
  may: { level: 'team', of: homeOfOccurrence },
  run(state, { occurrenceId, reason }, env) {
    return overOccurrence(state, occurrenceId, (occurrence) => {
      if (occurrence.heldOn !== null) return refuse('occurrence-held');
      if (occurrence.cancelledAt !== null) return refuse('occurrence-cancelled');
      const called = { cancelledAt: env.now, cancelReason: reason };
      return done(set('occurrence', occurrence, called));
    });
  },
  inverse(before, { occurrenceId }) {
    const was = before.occurrence.get(occurrenceId);
    return was === undefined ? null : { name: 'occurrence.restore', args: { occurrenceId } };
  },
});
