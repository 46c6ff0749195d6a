import type { LinkPurpose } from '@kaskad/shared/contract/account.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** A session ends after two weeks without a visit, and after 90 days in any case. */
export const sessionIdle = 14 * day;
export const sessionLongest = 90 * day;
/** The moment of the last visit is written no oftener than this. */
export const sessionTouch = 5 * minute;

/** docs/decisions/010: an invitation waits for people who read mail every other day. */
export const linkLifetime: Readonly<Record<LinkPurpose, number>> = {
  'sign-in': 60 * minute,
  reset: 60 * minute,
  invitation: 3 * day,
};

export function after(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds);
}

/** When a session seen `now` ends: the idle term, cut by the longest one. */
export function sessionEnd(createdAt: Date, now: Date): Date {
  const idle = now.getTime() + sessionIdle;
  const longest = createdAt.getTime() + sessionLongest;
  return new Date(Math.min(idle, longest));
}
