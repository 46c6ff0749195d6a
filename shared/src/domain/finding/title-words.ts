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
  const plain = text.toLowerCase().replaceAll('ё', 'е');
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at <= plain.length; at++) {
    if (at < plain.length && !parts(plain.charCodeAt(at))) continue;
    const word = plain.slice(from, at);
    if (word !== '' && !joints.has(word)) words.push(stemOf(word));
    from = at + 1;
  }
  return words;
}

/**
 * True for what parts words: spaces, ASCII marks, quotation marks, dashes and «№». Told by number, which is many times
 * faster than asking for the letters of every script.
 */
function parts(code: number): boolean {
  if (code >= 0x2000) return code <= 0x206f || code === 0x2116 || code === 0x3000;
  if (code >= 0x7b) return code <= 0xbf;
  return code < 0x30 || (code > 0x39 && code < 0x41) || (code > 0x5a && code < 0x61);
}

/** The share of the shorter list's words that stand in the other one as well, and how many they are. */
export function shared(
  a: readonly string[],
  b: readonly string[],
): { count: number; share: number } {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  let [count, all] = [0, 0];
  for (const [index, word] of few.entries()) {
    if (few.indexOf(word) !== index) continue;
    all++;
    if (many.includes(word)) count++;
  }
  return { count, share: all === 0 ? 0 : count / all };
}

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = word.length < 4 || !/^[а-я]+$/.test(word) ? word : stemmer(word);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, stem);
  return stem;
}
