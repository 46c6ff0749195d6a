import { z } from 'zod';
import { remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { measurementsAt } from '../kpi/measurement.ts';
import { refuse } from '../refusal.ts';
import { homeOfOccurrence, isUnplanned } from './occurrence.ts';
import { overOccurrence } from './over-occurrence.ts';

const args = z.strictObject({ occurrenceId: uuid });

/**
 * Takes an occurrence away that should not have been there: a planned one without a fate, or one that was in no plan and
 * noted by mistake. Whatever has evidence or gave a figure stays.
 */
export const removeOccurrence = defineCommand({
  name: 'occurrence.remove',
  args,
  may: { level: 'team', of: homeOfOccurrence },
  run(state, { occurrenceId }) {
    return overOccurrence(state, occurrenceId, (occurrence) => {
      if (occurrence.heldOn !== null && !isUnplanned(occurrence)) return refuse('occurrence-held');
      if (occurrence.cancelledAt !== null) return refuse('occurrence-cancelled');
      // Evidence that was taken away can still come back, and names its occurrence.
      for (const _ of state.evidence.where('occurrenceId', occurrenceId))
        return refuse('occurrence-proved');
      if (measurementsAt(state, occurrence).length > 0) return refuse('occurrence-measured');
      return done([remove('occurrence', occurrence)]);
    });
  },
  inverse(before, { occurrenceId }) {
    const was = before.occurrence.get(occurrenceId);
    if (was === undefined) return null;
    const { cardId, startsOn, endsOn, heldOn, result, attended } = was;
    const args = { occurrenceId, cardId, startsOn, endsOn, heldOn, result, attended };
    return { name: 'occurrence.add', args };
  },
});
