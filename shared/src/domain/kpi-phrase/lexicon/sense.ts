import { knowsWord } from '../../words/knows.ts';
import { type Noun, nounOf } from './nouns.ts';
import { bitOf, type Root, rootOf } from './roots.ts';
import { isAdjective, type VerbForm, verbForm } from './verbs.ts';

/** All that is known of a word by itself. */
export interface Sense {
  readonly noun: Noun | null;
  readonly root: Root | null;
  /** The root as a bit, 0 for none. */
  readonly bit: number;
  readonly verb: VerbForm | null;
  readonly isAdjective: boolean;
  /** Known in one piece: nouns alone, whose endings are known, and words of time and number. */
  readonly isWhole: boolean;
}

const nothing: Sense = {
  noun: null,
  root: null,
  bit: 0,
  verb: null,
  isAdjective: false,
  isWhole: false,
};
const KEPT = 20_000;
const KEPT_LENGTH = 40;
const kept = new Map<string, Sense>();

/** What is known of a word in lower case; kept, since plans say the same words over and over. */
export function senseOf(word: string): Sense {
  const before = kept.get(word);
  if (before !== undefined) return before;
  if (kept.size >= KEPT) kept.clear();
  const noun = nounOf(word);
  const root = rootOf(word);
  const made =
    word.length < 2 && noun === null
      ? { ...nothing, isWhole: knowsWord(word) }
      : {
          noun,
          root,
          bit: root === null ? 0 : bitOf(root),
          verb: noun === null && root !== 'share' && root !== 'amount' ? verbForm(word) : null,
          isAdjective: noun === null && isAdjective(word),
          isWhole: noun !== null || knowsWord(word) || word.startsWith('процент'),
        };
  if (word.length <= KEPT_LENGTH) kept.set(word, made);
  return made;
}

/** A sign or a number: no word. */
export const noSense = nothing;
