import type { Meaning } from '../schedule/meaning.ts';

/** The meaning with nothing left to ask. */
export function noQuestion(meaning: Meaning): Meaning {
  return { ...meaning, ambiguous: false, question: null };
}
