import { z } from 'zod';
import { line, moment, uuid } from '../fields.ts';
import type { State } from '../state.ts';

/** How many a category had in one year; one a category, year and kind of year. */
export const headcountSchema = z.strictObject({
  id: uuid,
  populationId: uuid,
  /** The calendar year, or the one in which the school year begins. */
  year: z.int().min(1900).max(2200),
  academic: z.boolean(),
  count: z.int().min(1).max(100_000_000),
  /** Where the number comes from, such as a state report. */
  source: line(300).nullable(),
  setAt: moment,
  setBy: uuid,
});
export type Headcount = z.infer<typeof headcountSchema>;

/** The headcount of a category in a year, where it was told. */
export function headcountOf(
  state: State,
  populationId: string,
  year: number,
  academic: boolean,
): Headcount | undefined {
  for (const row of state.headcount.where('populationId', populationId))
    if (row.year === year && row.academic === academic) return row;
  return undefined;
}
