import type { Period } from '../calendar/period.ts';
import type { State } from '../state.ts';
import {
  amountOf,
  type Fraction,
  type Millionths,
  millionthsOf,
  percentOf,
  plus,
  shareOf,
  wholeOf,
} from './amount.ts';
import { type Base, basesOf, type Measured } from './base.ts';
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
  readonly target: Millionths | null;
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
  const tell = tellerOf(lookUp, kpi, sources);
  const measured = new Map<Source, readonly Kept[]>();
  let total: Millionths = 0;
  let last = nothing;
  const stands: Stand[] = [];
  for (const [index, period] of periods.entries()) {
    const own = kept[index] ?? none;
    const isSilent = own.length === 0;
    if (!running) {
      measured.clear();
      total = 0;
    }
    gather(own, measured);
    for (const { counted } of own) total = plus(total, counted.amount);
    const tells = measured.size > 0 && !(isSilent && period.startsOn > today);
    const told = tells ? tell(period, measured, total, isSilent ? last : nothing) : nothing;
    last = told;
    const { figure, fraction, gap, base } = told;
    const [isCarried, target] = [isSilent && figure !== null, targets[index] ?? null];
    stands.push({ period, figure, fraction, gap, isCarried, kept: own, base, target });
  }
  return { lookUp, sources, stands };
}

type Told = Pick<Stand, 'figure' | 'fraction' | 'gap' | 'base'>;

const nothing: Told = { figure: null, fraction: null, gap: null, base: null };
const none: readonly never[] = [];

/** Tells of a period; `last` is what was told of the one before, if nothing was measured since. */
type Teller = (period: Period, measured: Measured, total: Millionths, last: Told) => Told;

function tellerOf(lookUp: LookUp, kpi: Kpi, sources: readonly Source[]): Teller {
  if (isUnchosen(kpi)) return () => ({ ...nothing, gap: 'reading-unchosen' });
  if (kpi.kind === 'fact')
    return (_, measured) => ({ ...nothing, figure: { ...empty, met: isMet(sources, measured) } });
  if (kpi.kind === 'text') return (_, measured) => textOf(kpi, measured);
  if (kpi.kind !== 'share')
    return (_, __, total, last) => (last.figure === null ? numberOf(total) : last);
  const baseOf = basesOf(lookUp, kpi, sources);
  return (period, measured, total, last) => {
    const base = baseOf(period, measured);
    return last.base === base ? last : shareIn(base, total);
  };
}

const empty: Figure = { value: null, numerator: null, denominator: null, met: null, body: null };

/** The facts a total is made of are met when each of them is. */
function isMet(sources: readonly Source[], measured: Measured): boolean {
  return sources.every((source) => {
    const last = measured.get(source)?.at(-1);
    return last === undefined ? !source.isLeaf : last.counted.met === true;
  });
}

/** Words cannot be added: a total has its own. */
function textOf(kpi: Kpi, measured: Measured): Told {
  for (const [source, kept] of measured) {
    const body = kept.at(-1)?.counted.body ?? null;
    if (source.kpi.id === kpi.id) return { ...nothing, figure: { ...empty, body } };
  }
  return nothing;
}

function numberOf(total: Millionths): Told {
  const value = amountOf(total);
  const figure = { value, numerator: null, denominator: null, met: null, body: null };
  return { figure, fraction: wholeOf(total), gap: null, base: null };
}

function shareIn(base: Base, total: Millionths): Told {
  const over = base.amount;
  if (over === null) return { ...nothing, gap: 'no-headcount', base };
  if (total > over) return { ...nothing, gap: 'numerator-over-denominator', base };
  const [numerator, denominator] = [amountOf(total), amountOf(over)];
  const figure = { value: percentOf(total, over), numerator, denominator, met: null, body: null };
  return { figure, fraction: shareOf(total, over), gap: null, base };
}

/** Puts what each source gave into its place. Sources stand one after the other in what was kept. */
function gather(kept: readonly Kept[], measured: Map<Source, readonly Kept[]>): void {
  let from = 0;
  for (let at = 1; at <= kept.length; at++) {
    const source = kept[from]?.source;
    if (source === undefined || kept[at]?.source === source) continue;
    measured.set(source, from === 0 && at === kept.length ? kept : kept.slice(from, at));
    from = at;
  }
}

/** What a screen is told of each period. */
export function periodFigures(kpi: Kpi, all: Stands, draftsIn: DraftsIn): PeriodFigure[] {
  const { lookUp, stands } = all;
  const asks = asksDirection(kpi);
  const isLocked = lookUp.hasLocks(kpi);
  return stands.map((stand, index) => {
    const { period, figure, isCarried, kept, target } = stand;
    const from = asks ? startOf(kpi, all, index) : undefined;
    return {
      period,
      figure,
      gap: stand.gap ?? (from === null && figure !== null ? 'one-point' : null),
      isCarried,
      target: target === null ? null : amountOf(target),
      isReached: isReached(kpi, stand, from),
      lock: isLocked ? lookUp.lock(kpi, period) : null,
      countedIds: kept.length === 0 ? none : kept.map(({ counted }) => counted.id),
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

/** First and last days that are known of, in order, for KPIs whose years nobody told. */
function daysOf(sources: readonly Source[], today: string): string[] {
  const days = [today];
  for (const { counted } of sources)
    for (const end of [counted[0], counted.at(-1)])
      if (end !== undefined) days.push(end.measuredOn);
  return days.sort();
}
