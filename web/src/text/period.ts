/**
 * What a stretch of work is called: in projects of other modes a school year or a checkpoint takes the place of the
 * sprint, and the same screens speak of it in the words of the project they show.
 */
import type { PeriodWord } from '@kaskad/shared/domain/sprint/period.ts';
import { createContext } from 'react';

export type Period = PeriodWord;

/** Whose words the texts inside are: those of the project that stands there. */
export const PeriodContext = createContext<Period>('sprint');

let ofPage: Period = 'sprint';

/** What the project of the page works in: sentences said outside of a screen, such as a refusal in passing, follow it. */
export function periodOfPage(): Period {
  return ofPage;
}

export function setPeriodOfPage(period: Period): void {
  ofPage = period;
}

/** The number of a period as people say it: a school year is «2022/23», any other number stays. */
export function periodNumber(period: Period, number: number): string {
  return period === 'year' ? `${number}/${String(number + 1).slice(-2)}` : String(number);
}

/** Variables that hold the number of a period wherever a sentence of a period has them. */
const numbers: ReadonlySet<string> = new Set(['number', 'previous', 'next', 'from']);

/** The variables of a sentence about periods, their numbers written as people say them. */
export function withPeriodNumbers<V extends string | number>(
  period: Period,
  values: Readonly<Record<string, V>>,
): Readonly<Record<string, V | string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' && numbers.has(name) ? periodNumber(period, value) : value,
    ]),
  );
}
