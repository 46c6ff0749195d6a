import { AMOUNT_DECIMALS } from '../fields.ts';

/**
 * Figures are counted in whole millionths, so that 0.1 + 0.2 is 0.3, and held against each other as fractions, so that
 * nothing is decided by a rounded quotient. A number while it is a safe integer, which counts many times faster, and a
 * BigInt beyond: the same amount is always of the same type.
 */
export type Millionths = number | bigint;

export const ONE = 10 ** AMOUNT_DECIMALS;
const PERCENT = 100;

/** Whole millionths of a figure as rows hold it. */
export function millionthsOf(amount: number): Millionths {
  const rounded = Math.round(amount * ONE);
  return Number.isSafeInteger(rounded) ? unsigned(rounded) : BigInt(rounded);
}

/** The number nearest to so many millionths. */
export function amountOf(millionths: Millionths): number {
  return Number(millionths) / ONE;
}

export function plus(a: Millionths, b: Millionths): Millionths {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return millionths(BigInt(a) + BigInt(b));
}

export function times(a: Millionths, b: Millionths): Millionths {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    // What is rounded to a safe integer was one: the next beyond them is not safe.
    if (Number.isSafeInteger(product)) return unsigned(product);
  }
  return millionths(BigInt(a) * BigInt(b));
}

/** What was counted as a BigInt, as amounts are kept. */
export function millionths(amount: bigint): Millionths {
  const number = Number(amount);
  return Number.isSafeInteger(number) ? number : amount;
}

/** `top / bottom` millionths; the bottom is above 0. */
export interface Fraction {
  readonly top: Millionths;
  readonly bottom: Millionths;
}

export function wholeOf(amount: Millionths): Fraction {
  return { top: amount, bottom: 1 };
}

/** The percentage two sums make, both in millionths. */
export function shareOf(numerator: Millionths, denominator: Millionths): Fraction {
  const [top, bottom] = inLowTerms(numerator, denominator);
  return { top: times(top, PERCENT * ONE), bottom };
}

/** The percentage two sums make as a number, for people to read. */
export function percentOf(numerator: Millionths, denominator: Millionths): number {
  const [top, bottom] = inLowTerms(numerator, denominator);
  return Number(times(top, PERCENT)) / Number(bottom);
}

/** Negative, 0 or positive as the first fraction is below, at or above the second. */
export function compare(a: Fraction, b: Fraction): number {
  const [left, right] = crossed(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** True when the first fraction differs from the second by a tenth of it at most. */
export function isAbout(a: Fraction, b: Fraction): boolean {
  const [left, right] = crossed(a, b);
  return 10n * sizeOf(BigInt(left) - BigInt(right)) <= sizeOf(BigInt(right));
}

function crossed(a: Fraction, b: Fraction): [Millionths, Millionths] {
  return [times(a.top, b.bottom), times(b.top, a.bottom)];
}

function sizeOf(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}

/** The same quotient of smaller integers where both sums are whole, as those of people are. */
function inLowTerms(top: Millionths, bottom: Millionths): readonly [Millionths, Millionths] {
  const [a, b] = [ones(top), ones(bottom)];
  return a === null || b === null ? [top, bottom] : [a, b];
}

/** How many ones they are; null where that is no whole number. Taking the remainder of a number is slow. */
function ones(amount: Millionths): Millionths | null {
  if (typeof amount === 'number') {
    const quotient = amount / ONE;
    return Number.isInteger(quotient) && quotient * ONE === amount ? quotient : null;
  }
  const one = BigInt(ONE);
  return amount % one === 0n ? millionths(amount / one) : null;
}

/** Adding 0 takes the sign off a negative 0. */
function unsigned(amount: number): number {
  return amount + 0;
}
