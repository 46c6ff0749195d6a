import { earlierOf, laterOf } from '../dates.ts';
import { addDays } from '../schedule/day.ts';
import type { Meaning, Recurrence } from '../schedule/meaning.ts';
import { daysOfMonths, deadlinesOfMonths } from './month-windows.ts';
import { MAX_OCCURRENCES } from './occurrence.ts';
import { plainWindows } from './plain-windows.ts';
import type { SeriesBounds } from './window.ts';
import { type Limits, tidy, type Window } from './window.ts';
import { yearlyDeadlines, yearlyWindows } from './yearly-windows.ts';

export interface Windows {
  /** In the order of time; at most `MAX_OCCURRENCES`. */
  readonly windows: readonly Window[];
  /** The day at which the last window was cut; null when all are whole. */
  readonly cutOn: string | null;
  /** There would be more than are listed. */
  readonly isTooMany: boolean;
}

const none: Windows = { windows: [], cutOn: null, isTooMany: false };

/**
 * The instances of a series between bounds: a yearly window over New Year is one, and belongs where it begins; what goes
 * on beyond the end is cut there. Nothing for what happens once, for endless work, and for a minimum without days of its
 * own that is met several times in a period or each week: those are counted, not planned.
 */
export function windowsOf(meaning: Meaning, bounds: SeriesBounds): Windows {
  const limits = limitsOf(meaning, bounds);
  if (limits === null) return none;
  const found = tidy(rawWindows(meaning, limits), limits);
  const cut = isCuttable(meaning) && found.some(({ endsOn }) => endsOn > limits.cutOn);
  const windows = found.slice(0, MAX_OCCURRENCES).map(({ startsOn, endsOn }) => {
    return { startsOn, endsOn: earlierOf(endsOn, limits.cutOn) };
  });
  return { windows, cutOn: cut ? limits.cutOn : null, isTooMany: found.length > MAX_OCCURRENCES };
}

/** True for what comes again with days of its own. */
export function isSeries({ kind }: Meaning): boolean {
  return kind === 'recurring' || kind === 'multi';
}

function rawWindows(meaning: Meaning, limits: Limits): Window[] {
  const { kind, recurrence: rule } = meaning;
  if (kind === 'multi')
    return (meaning.windows ?? []).map(([startsOn, endsOn]) => ({ startsOn, endsOn }));
  if (kind !== 'recurring' || rule === null) return [];
  const first = firstDeadline(meaning);
  const after = first.length === 0 ? limits : { ...limits, from: addDays(limits.from, 1) };
  return [...first, ...ruled(meaning, rule, after)];
}

function ruled(meaning: Meaning, rule: Recurrence, limits: Limits): Window[] {
  const isYearly = rule.freq === 'YEARLY' || rule.freq === 'ACADEMIC_YEARLY';
  if (rule.deadline !== undefined)
    return isYearly ? yearlyDeadlines(rule, limits) : deadlinesOfMonths(rule, limits);
  if (isYearly && (rule.window !== undefined || rule.parts !== undefined))
    return yearlyWindows(rule, limits);
  const hasDays =
    rule.byWeekday !== undefined || rule.byMonthDay !== undefined || rule.part !== undefined;
  if (hasDays) return daysOfMonths(rule, limits);
  return plainWindows(meaning, rule, limits);
}

/** «до 1 июня 2022 г., далее – раз в полгода»: the first is a deadline, the rule begins after it. */
function firstDeadline(meaning: Meaning): Window[] {
  return isThenRecurring(meaning) && meaning.end !== null
    ? [{ startsOn: null, endsOn: meaning.end }]
    : [];
}

function isThenRecurring({ openEnded, start, end }: Meaning): boolean {
  return openEnded && start === null && end !== null;
}

/** The bounds with what the words themselves tell; null when an end is known to neither. */
function limitsOf(meaning: Meaning, bounds: SeriesBounds): Limits | null {
  const isThen = isThenRecurring(meaning);
  const told = isThen ? null : meaning.end;
  const from = later(bounds.from, isThen ? meaning.end : meaning.start);
  const to = isDueLater(meaning, bounds) ? told : earlier(bounds.to, told);
  if (from === null || to === null || from > to) return null;
  const isInner = told !== null && bounds.to !== null && told < bounds.to;
  const cutOn = earlier(bounds.cutOn, isInner ? told : null) ?? '9999-12-31';
  return { from, to, cutOn: laterOf(cutOn, to), schoolYears: bounds.schoolYears };
}

/** The report of the last year of a project is due after its end. */
function isDueLater({ recurrence, end }: Meaning, { to, cutOn }: SeriesBounds): boolean {
  const isNext = recurrence?.deadline?.includes('+1 year') === true;
  return isNext && end !== null && to === cutOn && to !== null && end > to;
}

/** Windows that the words name are told of when they are cut; parts of a calendar are not. */
function isCuttable({ recurrence }: Meaning): boolean {
  return recurrence?.window !== undefined || recurrence?.parts !== undefined;
}

function later(a: string | null, b: string | null): string | null {
  return a === null || b === null ? (a ?? b) : laterOf(a, b);
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null || b === null ? (a ?? b) : earlierOf(a, b);
}
