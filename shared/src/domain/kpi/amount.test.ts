import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  amountOf,
  compare,
  type Fraction,
  isAbout,
  type Millionths,
  millionthsOf,
  percentOf,
  plus,
  shareOf,
  times,
  wholeOf,
} from './amount.ts';

const seed = Date.now() % 2 ** 31;
const ONE = 10n ** 6n;

/** Figures as rows hold them, few of them and a sum of many. */
const figure = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  fc.integer({ min: -(10 ** 15), max: 10 ** 15 }).map((many) => many / 1e6),
  fc.constantFrom(0, 1e9, -1e9, 999_999_999.999999, 0.000001),
);
const amount = fc
  .tuple(figure, fc.constantFrom(1, 1, 1, 9, 10, 100_000))
  .map(([told, count]): Millionths => times(millionthsOf(told), count));
const above = amount.filter((one) => one > 0);

test(`amounts add up, multiply and make percentages as whole numbers of any size do (seed ${seed})`, () => {
  fc.assert(
    fc.property(amount, amount, above, above, (a, b, c, d) => {
      const [wideA, wideB, wideC, wideD] = [BigInt(a), BigInt(b), BigInt(c), BigInt(d)];
      expect(plus(a, b)).toBe(kept(wideA + wideB));
      expect(times(a, b)).toBe(kept(wideA * wideB));
      expect(amountOf(a)).toBe(Number(wideA) / 1e6);
      const isWhole = wideA % ONE === 0n && wideC % ONE === 0n;
      const [top, bottom] = isWhole ? [wideA / ONE, wideC / ONE] : [wideA, wideC];
      expect(percentOf(a, c)).toBe(Number(top * 100n) / Number(bottom));
      const order = wideA * wideD - wideB * wideC;
      expect(compare(shareOf(a, c), shareOf(b, d))).toBe(signOf(order));
      expect(compare(shareOf(a, c), wholeOf(b))).toBe(signOf(wideA * 100n * ONE - wideB * wideC));
    }),
    { seed, numRuns: 2000 },
  );
});

test(`about is within a tenth, to the last millionth (seed ${seed})`, () => {
  fc.assert(
    fc.property(above, fc.integer({ min: -1, max: 1 }), fc.boolean(), (whole, off, isOver) => {
      const target: Fraction = wholeOf(times(whole, 10));
      const edge = plus(times(whole, isOver ? 11 : 9), off);
      const isWithin = isOver ? off <= 0 : off >= 0;
      expect(isAbout(wholeOf(edge), target)).toBe(isWithin);
    }),
    { seed },
  );
});

test('what was rounded to nothing has no sign', () => {
  expect(Object.is(amountOf(millionthsOf(-0.0000001)), 0)).toBe(true);
  expect(Object.is(times(0, -5), 0)).toBe(true);
});

/** A number where one holds it exactly. */
function kept(wide: bigint): Millionths {
  return Number.isSafeInteger(Number(wide)) ? Number(wide) : wide;
}

function signOf(difference: bigint): number {
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
