import { type Period, periodOf, periodsBetween } from '../calendar/period.ts';
import { cascadeOf } from '../cascade/cascade.ts';
import { earlierOf } from '../dates.ts';
import type { Per } from '../schedule/meaning.ts';
import type { State } from '../state.ts';
import type { Kpi } from './kpi.ts';

/** From when to when a KPI is measured, both days included; null where nobody told. */
export interface Span {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** The KPI's own years, else those of its project, else those of the programme. A measurement outside is none of its. */
export function spanOf(state: State, kpi: Kpi): Span {
  const project = kpi.projectId === null ? undefined : state.project.get(kpi.projectId);
  const programme = cascadeOf(state);
  return {
    startsOn: kpi.startsOn ?? project?.startsOn ?? programme?.programmeStartsOn ?? null,
    endsOn: kpi.deadline ?? project?.endsOn ?? programme?.programmeEndsOn ?? null,
  };
}

export function isWithin({ startsOn, endsOn }: Span, day: string): boolean {
  return (startsOn === null || startsOn <= day) && (endsOn === null || day <= endsOn);
}

const pers: Readonly<Record<Exclude<Kpi['period'], 'once'>, Per>> = {
  year: 'year',
  'academic-year': 'academicYear',
  'half-year': 'halfYear',
  'academic-half': 'academicHalf',
  quarter: 'quarter',
  'school-quarter': 'schoolQuarter',
  month: 'month',
};

/**
 * The periods of a KPI in the order of time. Where an end is not told, they reach as far as `days`, which are in the order
 * of time and are not empty, such as those of its measurements and today.
 */
export function periodsOf(state: State, kpi: Kpi, days: readonly string[]): readonly Period[] {
  const span = spanOf(state, kpi);
  const to = span.endsOn ?? days.at(-1) ?? '';
  // A deadline before its project begins is a mistake that must not hide the KPI.
  const from = earlierOf(span.startsOn ?? days[0] ?? to, to);
  if (kpi.period === 'once') return [wholeTime(from, to)];
  const key = `${kpi.period} ${from} ${to}`;
  const periods = known.get(key) ?? periodsBetween(pers[kpi.period], from, to);
  if (known.size === MOST_KNOWN) known.clear();
  known.set(key, periods);
  return periods;
}

/** The KPIs of a project share their years, so their periods are found once. */
const known = new Map<string, readonly Period[]>();
const MOST_KNOWN = 200;

/** The period of a KPI in which a day lies; undefined outside its years. */
export function kpiPeriodOf(state: State, kpi: Kpi, day: string): Period | undefined {
  if (!isWithin(spanOf(state, kpi), day)) return undefined;
  if (kpi.period === 'once') return periodsOf(state, kpi, [day])[0];
  return periodOf(pers[kpi.period], day);
}

function wholeTime(from: string, to: string): Period {
  const { year } = periodOf('year', from);
  return { kind: 'year', startsOn: from, endsOn: to, worksUntil: to, year, number: 1 };
}

/** True when its years are school years: headcounts of those are its base. */
export function isAcademic(state: State, kpi: Kpi): boolean {
  if (kpi.period === 'once')
    return kpi.projectId !== null && state.project.get(kpi.projectId)?.planYear === 'academic';
  return ['academic-year', 'academic-half', 'school-quarter'].includes(kpi.period);
}

/** The year of headcounts to which a day belongs. */
export function headcountYearOf(day: string, academic: boolean): number {
  return periodOf(academic ? 'academicYear' : 'year', day).year;
}
