import type { Groups } from './groups.ts';

/** A word of fewer letters may be another word altogether when a letter of it changes. */
const LEAST_LETTERS = 5;
/** More titles than this that differ in one word are a list of a pattern, not slips of the pen. */
const MOST_ALIKE = 40;

/**
 * Joins the places in the list whose titles say the same: the same words in any order, one word more, or one letter of a
 * word amiss. Titles are given by the stems of their words. The work grows with the number of words, not of pairs.
 */
export function joinAlikeTitles(groups: Groups, titles: readonly (readonly string[])[]): void {
  joinIdentical(groups, titles);
  for (const places of bucketsOf(titles)) {
    if (places.length > MOST_ALIKE) continue;
    for (const [index, a] of places.entries())
      for (const b of places.slice(index + 1))
        if (!groups.areJoined(a, b) && isAlike(titles[a] ?? [], titles[b] ?? [])) groups.join(a, b);
  }
}

/** True when at most one word differs, and that one by a letter or by being there. */
function isAlike(a: readonly string[], b: readonly string[]): boolean {
  const [more, rest] = [without(a, b), without(b, a)];
  if (more.length + rest.length === 1) return Math.min(a.length, b.length) >= 3;
  const [one, other] = [more[0], rest[0]];
  if (more.length !== 1 || rest.length !== 1 || one === undefined || other === undefined)
    return more.length === 0 && rest.length === 0;
  return isWord(one) && isWord(other) && differsByLetter(one, other);
}

/** Places that share the sum of their words' numbers, whole or with a word left out: whoever does may be alike. */
function bucketsOf(titles: readonly (readonly string[])[]): Iterable<readonly number[]> {
  const firsts = new Map<number, number>();
  const buckets = new Map<number, number[]>();
  const note = (key: number, place: number) => {
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, place);
    else if (first !== place) put(buckets, key, place, first);
  };
  for (const [place, words] of titles.entries()) {
    if (words.length < 3) continue;
    const sum = sumOf(words);
    note(sum, place);
    for (const word of words) if (isWord(word)) note((sum - numberOf(word)) | 0, place);
  }
  return buckets.values();
}

function put(buckets: Map<number, number[]>, key: number, place: number, first: number): void {
  const places = buckets.get(key);
  if (places === undefined) buckets.set(key, [first, place]);
  else if (places.at(-1) !== place) places.push(place);
}

function sumOf(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) sum = (sum + numberOf(word)) | 0;
  return sum;
}

/** Titles of the same words, however many there are. */
function joinIdentical(groups: Groups, titles: readonly (readonly string[])[]): void {
  const firsts = new Map<number, number>();
  for (const [place, words] of titles.entries()) {
    if (words.length === 0) continue;
    const sum = sumOf(words);
    const first = firsts.get(sum);
    if (first === undefined) firsts.set(sum, place);
    else if (isAlike(words, titles[first] ?? [])) groups.join(first, place);
  }
}

function isWord(word: string): boolean {
  return word.length >= LEAST_LETTERS && !/\d/.test(word);
}

/** The words of a list that the other one lacks, each as often as it does. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const index = left.indexOf(word);
    if (index < 0) return true;
    left.splice(index, 1);
    return false;
  });
}

/** One letter more, less or another one, or two neighbours that changed places. */
function differsByLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(from, endA), b.slice(from, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

function numberOf(word: string): number {
  let hash = 0x9e3779b9;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x5bd1e995);
  return hash ^ (hash >>> 15);
}
