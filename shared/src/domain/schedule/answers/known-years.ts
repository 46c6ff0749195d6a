import type { Context } from '../context.ts';
import { yearOf } from '../day.ts';

/** Days between which all that the context tells lies. */
export interface Limits {
  readonly start: string;
  readonly end: string;
}

/** The years that the context and the phrase name, in order; never more than a plan is long. */
export function knownYears(phrase: string, context: Context): number[] {
  const limits = limitsOf(context);
  const years = new Set<number>();
  if (limits !== null) {
    const first = yearOf(limits.start);
    const last = Math.min(yearOf(limits.end), first + 30);
    for (let year = first; year <= last; year++) years.add(year);
  }
  const { academicYear, year, documentDate, columnHeader } = context;
  const school = firstYear(academicYear);
  if (school !== null) years.add(school).add(school + 1);
  const told = [firstYear(year), firstYear(documentDate), ...yearsIn(columnHeader ?? '')];
  for (const one of [...told, ...yearsIn(phrase)]) if (one !== null) years.add(one);
  return [...years].sort((a, b) => a - b);
}

/** The stage, else the project; `null` when an end of it is open. */
export function limitsOf(context: Context): Limits | null {
  const { stageStart, stageEnd, projectStart, projectEnd } = context;
  if (isDay(stageStart) && isDay(stageEnd)) return { start: stageStart, end: stageEnd };
  if (isDay(projectStart) && isDay(projectEnd)) return { start: projectStart, end: projectEnd };
  return null;
}

export function isDay(day: string | null | undefined): day is string {
  return day !== null && day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day);
}

export function firstYear(written: number | string | null | undefined): number | null {
  return yearsIn(String(written ?? ''))[0] ?? null;
}

export function yearsIn(words: string): number[] {
  return [...words.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
}
