import type { Context } from '../context.ts';

/**
 * A phrase, where it stands, and what it means: «kind start..end FREQUENCY count/period». A question mark after the
 * kind, or alone: the reader has to ask, and whatever it proposes is a proposal.
 */
export type PhraseRow = readonly [phrase: string, context: Context, meaning: string];

export const NONE: Context = {};
export const AY: Context = { academicYear: '2021/2022' };
export const Y22: Context = { year: 2022 };
export const LONG: Context = { projectStart: '2021-09-01', projectEnd: '2024-08-31' };
export const STAGE22: Context = { ...LONG, stageStart: '2022-01-01', stageEnd: '2022-12-31' };
export const DOC: Context = { documentDate: '2022-01-15' };
