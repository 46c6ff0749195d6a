import type { KpiContext } from '../meaning.ts';

/** A phrase as plans write it and what it means in short (`short-meaning.ts`). */
export type PhraseRow = readonly [phrase: string, meaning: string];

/** A row of a table, what it means, and the headers of its figures, none when they are not known. */
export type TableRow = readonly [row: string, meaning: string, columns: readonly string[]];

/** A plan of four years, as most phrases stand in one. */
export const plan: KpiContext = { projectStart: '2021-01-01', projectEnd: '2024-12-31' };
