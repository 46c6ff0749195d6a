import { AMOUNT_DECIMALS } from '../fields.ts';

/**
 * Figures are counted in whole millionths, so that 0.1 + 0.2 is 0.3, and held against each other as fractions, so that
 * nothing is decided by a rounded quotient.
 */
export const ONE = 10n ** BigInt(AMOUNT_DECIMALS);
const PERCENT = 100n;

/** Whole millionths of a figure as rows hold it. */
export function millionthsOf(amount: number): bigint {
  return BigInt(Math.round(amount * Number(ONE)));
}

/** The number nearest to so many millionths. */
export function amountOf(millionths: bigint): number {
  return Number(millionths) / Number(ONE);
}

/** `top / bottom` millionths; the bottom is above 0. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function wholeOf(millionths: bigint): Fraction {
  return { top: millionths, bottom: 1n };
}

/** The percentage two sums make, both in millionths. */
export function shareOf(numerator: bigint, denominator: bigint): Fraction {
  return { top: numerator * PERCENT * ONE, bottom: denominator };
}

/** The percentage two sums make as a number, for people to read. */
export function percentOf(numerator: bigint, denominator: bigint): number {
  const isWhole = numerator % ONE === 0n && denominator % ONE === 0n;
  const [top, bottom] = isWhole ? [numerator / ONE, denominator / ONE] : [numerator, denominator];
  return Number(top * PERCENT) / Number(bottom);
}

/** Negative, 0 or positive as the first fraction is below, at or above the second. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** True when the first fraction differs from the second by a tenth of it at most. */
export function isAbout(a: Fraction, b: Fraction): boolean {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return 10n * sizeOf(difference) <= sizeOf(b.top * a.bottom);
}

function sizeOf(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}
