import { z } from 'zod';
import { homeOf } from '../card/card.ts';
import { detailGate, overOpenCard } from '../card/detail.ts';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { datesReversed } from '../dates.ts';
import { uuid } from '../fields.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { MAX_OCCURRENCES, type Occurrence, occurrenceSchema } from './occurrence.ts';

const { startsOn, endsOn, heldOn, result, attended } = occurrenceSchema.shape;

const args = z.strictObject({
  occurrenceId: uuid,
  cardId: uuid,
  /** The day it was held; null for one that is only planned and has an end. */
  heldOn,
  startsOn: startsOn.optional(),
  endsOn: endsOn.optional(),
  result: result.optional(),
  attended: attended.optional(),
});

/** Adds one more time that an event was held, or that endless work was seen alive; or plans one beyond the rule. */
export const addOccurrence = defineCommand({
  name: 'occurrence.add',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, occurrenceId, ...given }, env) {
    return overOpenCard(state, cardId, (card) => {
      if (state.occurrence.get(occurrenceId) !== undefined) return refuse('id-taken');
      if (card.kind !== 'event') return refuse('card-not-event');
      if (card.cancelledAt !== null) return refuse('card-cancelled');
      const row: Occurrence = {
        id: occurrenceId,
        cardId,
        startsOn: given.startsOn ?? null,
        endsOn: given.endsOn ?? null,
        heldOn: given.heldOn,
        cancelledAt: null,
        cancelReason: null,
        result: given.result ?? null,
        attended: given.attended ?? null,
      };
      const fault = detailGate(state, card) ?? rowFault(state, row, env.today);
      if (fault !== undefined) return fault;
      return done([add('occurrence', row)]);
    });
  },
  inverse(before, { occurrenceId, startsOn, endsOn, heldOn }) {
    if (before.occurrence.get(occurrenceId) !== undefined) return null;
    const isBoth = heldOn !== null && (startsOn != null || endsOn != null);
    return isBoth ? null : { name: 'occurrence.remove', args: { occurrenceId } };
  },
});

/** Why there can be no such time; undefined when there can. */
function rowFault(state: State, row: Occurrence, today: string): Refusal | undefined {
  const isWindow = row.heldOn === null || row.startsOn !== null;
  if (isWindow && row.endsOn === null) return refuse('occurrence-days-missing');
  if (row.heldOn !== null && row.heldOn > today) return refuse('held-in-future');
  if (datesReversed(row.startsOn, row.endsOn)) return refuse('dates-reversed');
  const many = [...state.occurrence.where('cardId', row.cardId)].length;
  return many < MAX_OCCURRENCES ? undefined : refuse('too-many-items', { limit: MAX_OCCURRENCES });
}
