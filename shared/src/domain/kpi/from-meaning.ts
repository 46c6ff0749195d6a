import type { KpiComparator, KpiMeaning, KpiPeriod } from '../kpi-phrase/meaning.ts';
import type { PlanYear } from '../project/project.ts';
import { type Category, populationFor, wholeIn } from './from-meaning-base.ts';
import { severalIn } from './from-meaning-several.ts';
import { expectedSource, isNarrative, isState } from './from-meaning-source.ts';
import type { Kpi } from './kpi.ts';

/** What the words of a KPI tell of it. Where it belongs, who answers for it and its place in a total they do not. */
export type KpiFields = Omit<Kpi, 'id' | 'projectId' | 'goalId' | 'ownerId' | 'totalId'>;

/** What is known beside the meaning; `words` are those that were read, kept verbatim. */
export interface KpiSetting {
  readonly words: string;
  readonly populations: Iterable<Category>;
  /** What the plan means by «год». */
  readonly planYear: PlanYear | null;
}

const comparators: Readonly<Record<Exclude<KpiComparator, 'between'>, Kpi['comparator']>> = {
  '>=': 'at-least',
  '>': 'more-than',
  '<=': 'at-most',
  '<': 'less-than',
  '=': 'equal',
  '~': 'about',
  increase: 'up',
  decrease: 'down',
  increaseBy: 'up',
  decreaseBy: 'down',
};

/** A KPI keeps no weeks: they stay in its words. */
const periods: Readonly<Record<KpiPeriod, Kpi['period']>> = {
  year: 'year',
  academicYear: 'academic-year',
  academicHalf: 'academic-half',
  halfYear: 'half-year',
  quarter: 'quarter',
  schoolQuarter: 'school-quarter',
  month: 'month',
  week: 'once',
};

/** As many characters as the words, the metric, a unit and a base may have. */
const MOST = { words: 2000, metric: 600, unit: 60, base: 300 };

/**
 * The fields of `kpi.add` as the words tell them; null when they measure nothing. A number that the words leave open
 * stays null, and so does the reading of «N ежегодно с нарастающим итогом»: both are asked, never guessed.
 */
export function kpiOf(meaning: KpiMeaning, setting: KpiSetting): KpiFields | null {
  if (meaning.kind === 'none') return null;
  const { words } = setting;
  const kind = kindOf(meaning, words);
  const isCounted = kind !== 'fact' && kind !== 'text';
  const value = typeof meaning.value === 'number' ? meaning.value : null;
  const base = kind === 'share' ? (meaning.base ?? wholeIn(words)) : null;
  const cumulative = meaning.cumulative && isCounted;
  const unit = isCounted ? unitOf(meaning) : null;
  const metric = metricOf(meaning, words);
  const comparator = isCounted ? comparatorOf(meaning, kind, words) : 'equal';
  return {
    words: words.trim().slice(0, MOST.words) || null,
    metric,
    kind,
    unit,
    comparator,
    value,
    base: base === null ? null : `от ${base}`.slice(0, MOST.base),
    populationId: kind === 'share' ? populationFor(base, words, setting.populations) : null,
    period: periodOf(meaning, kind, setting.planYear),
    cumulative,
    reading: null,
    gathers: gathersOf({ kind, unit, comparator, metric, words, cumulative }),
    startsOn: null,
    deadline: meaning.deadline,
    ...baselineOf(meaning),
    targets: targetsOf(meaning),
  };
}

/** One KPI for each of several values that one phrase tells: «14 % педагогов, 19,2 % учащихся» are two. */
export function kpisOf(meaning: KpiMeaning, setting: KpiSetting): KpiFields[] {
  const several = severalIn(meaning, setting.words);
  return several.flatMap((one) => kpiOf(one, setting) ?? []);
}

/** True when the lead has to choose what a running total of years asks of each year (C10). */
export function isReadingAsked({
  cumulative,
  period,
  reading,
}: Pick<Kpi, 'cumulative' | 'period' | 'reading'>): boolean {
  const isYearly = period === 'year' || period === 'academic-year';
  return cumulative && isYearly && reading === null;
}

function kindOf({ kind, unit, value }: KpiMeaning, words: string): Kpi['kind'] {
  if (kind === 'boolean') return isNarrative(words) ? 'text' : 'fact';
  if (kind === 'trend' || kind === 'growth') return 'trend';
  // «не ниже среднего по району»: there is no number to reach, it is so or not.
  if (kind === 'maintain' && value === null) return 'fact';
  return unit === '%' ? 'share' : 'number';
}

function comparatorOf(
  { comparator, value }: KpiMeaning,
  kind: Kpi['kind'],
  words: string,
): Kpi['comparator'] {
  if (comparator === null || comparator === 'between') return 'equal';
  const isWhole = kind === 'share' && value === 100 && comparator === '>=';
  if (isWhole && !/не\s+(менее|ниже|меньше)|≥|>=/i.test(words)) return 'equal';
  return comparators[comparator];
}

function periodOf({ period }: KpiMeaning, kind: Kpi['kind'], planYear: PlanYear | null) {
  // What is told in words is told every year.
  if (period === null) return kind === 'text' ? yearIn(planYear) : 'once';
  return period === 'year' ? yearIn(planYear) : periods[period];
}

function yearIn(planYear: PlanYear | null): 'year' | 'academic-year' {
  return planYear === 'academic' ? 'academic-year' : 'year';
}

function gathersOf(
  kpi: Pick<Kpi, 'kind' | 'unit' | 'comparator' | 'metric' | 'words' | 'cumulative'>,
): Kpi['gathers'] {
  if (kpi.kind !== 'number' && kpi.kind !== 'share') return 'last';
  if (kpi.cumulative) return 'sum';
  if (kpi.kind === 'share') return expectedSource(kpi) === 'event' ? 'sum' : 'last';
  return isState(kpi) ? 'last' : 'sum';
}

function unitOf({ unit, value, kind }: KpiMeaning): string | null {
  if (typeof unit !== 'string') return null;
  // «снижение количества школ» tells what falls, not by how many.
  return kind === 'trend' && value === null ? null : unit.slice(0, MOST.unit);
}

function metricOf({ metric }: KpiMeaning, words: string): string {
  const left = (metric ?? '')
    .replace(/\(\s*\)/g, '')
    .replace(/\(\s+/g, '(')
    .replace(/\s{2,}/g, ' ')
    .trim();
  const told = left === '' ? words.trim().replace(/\s+/g, ' ') : left;
  return (told.charAt(0).toUpperCase() + told.slice(1)).slice(0, MOST.metric).trim();
}

function baselineOf({ baseline }: KpiMeaning): Pick<Kpi, 'baseline' | 'baselineOn'> {
  if (baseline === undefined) return { baseline: null, baselineOn: null };
  const { value, date, year } = baseline;
  const on = date ?? (year === undefined ? null : `${year}-12-31`);
  return { baseline: value, baselineOn: on };
}

/** Targets of single years, one a year; «2021+» is the first year from which the value of the phrase holds. */
function targetsOf({ series = {} }: KpiMeaning): Kpi['targets'] {
  const ofYears = new Map<number, number>();
  for (const [year, value] of Object.entries(series)) ofYears.set(Number.parseInt(year, 10), value);
  return [...ofYears]
    .filter(([year]) => year >= 1900 && year <= 2200)
    .sort(([a], [b]) => a - b)
    .map(([year, value]) => ({ year, value }));
}
