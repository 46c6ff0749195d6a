import { z } from 'zod';
import { calendarDate, moment, prose, reason, uuid } from '../fields.ts';
import type { State } from '../state.ts';

/**
 * One instance of a recurring card, or one time that endless work was seen alive. It has its own fate: neither held nor
 * cancelled is planned. `startsOn`..`endsOn` is the window it belongs to, both ends included; a deadline has its end
 * alone, and one held without any plan has neither.
 */
export const occurrenceSchema = z.strictObject({
  id: uuid,
  cardId: uuid,
  startsOn: calendarDate.nullable(),
  endsOn: calendarDate.nullable(),
  heldOn: calendarDate.nullable(),
  cancelledAt: moment.nullable(),
  cancelReason: reason.nullable(),
  result: prose(1000).nullable(),
  attended: z.int().min(0).max(1_000_000).nullable(),
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

export const MAX_OCCURRENCES = 400;

/** True once it was held or called off: it is part of what happened and no plan changes it. */
export function hasFate({ heldOn, cancelledAt }: Occurrence): boolean {
  return heldOn !== null || cancelledAt !== null;
}

/** True for one that was in no plan: it is there only because it was held. */
export function isUnplanned({ startsOn, endsOn }: Occurrence): boolean {
  return startsOn === null && endsOn === null;
}

/** The occurrences of a card in the order of time. */
export function occurrencesOf(state: State, cardId: string): Occurrence[] {
  return [...state.occurrence.where('cardId', cardId)].sort((a, b) =>
    orderOf(a) < orderOf(b) ? -1 : 1,
  );
}

/** True when the occurrence has evidence that was not taken away. */
export function hasEvidence(state: State, occurrenceId: string): boolean {
  for (const { removedAt } of state.evidence.where('occurrenceId', occurrenceId))
    if (removedAt === null) return true;
  return false;
}

/** The card of an occurrence's home project: whose team may tell its fate. */
export function homeOfOccurrence(
  state: State,
  { occurrenceId }: { readonly occurrenceId: string },
): string | undefined {
  const occurrence = state.occurrence.get(occurrenceId);
  return occurrence === undefined ? undefined : state.card.get(occurrence.cardId)?.projectId;
}

function orderOf({ id, startsOn, endsOn, heldOn }: Occurrence): string {
  return `${startsOn ?? endsOn ?? heldOn ?? ''} ${endsOn ?? ''} ${id}`;
}
