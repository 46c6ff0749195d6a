import { stemmer } from '@orama/stemmers/russian';

/** Words that join others and tell rows apart in nothing. */
const joints = new Set(
  'и в во на по о об обо от до из за к ко с со у для при под над их его ее или а the of for and in to a'.split(
    ' ',
  ),
);
const stems = new Map<string, string>();
/** Plans use a few thousand words; past that the memory begins anew. */
const MOST_STEMS = 20_000;

/**
 * The words of a title or a target by their stems: case, endings, ё, dashes and quotation marks make no difference, numbers
 * and single letters do.
 */
export function titleWords(text: string): string[] {
  const stems: string[] = [];
  const words = text.toLowerCase().replaceAll('ё', 'е').match(WORD) ?? [];
  for (const word of words) if (!joints.has(word)) stems.push(stemOf(word));
  return stems;
}

/** Told by what parts words, which is many times faster than telling the letters of every script. */
const WORD = /[^\s\u00a0-\u00bf\u2000-\u206f\u2116!-/:-@[-`{-~]+/g;

/** The share of the shorter list's words that stand in the other one as well, and how many they are. */
export function shared(
  a: readonly string[],
  b: readonly string[],
): { count: number; share: number } {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const known = new Set(many);
  const count = new Set(few.filter((word) => known.has(word))).size;
  return { count, share: few.length === 0 ? 0 : count / new Set(few).size };
}

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = word.length < 4 || !/^[а-я]+$/.test(word) ? word : stemmer(word);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, stem);
  return stem;
}
