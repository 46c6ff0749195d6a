import { type Period, periodAfter, periodOf, periodsBetween } from '../calendar/period.ts';
import { cascadeOf } from '../cascade/cascade.ts';
import { monthOf } from '../schedule/day.ts';
import { type Outline, outlinesOf, type Sprint, sprintsOf } from '../sprint/sprint.ts';
import type { State } from '../state.ts';

/** What stands across a plan of tasks: calendar years, school years, months, or the periods of work of the project. */
export const planAxes = ['year', 'academic-year', 'month', 'sprint'] as const;
export type PlanAxis = (typeof planAxes)[number];

/** `none` is the last column: of no day, or of no sprint. `key` is unique in a plan and the same from day to day. */
export type PlanColumn = { readonly key: string } & (
  | { readonly kind: 'time'; readonly period: Period }
  | { readonly kind: 'sprint'; readonly sprint: Sprint }
  | { readonly kind: 'outline'; readonly outline: Outline }
  | { readonly kind: 'none' }
);

/** Days as `YYYY-MM-DD`, both included. */
export interface PlanSpan {
  readonly from: string;
  readonly to: string;
}

export const noColumn: PlanColumn = { key: 'none', kind: 'none' };

const pers = { year: 'year', 'academic-year': 'academicYear', month: 'month' } as const;

/** The period of an axis of time to which a day belongs. */
export function periodOfAxis(axis: keyof typeof pers, day: string): Period {
  return periodOf(pers[axis], day);
}

/** Sprints and the outlines after them, by number; what is in none of them comes last. */
export function sprintColumns(state: State, projectId: string): PlanColumn[] {
  const sprints = sprintsOf(state, projectId);
  const numbers = new Set(sprints.map(({ number }) => number));
  const outlines = outlinesOf(state, projectId).filter(({ number }) => !numbers.has(number));
  return [
    ...sprints.map((sprint): PlanColumn => ({ key: sprint.id, kind: 'sprint', sprint })),
    ...outlines.map((outline): PlanColumn => ({ key: outline.id, kind: 'outline', outline })),
    noColumn,
  ];
}

/** As many periods without a card are still shown between two that have some, where nobody told how long the project is. */
const WIDEST_GAP = 11;

/**
 * The periods of the project's own time, else of the programme's, and each to which one of the `days` belongs, in the
 * order of time; with nothing of all that the one of today.
 */
export function timeColumns(
  state: State,
  projectId: string,
  axis: keyof typeof pers,
  days: Iterable<string>,
  today: string,
): PlanColumn[] {
  const { from, to } = timeOf(state, projectId);
  const starts = new Set<string>();
  for (const day of days) starts.add(periodOf(pers[axis], day).startsOn);
  for (const end of [from, to]) if (end !== null) starts.add(periodOf(pers[axis], end).startsOn);
  if (from !== null && to !== null)
    for (const { startsOn } of periodsBetween(pers[axis], from, to)) starts.add(startsOn);
  if (starts.size === 0) starts.add(periodOf(pers[axis], today).startsOn);
  const periods = withoutGaps([...starts].sort().map((day) => periodOf(pers[axis], day)));
  return [...periods.map(timeColumn), noColumn];
}

/** The periods of a span, for a look at a part of the plan. */
export function spanColumns(axis: keyof typeof pers, { from, to }: PlanSpan): PlanColumn[] {
  return [...periodsBetween(pers[axis], from, to).map(timeColumn), noColumn];
}

/** The words in which a plan tells of a period, as its reader understands them: «2022 год», «октябрь 2022». */
export function wordsOfPeriod({ kind, year, startsOn }: Pick<Period, PeriodName>): string {
  if (kind === 'academicYear') return `${year}/${year + 1} учебный год`;
  if (kind === 'month') return `${months[monthOf(startsOn) - 1]} ${year}`;
  return `${year} год`;
}

type PeriodName = 'kind' | 'year' | 'startsOn';

const months = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
  ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
] as const;

function timeColumn(period: Period): PlanColumn {
  return { key: period.startsOn, kind: 'time', period };
}

function timeOf(state: State, projectId: string): { from: string | null; to: string | null } {
  const project = state.project.get(projectId);
  const programme = cascadeOf(state);
  return {
    from: project?.startsOn ?? programme?.programmeStartsOn ?? null,
    to: project?.endsOn ?? programme?.programmeEndsOn ?? null,
  };
}

function withoutGaps(periods: readonly Period[]): Period[] {
  return periods.flatMap((period, index) => {
    const next = periods[index + 1];
    return next === undefined ? [period] : [period, ...between(period, next)];
  });
}

/** What lies between two periods; nothing where that is too much. */
function between(first: Period, last: Period): Period[] {
  const found: Period[] = [];
  for (let at = periodAfter(first); at.startsOn < last.startsOn; at = periodAfter(at)) {
    if (found.length === WIDEST_GAP) return [];
    found.push(at);
  }
  return found;
}

export function isTimeAxis(
  axis: PlanAxis,
): axis is keyof typeof pers & Exclude<PlanAxis, 'sprint'> {
  return axis !== 'sprint';
}
