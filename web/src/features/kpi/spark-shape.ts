import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';

export interface Spark {
  /** Paths; a gap where nothing was measured. Empty where there is one point or none. */
  readonly fact: string;
  readonly target: string;
  readonly last: { readonly x: number; readonly y: number } | null;
}

const EDGE = 5;

/** A line of figures over a line of targets; undefined where nothing has a value. */
export function sparkOf(
  { kpi, periods }: Pick<KpiFigures, 'kpi' | 'periods'>,
  { width, height }: { readonly width: number; readonly height: number },
): Spark | undefined {
  const facts = periods.map(({ figure }) => figure?.value ?? null);
  const targets = periods.map(({ target }) => target);
  const values = [...facts, ...targets].filter((value) => value !== null);
  if (!facts.some((value) => value !== null)) return undefined;
  const low = kpi.kind === 'trend' ? Math.min(...values) : Math.min(0, ...values);
  const high = Math.max(...values);
  const step = periods.length < 2 ? 0 : (width - 2 * EDGE) / (periods.length - 1);
  const x = (index: number) => round(periods.length < 2 ? width / 2 : EDGE + index * step);
  const y = (value: number) =>
    round(
      high === low
        ? height / 2
        : height - EDGE - ((value - low) / (high - low)) * (height - 2 * EDGE),
    );
  const lastIndex = facts.findLastIndex((value) => value !== null);
  const last = facts[lastIndex] ?? null;
  return {
    fact: path(facts, x, y),
    target: path(targets, x, y),
    last: last === null ? null : { x: x(lastIndex), y: y(last) },
  };
}

function path(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  let isOpen = false;
  return values
    .map((value, index) => {
      if (value === null) {
        isOpen = false;
        return '';
      }
      const command = isOpen ? 'L' : 'M';
      isOpen = true;
      return `${command}${x(index)} ${y(value)}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
