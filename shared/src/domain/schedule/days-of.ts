import type { Card } from '../card/card.ts';
import type { Meaning, Precision } from './meaning.ts';

export type CardDays = Pick<Card, 'startsOn' | 'endsOn' | 'precision'>;

export const noDays: CardDays = { startsOn: null, endsOn: null, precision: null };

/**
 * The days of a card by what its words mean, as they stand on the board. A recurring meaning spans from its first to its
 * last occasion. The start that the context alone gave to a deadline is no day of the plan and stays out.
 */
export function daysOf(meaning: Meaning): CardDays {
  const { kind, end, inferred, precision } = meaning;
  const isBareDeadline = kind === 'deadline' && inferred.includes('start');
  const startsOn = isBareDeadline ? null : meaning.start;
  if (startsOn === null && end === null) return noDays;
  return { startsOn, endsOn: end, precision: cardPrecisions[precision] };
}

/** A card tells days or whole months; «неделя» and «декада» are days, a season is months. */
const cardPrecisions: { readonly [P in Precision]: NonNullable<Card['precision']> } = {
  minute: 'day',
  day: 'day',
  week: 'day',
  tenDays: 'day',
  month: 'month',
  quarter: 'quarter',
  season: 'month',
  halfYear: 'half-year',
  year: 'year',
  academicYear: 'academic-year',
  none: 'month',
};
