import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import { isRunning } from '@kaskad/shared/domain/kpi/target.ts';

export interface SparkBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its period is not over: it will grow. */
  readonly isOpen: boolean;
}

export interface Spark {
  /** Of figures that begin anew with each period. */
  readonly bars: readonly SparkBar[];
  /** A path of figures that go on; a gap where nothing was measured. Empty where there are bars. */
  readonly line: string;
  readonly last: { readonly x: number; readonly y: number } | null;
  /** A path of targets, a step for each period. */
  readonly target: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const EDGE = 4;

/** Figures over their targets in small; undefined where there is no way to draw: one period, or nothing with a value. */
export function sparkOf(
  { kpi, periods }: Pick<KpiFigures, 'kpi' | 'periods'>,
  today: string,
  { width, height }: Size,
): Spark | undefined {
  const facts = periods.map(({ figure }) => figure?.value ?? null);
  const targets = periods.map(({ target }) => target);
  const values = [...facts, ...targets].filter((value) => value !== null);
  if (periods.length < 2 || !facts.some((value) => value !== null)) return undefined;
  const isBars = kpi.kind !== 'trend' && kpi.gathers === 'sum' && !isRunning(kpi);
  const low = kpi.kind === 'trend' ? Math.min(...values) : Math.min(0, ...values);
  const high = Math.max(...values);
  const step = width / periods.length;
  const middle = (index: number) => round((index + 0.5) * step);
  const y = (value: number) =>
    high === low
      ? height / 2
      : round(height - EDGE - ((value - low) / (high - low)) * (height - 2 * EDGE));
  const lastIndex = facts.findLastIndex((value) => value !== null);
  const last = facts[lastIndex] ?? null;
  const bars = facts.flatMap((value, index): SparkBar[] => {
    if (!isBars || value === null) return [];
    const [top, bottom] = [y(Math.max(value, 0)), y(Math.min(value, 0))];
    const x = round(index * step + step * 0.15);
    const isOpen = (periods[index]?.period.endsOn ?? '') >= today;
    return [{ x, y: top, width: round(step * 0.7), height: Math.max(1, bottom - top), isOpen }];
  });
  return {
    bars,
    line: isBars ? '' : path(facts, middle, y),
    last: isBars || last === null ? null : { x: middle(lastIndex), y: y(last) },
    target: steps(targets, step, y),
  };
}

function path(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, index) => {
      if (value === null) return '';
      const isOpen = index > 0 && values[index - 1] !== null;
      return `${isOpen ? 'L' : 'M'}${x(index)} ${y(value)}`;
    })
    .join('');
}

function steps(
  values: readonly (number | null)[],
  step: number,
  y: (value: number) => number,
): string {
  return values
    .map((value, index) => {
      if (value === null) return '';
      const isOpen = index > 0 && values[index - 1] !== null;
      return `${isOpen ? 'L' : 'M'}${round(index * step)} ${y(value)}H${round((index + 1) * step)}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
