import { type Card, hasExactDays } from '@kaskad/shared/domain/card/card.ts';
import type { DateWriter } from '../../text/format/date.ts';

/** When a card takes place, in a few words: exact days, else the plan's own words; empty when nothing is known. */
export function whenText(card: Card, date: DateWriter, today: string): string {
  const { startsOn, endsOn, scheduleText } = card;
  if (!hasExactDays(card)) return scheduleText ?? '';
  if (startsOn === null || endsOn === null || startsOn === endsOn)
    return whenBriefly(card, date, today);
  const end = date.brief(endsOn, today);
  const sameMonth = startsOn.slice(0, 7) === endsOn.slice(0, 7);
  return sameMonth
    ? `${Number(startsOn.slice(8))}–${end}`
    : `${date.brief(startsOn, today)} – ${end}`;
}

/** The day that matters first: the start, else the end; empty without exact days. */
export function whenBriefly(card: Card, date: DateWriter, today: string): string {
  const day = card.startsOn ?? card.endsOn;
  return hasExactDays(card) && day !== null ? date.brief(day, today) : '';
}

/** True when the last day of an unfinished card has passed. */
export function isLate(card: Card, today: string): boolean {
  const last = card.endsOn ?? card.startsOn;
  return card.phase !== 'done' && card.cancelledAt === null && last !== null && last < today;
}
