import { homeOf } from '../card/card.ts';
import { overOpenCard } from '../card/detail.ts';
import { add, remove, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { organisationName } from '../organisation/organisation.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import {
  blankEvent,
  type EventFacts,
  MAX_CATEGORIES,
  MAX_OUTCOMES,
  MAX_PARTNERS,
  type ParticularKey,
} from './event.ts';
import { eventEditArgs } from './event-edit.ts';
import { backOf, merged } from './merge-facts.ts';
import { particularFault } from './particular-value.ts';

/**
 * Changes the given facts of an event; null clears. Entries of lists are added, or changed where one of the same key is
 * there, and go by `without`: of two people who edit different entries both win. The row goes when nothing is known.
 */
export const editEvent = defineCommand({
  name: 'event.edit',
  args: eventEditArgs,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, ...edit }) {
    return overOpenCard(state, cardId, (card) => {
      if (card.kind !== 'event') return refuse('card-not-event');
      const known = state.event.get(cardId);
      const was = known ?? blankEvent(cardId);
      const row = merged(was, edit);
      const fault = placeFault(state, row, was) ?? sizeFault(row) ?? wordFault(row, was);
      if (fault !== undefined) return fault;
      const changes = set('event', was, row);
      if (changes.length === 0) return done([]);
      if (known === undefined) return done([add('event', row)]);
      return done(isBlank(row) ? [remove('event', known)] : changes);
    });
  },
  inverse(before, { cardId, ...edit }) {
    if (before.card.get(cardId) === undefined) return null;
    const was = before.event.get(cardId) ?? blankEvent(cardId);
    return { name: 'event.edit', args: { cardId, ...backOf(was, edit) } };
  },
});

function isBlank(row: EventFacts): boolean {
  return set('event', blankEvent(row.id), row).length === 0;
}

/** Only what the event did not name before is looked at: what it names stays, whatever became of the register. */
function placeFault(state: State, row: EventFacts, was: EventFacts): Refusal | undefined {
  const named = [...row.partnerIds, ...(row.placeId === null ? [] : [row.placeId])];
  const before = new Set([...was.partnerIds, was.placeId]);
  for (const id of named) {
    if (before.has(id)) continue;
    const organisation = state.organisation.get(id);
    if (organisation === undefined) return refuse('not-found');
    if (organisation.archivedAt !== null)
      return refuse('organisation-archived', { title: organisationName(organisation) });
  }
  return undefined;
}

function sizeFault(row: EventFacts): Refusal | undefined {
  const limits = [
    [row.partnerIds.length, MAX_PARTNERS],
    [row.attendance.length, MAX_CATEGORIES],
    [row.outcomes.length, MAX_OUTCOMES],
  ] as const;
  const full = limits.find(([count, limit]) => count > limit);
  return full && refuse('too-many-items', { limit: full[1] });
}

function wordFault(row: EventFacts, was: EventFacts): Refusal | undefined {
  for (const [key, value] of Object.entries(row.particulars) as [ParticularKey, string][]) {
    const fault = was.particulars[key] === value ? undefined : particularFault(key, value);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
