import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { type Stretch, yearOf } from './kpi-model-time.ts';

/** A figure in millionths: its top and, of a share, its bottom. */
export type ModelFigure = readonly [bigint, bigint | null];

interface Told {
  readonly figure: ModelFigure | null;
  readonly met: boolean | null;
}

export function targetIn(kpi: Kpi, periods: readonly Stretch[], index: number): bigint | null {
  const micro = (value: number) => BigInt(Math.round(value * 10)) * 100_000n;
  const isYearly = ['year', 'academic-year'].includes(kpi.period);
  const isCounted = ['number', 'share'].includes(kpi.kind);
  if (kpi.kind === 'fact' || (kpi.cumulative && isCounted && isYearly && kpi.reading === null))
    return null;
  const each = kpi.value === null ? null : micro(kpi.value);
  if (kpi.period === 'once') {
    const last = kpi.targets.at(-1);
    return last === undefined ? each : micro(last.value);
  }
  const isSchool = ['academic-year', 'academic-half', 'school-quarter'].includes(kpi.period);
  const years = periods.map(({ startsOn }) => yearOf(startsOn, isSchool));
  const year = years[index] as number;
  const ofYear = (wanted: number) => kpi.targets.find((target) => target.year === wanted)?.value;
  const here = ofYear(year);
  if (!runsOn(kpi)) return here === undefined ? each : micro(here);
  if (here !== undefined) {
    const before = micro(ofYear(year - 1) ?? 0);
    const place = years.slice(0, index + 1).filter((one) => one === year).length;
    const parts = years.filter((one) => one === year).length;
    return before + ((micro(here) - before) * BigInt(place)) / BigInt(parts);
  }
  if (each === null) return null;
  let sum = 0n;
  for (let at = 0; at <= index; at++) sum += each;
  return kpi.kind === 'share' && sum > 100_000_000n ? 100_000_000n : sum;
}

export function reached(
  kpi: Kpi,
  { figure, met }: Told,
  target: bigint | null,
  from: ModelFigure | null | undefined,
): boolean | null {
  if (kpi.kind === 'fact') return met;
  if (figure === null) return null;
  const [top, bottom] = exact(figure);
  if (from !== undefined) {
    if (from === null) return null;
    const [fromTop, fromBottom] = exact(from);
    const isDown = ['at-most', 'less-than', 'down'].includes(kpi.comparator);
    return isDown ? top * fromBottom < fromTop * bottom : top * fromBottom > fromTop * bottom;
  }
  if (target === null) return null;
  const goal = target * bottom;
  if (kpi.comparator === 'at-least' || kpi.comparator === 'up') return top >= goal;
  if (kpi.comparator === 'at-most' || kpi.comparator === 'down') return top <= goal;
  if (kpi.comparator === 'more-than') return top > goal;
  if (kpi.comparator === 'less-than') return top < goal;
  if (kpi.comparator === 'equal') return top === goal;
  const size = goal < 0n ? -goal : goal;
  return 10n * top >= 10n * goal - size && 10n * top <= 10n * goal + size;
}

/** Millionths of the figure as a fraction. */
function exact([top, bottom]: ModelFigure): readonly [bigint, bigint] {
  return bottom === null ? [top, 1n] : [100_000_000n * top, bottom];
}

export function asksWay({ kind, comparator, value, targets }: Kpi): boolean {
  if (kind === 'fact' || value !== null || targets.length > 0) return false;
  return kind === 'trend' || comparator === 'up' || comparator === 'down';
}

export function runsOn({ cumulative, kind, period, reading }: Kpi): boolean {
  if (!cumulative || !['number', 'share'].includes(kind)) return false;
  if (['year', 'academic-year'].includes(period)) return reading === 'adds-up';
  return reading !== 'each-year';
}
