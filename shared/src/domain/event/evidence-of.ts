import type { State } from '../state.ts';
import type { Evidence } from './evidence.ts';

/** How long evidence that was removed can be brought back; then its bytes go for good. */
export const RESTORE_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What stands as evidence of a card, the oldest first: of the whole card, of one occurrence, or with null of the card
 * alone.
 */
export function evidenceOf(
  state: State,
  cardId: string,
  occurrenceId?: string | null,
): readonly Evidence[] {
  return [...state.evidence.where('cardId', cardId)]
    .filter((row) => row.removedAt === null)
    .filter((row) => occurrenceId === undefined || row.occurrenceId === occurrenceId)
    .sort((a, b) => (a.addedAt === b.addedAt ? order(a.id, b.id) : order(a.addedAt, b.addedAt)));
}

/** True when the card needs no more proof that it took place: it has some, or a reason why there is none. */
export function isProven(state: State, cardId: string): boolean {
  return (
    evidenceOf(state, cardId).length > 0 ||
    (state.event.get(cardId)?.noEvidenceReason ?? null) !== null
  );
}

/** True while what was removed then can still be brought back; both are ISO moments. */
export function isRestorable(removedAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(removedAt) <= RESTORE_DAYS * DAY_MS;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
