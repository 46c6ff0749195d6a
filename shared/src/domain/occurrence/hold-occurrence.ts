import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { measurementsAt } from '../kpi/measurement.ts';
import { refuse, type Warning, warn } from '../refusal.ts';
import type { State } from '../state.ts';
import { homeOfOccurrence, isUnplanned, type Occurrence, occurrenceSchema } from './occurrence.ts';
import { overOccurrence } from './over-occurrence.ts';

const { heldOn, result, attended } = occurrenceSchema.shape;

const args = z.strictObject({
  occurrenceId: uuid,
  /** The day it was held; null takes the mark back. */
  heldOn,
  result: result.optional(),
  attended: attended.optional(),
});

/** Tells that an occurrence was held, on which day, what came of it and how many came; or that it was not, after all. */
export const holdOccurrence = defineCommand({
  name: 'occurrence.hold',
  args,
  may: { level: 'team', of: homeOfOccurrence },
  run(state, { occurrenceId, heldOn, result, attended }, env) {
    return overOccurrence(state, occurrenceId, (occurrence) => {
      if (occurrence.cancelledAt !== null) return refuse('occurrence-cancelled');
      if (heldOn === null && isUnplanned(occurrence)) return refuse('occurrence-unplanned');
      if (heldOn === null && isCounted(state, occurrence)) return refuse('occurrence-measured');
      if (heldOn !== null && heldOn > env.today) return refuse('held-in-future');
      const changes = set('occurrence', occurrence, { heldOn, result, attended });
      return done(changes, outside(occurrence, heldOn));
    });
  },
  inverse(before, { occurrenceId }) {
    const was = before.occurrence.get(occurrenceId);
    if (was === undefined) return null;
    const { heldOn, result, attended } = was;
    return { name: 'occurrence.hold', args: { occurrenceId, heldOn, result, attended } };
  },
});

/** True while a figure stands that was counted there. */
function isCounted(state: State, occurrence: Occurrence): boolean {
  return measurementsAt(state, occurrence).some(({ withdrawnAt }) => withdrawnAt === null);
}

function outside({ startsOn, endsOn }: Occurrence, heldOn: string | null): Warning[] {
  if (heldOn === null) return [];
  const isEarly = startsOn !== null && heldOn < startsOn;
  const isLate = endsOn !== null && heldOn > endsOn;
  return isEarly || isLate ? [warn('held-outside-window', {})] : [];
}
