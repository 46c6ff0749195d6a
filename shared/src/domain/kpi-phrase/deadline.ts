import type { Facts } from './facts.ts';
import type { KpiContext, KpiQuestion } from './meaning.ts';
import { daysIn, isoDay } from './read/calendar.ts';
import type { Mention } from './read/mentions.ts';
import { placeOf } from './read/phrase.ts';
import { columnOf } from './table/columns.ts';

/** The last day a measure is about, inclusive; `inferred` when the context gave it. */
export interface Deadline {
  readonly deadline: string | null;
  readonly isInferred: boolean;
  readonly question: KpiQuestion | null;
}

/**
 * A day told in the phrase, else, for what is to be reached, the end of what is around it. A day without a year takes
 * it from a context of one year, or stays open and is asked about; no year is made up.
 */
export function deadlineOf({ phrase, mentions, context }: Facts, isPlanned: boolean): Deadline {
  const told = mentions.filter(({ role }) => role === 'by' || role === 'in');
  const by = told.filter(({ role }) => role === 'by');
  let latest: string | null = null;
  for (const mention of by.length > 0 ? by : told) {
    const { when, from, to } = mention;
    const place = placeOf(phrase, from, to);
    if (when.isImpossible) return open({ code: 'impossible-date', ...place });
    const day = dayOf(mention, context);
    if (day === null) return open({ code: 'which-year', ...place });
    if (latest === null || day > latest) latest = day;
  }
  if (latest !== null) return { deadline: latest, isInferred: false, question: null };
  const around = isPlanned ? endOf(context) : null;
  return { deadline: around, isInferred: around !== null, question: null };
}

function open(question: KpiQuestion): Deadline {
  return { deadline: null, isInferred: false, question };
}

function dayOf({ when, isStart }: Mention, context: KpiContext): string | null {
  if (when.monthDay === null) return isStart ? when.start : when.end;
  const [month, day] = when.monthDay;
  const year = yearFor(month, context);
  return year === null ? null : isoDay(year, month, Math.min(day, daysIn(year, month)));
}

/** The only year around the phrase in which a month falls. */
function yearFor(month: number, context: KpiContext): number | null {
  const school = schoolYear(context);
  if (school !== null) return month >= 9 ? school : school + 1;
  const year = Number(context.year ?? Number.NaN);
  if (Number.isInteger(year)) return year;
  const { projectStart, projectEnd } = context;
  if (projectStart === undefined || projectEnd === undefined) return null;
  const isSame = projectStart.slice(0, 4) === projectEnd.slice(0, 4);
  return isSame ? Number(projectEnd.slice(0, 4)) : null;
}

/** The last day of what is around the phrase. */
export function endOf(context: KpiContext): string | null {
  const end = context.stageEnd ?? context.projectEnd;
  if (end !== undefined) return end;
  const school = schoolYear(context);
  if (school !== null) return isoDay(school + 1, 8, 31);
  if (context.columnHeader !== undefined) return columnOf(context.columnHeader).end;
  const year = Number(context.year ?? Number.NaN);
  return Number.isInteger(year) && year > 1900 && year < 2100 ? isoDay(year, 12, 31) : null;
}

/** The year in which the school year of the context begins: «2021/22», «2021-2022». */
function schoolYear({ academicYear }: KpiContext): number | null {
  const year = Number((academicYear ?? '').slice(0, 4));
  return year > 1900 ? year : null;
}
