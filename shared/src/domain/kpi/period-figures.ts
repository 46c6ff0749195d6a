import type { Period } from '../calendar/period.ts';
import type { State } from '../state.ts';
import { amountOf, type Fraction, millionthsOf, percentOf, shareOf, wholeOf } from './amount.ts';
import { type Base, baseOf } from './base.ts';
import type { Figure, FigureGap, PeriodFigure } from './figures.ts';
import type { Kpi } from './kpi.ts';
import { type LookUp, lookUpIn } from './look-up.ts';
import { periodsOf } from './span.ts';
import { asksDirection, goesRight, isRunning, isUnchosen, reaches, targetsOf } from './target.ts';
import { type CountingOf, type Kept, keptIn, type Source, sourcesOf } from './total.ts';

/** What stands in a period with all it was counted from. */
export interface Stand {
  readonly period: Period;
  readonly figure: Figure | null;
  /** The exact figure in millionths, of numbers, shares and trends. */
  readonly fraction: Fraction | null;
  readonly gap: FigureGap | null;
  readonly isCarried: boolean;
  /** Measured in the period itself. */
  readonly kept: readonly Kept[];
  readonly base: Base | null;
  readonly target: bigint | null;
}

export interface Stands {
  readonly lookUp: LookUp;
  readonly sources: readonly Source[];
  readonly stands: readonly Stand[];
}

/** Every period of a KPI with its figure, exact, in the order of time. */
export function standsOf(state: State, kpi: Kpi, today: string, countingOf: CountingOf): Stands {
  const lookUp = lookUpIn(state);
  const sources = sourcesOf(state, kpi, countingOf);
  const periods = periodsOf(state, kpi, daysOf(sources, today));
  const targets = targetsOf(kpi, periods);
  const kept = keptIn(sources, periods);
  const running = isRunning(kpi);
  const measured = new Map<Source, readonly Kept[]>();
  let total = 0n;
  const stands = periods.map((period, index): Stand => {
    const own = kept[index] ?? [];
    if (!running) {
      measured.clear();
      total = 0n;
    }
    for (const [source, its] of bySource(own)) measured.set(source, its);
    for (const { counted } of own) total += counted.amount;
    const isCarried = own.length === 0;
    const tells = measured.size > 0 && !(isCarried && period.startsOn > today);
    const told = tells ? figureOf({ lookUp, kpi, period, sources, measured, total }) : nothing;
    const stand = { period, kept: own, target: targets[index] ?? null };
    return { ...stand, ...told, isCarried: isCarried && told.figure !== null };
  });
  return { lookUp, sources, stands };
}

type Told = Pick<Stand, 'figure' | 'fraction' | 'gap' | 'base'>;

const nothing: Told = { figure: null, fraction: null, gap: null, base: null };
const empty: Figure = { value: null, numerator: null, denominator: null, met: null, body: null };

interface Measured {
  readonly lookUp: LookUp;
  readonly kpi: Kpi;
  readonly period: Period;
  readonly sources: readonly Source[];
  readonly measured: ReadonlyMap<Source, readonly Kept[]>;
  readonly total: bigint;
}

function figureOf(all: Measured): Told {
  const { kpi, total } = all;
  if (isUnchosen(kpi)) return { ...nothing, gap: 'reading-unchosen' };
  if (kpi.kind === 'fact') return { ...nothing, figure: { ...empty, met: isMet(all) } };
  if (kpi.kind === 'text') return textOf(all);
  if (kpi.kind === 'share') return shareIn(all);
  return { ...nothing, figure: { ...empty, value: amountOf(total) }, fraction: wholeOf(total) };
}

/** The facts a total is made of are met when each of them is. */
function isMet({ sources, measured }: Measured): boolean {
  return sources.every((source) => {
    const last = measured.get(source)?.at(-1);
    return last === undefined ? !source.isLeaf : last.counted.met === true;
  });
}

/** Words cannot be added: a total has its own. */
function textOf({ kpi, measured }: Measured): Told {
  for (const [source, kept] of measured) {
    const body = kept.at(-1)?.counted.body ?? null;
    if (source.kpi.id === kpi.id) return { ...nothing, figure: { ...empty, body } };
  }
  return nothing;
}

function shareIn({ lookUp, kpi, period, measured, total }: Measured): Told {
  const base = baseOf(lookUp, kpi, period, measured);
  if (base.amount === null) return { ...nothing, gap: 'no-headcount', base };
  if (total > base.amount) return { ...nothing, gap: 'numerator-over-denominator', base };
  const value = percentOf(total, base.amount);
  const sums = { numerator: amountOf(total), denominator: amountOf(base.amount) };
  const fraction = shareOf(total, base.amount);
  return { ...nothing, figure: { ...empty, value, ...sums }, fraction, base };
}

/** What a screen is told of each period. */
export function periodFigures(kpi: Kpi, all: Stands, draftsIn: DraftsIn): PeriodFigure[] {
  const { lookUp, stands } = all;
  return stands.map((stand, index) => {
    const { period, figure, isCarried, kept, target } = stand;
    const from = asksDirection(kpi) ? startOf(kpi, all, index) : undefined;
    return {
      period,
      figure,
      gap: stand.gap ?? (from === null && figure !== null ? 'one-point' : null),
      isCarried,
      target: target === null ? null : amountOf(target),
      isReached: isReached(kpi, stand, from),
      lock: lookUp.lock(kpi, period),
      countedIds: kept.map(({ counted }) => counted.id),
      draftIds: draftsIn(period),
    };
  });
}

export type DraftsIn = (period: Period) => readonly string[];

function isReached(
  kpi: Kpi,
  { figure, fraction, target }: Stand,
  from: Fraction | null | undefined,
): boolean | null {
  if (kpi.kind === 'fact') return figure?.met ?? null;
  if (fraction === null) return null;
  if (from !== undefined) return from === null ? null : goesRight(kpi, fraction, from);
  return target === null ? null : reaches(kpi, fraction, wholeOf(target));
}

/** Where a direction is told from: the baseline, else the first point; null while there is no earlier one. */
export function startOf(kpi: Kpi, { sources, stands }: Stands, index: number): Fraction | null {
  if (kpi.baseline !== null) return wholeOf(millionthsOf(kpi.baseline));
  const [source] = sources;
  const last = stands[index]?.kept.at(-1)?.counted;
  if (sources.length === 1 && kpi.kind !== 'share' && kpi.gathers === 'last') {
    const first = source?.counted[0];
    return first === undefined || first === last ? null : wholeOf(first.amount);
  }
  const first = stands.findIndex(({ fraction }) => fraction !== null);
  return first < index ? (stands[first]?.fraction ?? null) : null;
}

/** Sources stand one after the other in what was kept. */
function* bySource(kept: readonly Kept[]): Iterable<[Source, readonly Kept[]]> {
  let from = 0;
  for (let at = 1; at <= kept.length; at++) {
    const source = kept[from]?.source;
    if (source === undefined || kept[at]?.source === source) continue;
    yield [source, kept.slice(from, at)];
    from = at;
  }
}

/** First and last days that are known of, in order, for KPIs whose years nobody told. */
function daysOf(sources: readonly Source[], today: string): string[] {
  const days = [today];
  for (const { counted } of sources)
    for (const end of [counted[0], counted.at(-1)])
      if (end !== undefined) days.push(end.measuredOn);
  return days.sort();
}
