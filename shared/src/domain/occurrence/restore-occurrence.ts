import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { homeOfOccurrence } from './occurrence.ts';
import { overOccurrence } from './over-occurrence.ts';

const args = z.strictObject({ occurrenceId: uuid });

/** Brings an occurrence that was called off back into the plan. */
export const restoreOccurrence = defineCommand({
  name: 'occurrence.restore',
  args,
  may: { level: 'team', of: homeOfOccurrence },
  run(state, { occurrenceId }) {
    return overOccurrence(state, occurrenceId, (occurrence) =>
      done(set('occurrence', occurrence, { cancelledAt: null, cancelReason: null })),
    );
  },
  inverse(before, { occurrenceId }) {
    const reason = before.occurrence.get(occurrenceId)?.cancelReason;
    return reason == null ? null : { name: 'occurrence.cancel', args: { occurrenceId, reason } };
  },
});
