import { type Card, hasExactDays } from '@kaskad/shared/domain/card/card.ts';
import type { DateWriter } from '../../text/format/date.ts';

/** When a card takes place, in a few words: exact days, else the plan's own words; empty when nothing is known. */
export function whenText(card: Card, date: DateWriter, today: string): string {
  const { startsOn, endsOn, scheduleText } = card;
  if (!hasExactDays(card)) return scheduleText ?? '';
  if (startsOn !== null && endsOn !== null && startsOn !== endsOn)
    return `${date.brief(startsOn, today)} – ${date.brief(endsOn, today)}`;
  const day = startsOn ?? endsOn;
  return day === null ? '' : date.brief(day, today);
}

/** True when the last day of an unfinished card has passed. */
export function isLate(card: Card, today: string): boolean {
  const last = card.endsOn ?? card.startsOn;
  return card.phase !== 'done' && card.cancelledAt === null && last !== null && last < today;
}
