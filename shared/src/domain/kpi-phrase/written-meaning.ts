import type { KpiMeaning } from './meaning.ts';

/** The meaning as lists of phrases hold it: the question stands beside it, `note` is for people. */
export function writtenMeaning({ question: _, ...meaning }: KpiMeaning): Record<string, unknown> {
  return { ...meaning, note: '' };
}
