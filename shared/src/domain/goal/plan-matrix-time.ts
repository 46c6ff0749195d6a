import type { Period } from '../calendar/period.ts';
import type { Card } from '../card/card.ts';
import type { CardSchedule } from '../schedule/card-schedule.ts';
import { addDays, addMonths, monthOf, yearOf } from '../schedule/day.ts';
import { type CardDays, noDays } from '../schedule/days-of.ts';
import { makeMeaning } from '../schedule/make-meaning.ts';
import type { Meaning, Precision } from '../schedule/meaning.ts';
import { type PlanColumn, periodOfAxis, wordsOfPeriod } from './plan-matrix-columns.ts';

/** What `card.schedule` takes beside the card. */
export interface PlanSchedule {
  readonly text: string | null;
  readonly meaning: Meaning | null;
  readonly corrected: boolean;
  readonly days: CardDays;
}

/** The time of a card that is put down in a period anew: the period as a whole, in the words of a plan. */
export function scheduleOfPeriod(period: Period): PlanSchedule {
  const days = daysOfPeriod(period);
  return { text: wordsOfPeriod(period), meaning: meaningOf(days, null), corrected: false, days };
}

/**
 * The time of a card carried from one column of time to another. The plan's own words stay, and what they mean is settled
 * against them; words that only name a period, as a plan by periods writes them, follow it.
 */
export function scheduleIn(
  card: Card,
  schedule: CardSchedule | undefined,
  from: PlanColumn,
  to: PlanColumn,
): PlanSchedule {
  const { scheduleText: text } = card;
  const axis = text === null ? undefined : namedAxis(card, text);
  if (to.kind !== 'time') return withoutTime(axis === undefined ? text : null, schedule);
  if (from.kind !== 'time' && text === null) return scheduleOfPeriod(to.period);
  const days =
    from.kind === 'time' && !isRefined(card, to.period)
      ? shifted(card, monthsBetween(from.period.startsOn, to.period.startsOn))
      : daysOfPeriod(to.period);
  if (text === null) return { text, meaning: null, corrected: false, days };
  if (axis !== undefined && days.startsOn !== null)
    return scheduleOfPeriod(
      periodOfAxis(isRefined(card, to.period) ? 'month' : axis, days.startsOn),
    );
  if (schedule === undefined && from.kind === 'time')
    return { text, meaning: null, corrected: false, days };
  return { text, meaning: meaningOf(days, schedule?.meaning ?? null), corrected: true, days };
}

function withoutTime(text: string | null, schedule: CardSchedule | undefined): PlanSchedule {
  const isKept = text !== null && schedule !== undefined;
  const meaning = isKept ? makeMeaning('none') : null;
  return { text, meaning, corrected: isKept, days: noDays };
}

/** The axis whose period the words name, where they name the days of the card and nothing else. */
function namedAxis({ startsOn, endsOn }: Card, text: string) {
  if (startsOn === null) return undefined;
  return (['year', 'academic-year', 'month'] as const).find((axis) => {
    const period = periodOfAxis(axis, startsOn);
    const isWhole = period.startsOn === startsOn && period.endsOn === endsOn;
    return isWhole && wordsOfPeriod(period) === text.trim().toLowerCase();
  });
}

function daysOfPeriod({ kind, startsOn, endsOn }: Period): CardDays {
  const precision =
    kind === 'academicYear' ? 'academic-year' : kind === 'month' ? 'month' : ('year' as const);
  return { startsOn, endsOn, precision };
}

/** True where a month is told of what was known to one longer period alone, such as the year. */
function isRefined({ startsOn, endsOn, precision }: Card, { kind }: Period): boolean {
  const months = monthsIn[precision ?? 'day'];
  if (kind !== 'month' || startsOn === null || endsOn === null || months < 2) return false;
  return addDays(endsOn, 1) === addMonths(startsOn, months);
}

/** The same time so many months later; a part of a year that begins elsewhere in it is so many months. */
function shifted({ startsOn, endsOn, precision }: Card, months: number): CardDays {
  const size = monthsIn[precision ?? 'day'];
  const later = size === 0 ? addMonths : endLater;
  return {
    startsOn: startsOn === null ? null : addMonths(startsOn, months),
    endsOn: endsOn === null ? null : later(endsOn, months),
    precision: size > 1 && months % size !== 0 ? 'month' : precision,
  };
}

/** The last day of a month stays the last day of one. */
function endLater(day: string, months: number): string {
  const after = addDays(day, 1);
  return after.endsWith('-01') ? addDays(addMonths(after, months), -1) : addMonths(day, months);
}

function monthsBetween(from: string, to: string): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
}

/** What words mean whose days a person has settled; `was` is what they meant before. */
function meaningOf(days: CardDays, was: Meaning | null): Meaning {
  const { startsOn: start, endsOn: end } = days;
  const precision = precisions[days.precision ?? 'day'];
  const time = precision === 'day' ? (was?.time ?? null) : null;
  const told = { start, end, precision, time };
  if (start === null) return makeMeaning('deadline', told);
  if (end === null) {
    if (was?.openEnded === true) return makeMeaning('openEnded', { ...told, openEnded: true });
    return makeMeaning('date', { ...told, end: precision === 'day' ? start : null });
  }
  return makeMeaning(start === end ? 'date' : 'range', told);
}

const precisions: Readonly<Record<NonNullable<Card['precision']>, Precision>> = {
  day: 'day',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'halfYear',
  'academic-year': 'academicYear',
  year: 'year',
};

/** 0 for what is known to the day. */
const monthsIn: Readonly<Record<NonNullable<Card['precision']>, number>> = {
  day: 0,
  month: 1,
  quarter: 3,
  'half-year': 6,
  'academic-year': 12,
  year: 12,
};
