import type { Card } from '../card/card.ts';
import { daysIn, monthOf, yearOf } from '../schedule/day.ts';
import type { Meaning } from '../schedule/meaning.ts';
import type { FixCommand } from './finding.ts';
import { meaningOf, type Plan } from './plan.ts';
import { noQuestion } from './settled.ts';

/** Days of a row, `YYYY-MM-DD`, both included; null is not known. */
export interface Span {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/**
 * True when a day that is known of the inner span lies outside of the outer one, compared as exactly as the inner one is
 * told: «2021 год» is not outside of what begins in September 2021.
 */
export function isOutside(
  inner: Span & { readonly precision?: Card['precision'] },
  outer: Span,
): boolean {
  const digits = comparedDigits(inner.precision ?? 'day');
  const told = (day: string) => day.slice(0, digits);
  return [inner.startsOn, inner.endsOn].some(
    (day) =>
      day !== null &&
      ((outer.startsOn !== null && told(day) < told(outer.startsOn)) ||
        (outer.endsOn !== null && told(day) > told(outer.endsOn))),
  );
}

/** How much of `YYYY-MM-DD` the words tell. */
function comparedDigits(precision: NonNullable<Card['precision']>): number {
  if (precision === 'day') return 10;
  return precision === 'year' ? 4 : 7;
}

/** The part of the inner span within the outer one; undefined when they do not meet. */
export function within(inner: Span, outer: Span): Span | undefined {
  const startsOn =
    inner.startsOn !== null && outer.startsOn !== null && inner.startsOn < outer.startsOn
      ? outer.startsOn
      : inner.startsOn;
  const endsOn =
    inner.endsOn !== null && outer.endsOn !== null && inner.endsOn > outer.endsOn
      ? outer.endsOn
      : inner.endsOn;
  const cut = { startsOn, endsOn };
  return isReversed(cut) || isOutside(cut, outer) ? undefined : cut;
}

/** The outer span, wide enough for the inner one. */
export function around(inner: Span, outer: Span): Span {
  const days = [inner.startsOn, inner.endsOn].filter((day) => day !== null).sort();
  const [first, last] = [days[0] ?? null, days.at(-1) ?? null];
  return {
    startsOn:
      first !== null && outer.startsOn !== null && first < outer.startsOn ? first : outer.startsOn,
    endsOn: last !== null && outer.endsOn !== null && last > outer.endsOn ? last : outer.endsOn,
  };
}

/**
 * Gives a card other days. One whose words have a meaning gets another meaning and keeps the words; what is no month's
 * border makes the days exact.
 */
export function redate(plan: Plan, card: Card, { startsOn, endsOn }: Span): FixCommand {
  const isExact = card.precision === 'day' || !(isFirst(startsOn) && isLast(endsOn));
  const meaning = meaningOf(plan, card);
  if (meaning === undefined) {
    const precision = isExact ? 'day' : card.precision;
    return { name: 'card.edit', args: { cardId: card.id, startsOn, endsOn, precision } };
  }
  const settled = {
    ...noQuestion(meaning),
    ...{ start: startsOn, end: endsOn, inferred: [], windows: null, windowMonthDay: null },
    kind: isPlain(meaning) ? plainKind(startsOn, endsOn) : meaning.kind,
    precision: isExact ? ('day' as const) : meaning.precision,
  };
  const args = { cardId: card.id, text: card.scheduleText, meaning: settled, corrected: true };
  return { name: 'card.schedule', args };
}

/** A meaning that is nothing but days. */
function isPlain({ kind }: Meaning): boolean {
  return ['date', 'range', 'deadline', 'openEnded', 'multi'].includes(kind);
}

function plainKind(startsOn: string | null, endsOn: string | null): Meaning['kind'] {
  if (endsOn === null) return 'openEnded';
  if (startsOn === null) return 'deadline';
  return startsOn === endsOn ? 'date' : 'range';
}

function isReversed({ startsOn, endsOn }: Span): boolean {
  return startsOn !== null && endsOn !== null && endsOn < startsOn;
}

function isFirst(day: string | null): boolean {
  return day === null || day.endsWith('-01');
}

function isLast(day: string | null): boolean {
  return day === null || Number(day.slice(8)) === daysIn(yearOf(day), monthOf(day));
}
