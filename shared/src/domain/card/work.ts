import type { Edits } from '../changes.ts';
import type { Card } from './card.ts';

export const MINUTES_A_DAY = 24 * 60;
/** What the database can hold. */
const MOST_MINUTES = 2 ** 31 - 1;

/**
 * The fields of a step with the dates that follow from it: when the card came into its sprint, when work began and was
 * done, when it went back to «Замысел». Work that is done, given up or out of its sprint waits for nobody any more.
 * `now` is an ISO moment.
 */
export function dated(card: Card, fields: Edits<Card>, now: string): Edits<Card> {
  const next = { ...fields };
  const { sprintId, phase, cancelledAt } = fields;
  if (sprintId !== undefined && sprintId !== card.sprintId)
    next.sprintAt = sprintId === null ? null : now;
  if (phase !== undefined && phase !== card.phase) {
    if (phase !== 'planned') next.workedAt = card.workedAt ?? now;
    next.doneAt = phase === 'done' ? now : null;
  }
  const leaves = sprintId === null && card.sprintId !== null;
  if (phase === 'done' || typeof cancelledAt === 'string' || leaves)
    Object.assign(next, unblocked(card, now));
  return next;
}

type BlockFields = Pick<Card, 'blockedAt' | 'blockReason' | 'waitingFor' | 'blockedMinutes'>;

/** What a card looks like once its work can go on; nothing for one that is not blocked. */
export function unblocked(card: Card, now: string): BlockFields | Record<never, never> {
  if (card.blockedAt === null) return {};
  const minutes = card.blockedMinutes + minutesBetween(card.blockedAt, now);
  return {
    blockedAt: null,
    blockReason: null,
    waitingFor: null,
    blockedMinutes: Math.min(minutes, MOST_MINUTES),
  };
}

/** Whole minutes between two ISO moments; 0 when a clock was put back meanwhile. */
export function minutesBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));
}
