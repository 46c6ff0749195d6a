import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import type { Grammar } from './use-grammar.ts';

/** A meaning as it is saved beside the words. */
export interface SavedMeaning {
  readonly meaning: Meaning;
  readonly corrected: boolean;
}

/**
 * How the meaning on the screen stands to the words: read from them; not saved yet; settled by an answer; corrected
 * against them; read from them before, while now they read otherwise.
 */
export type Standing = 'read' | 'unsaved' | 'answered' | 'corrected' | 'changed';

export interface Understood {
  readonly shown: Meaning;
  readonly live: Meaning;
  readonly standing: Standing;
}

/** What to show: while words are typed or wait for an answer their reading, else what is saved. */
export function understoodAs(
  { gist }: Pick<Grammar, 'gist'>,
  live: Meaning,
  saved: SavedMeaning | null,
  isDirty: boolean,
): Understood {
  if (isDirty) return { shown: live, live, standing: 'read' };
  if (saved === null) return { shown: live, live, standing: 'unsaved' };
  const { meaning, corrected } = saved;
  if (meaning.question !== null) return { shown: live, live, standing: 'read' };
  if (corrected && live.question !== null) return { shown: meaning, live, standing: 'answered' };
  if (gist(meaning) === gist(live)) return { shown: meaning, live, standing: 'read' };
  return { shown: meaning, live, standing: corrected ? 'corrected' : 'changed' };
}

/** A meaning that still asks is kept without the days it proposes: a card gets none by a guess. */
export function withoutGuess(meaning: Meaning): Meaning {
  if (meaning.question === null) return meaning;
  return { ...meaning, start: null, end: null, windows: null, inferred: [] };
}
