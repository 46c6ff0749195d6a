import type { Kpi } from './kpi.ts';

/** Shares are shown to one decimal, everything else to two. */
export function decimalsOf(kind: Kpi['kind']): number {
  return kind === 'share' ? 1 : 2;
}

/**
 * The one place where figures are rounded, and only to be shown: half away from zero, by the decimal digits of the number
 * and not by the binary ones behind them (1.005 is 1.01). Written out, the result has no trailing zeros.
 */
export function roundFigure(value: number, kind: Kpi['kind']): number {
  return roundTo(value, decimalsOf(kind));
}

export function roundTo(value: number, decimals: number): number {
  const size = Math.abs(value);
  // Beyond these a number is written with an exponent of its own.
  if (!(size >= 1e-6)) return 0;
  if (size >= 1e21) return value;
  const rounded = Number(`${Math.round(Number(`${size}e${decimals}`))}e-${decimals}`);
  if (rounded === 0) return 0;
  return value < 0 ? -rounded : rounded;
}
