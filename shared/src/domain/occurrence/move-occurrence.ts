import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { datesReversed } from '../dates.ts';
import { calendarDate, uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { homeOfOccurrence } from './occurrence.ts';
import { overOccurrence } from './over-occurrence.ts';

const args = z.strictObject({
  occurrenceId: uuid,
  /** Null for a deadline, which has its end alone. */
  startsOn: calendarDate.nullable(),
  endsOn: calendarDate,
});

/** Plans one occurrence for other days; the rule of the series and the words stay as they are. */
export const moveOccurrence = defineCommand({
  name: 'occurrence.move',
  args,
  may: { level: 'team', of: homeOfOccurrence },
  run(state, { occurrenceId, startsOn, endsOn }) {
    return overOccurrence(state, occurrenceId, (occurrence) => {
      if (occurrence.heldOn !== null) return refuse('occurrence-held');
      if (occurrence.cancelledAt !== null) return refuse('occurrence-cancelled');
      if (datesReversed(startsOn, endsOn)) return refuse('dates-reversed');
      return done(set('occurrence', occurrence, { startsOn, endsOn }));
    });
  },
  inverse(before, { occurrenceId }) {
    const was = before.occurrence.get(occurrenceId);
    if (was === undefined || was.endsOn === null) return null;
    const { startsOn, endsOn } = was;
    return { name: 'occurrence.move', args: { occurrenceId, startsOn, endsOn } };
  },
});
