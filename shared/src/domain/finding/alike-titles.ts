/** A word of fewer letters may be another word altogether when a letter of it changes. */
const LEAST_LETTERS = 5;
/** More titles than this that differ in one word are a list of a pattern, not slips of the pen. */
const MOST_ALIKE = 40;

/**
 * Groups of places in the list whose titles say the same: the same words in any order, one word more, or one letter of a
 * word amiss. Titles are given by the stems of their words. The work grows with the number of words, not of pairs.
 */
export function alikeTitles(titles: readonly (readonly string[])[]): number[][] {
  const groups = new Groups(titles.length);
  for (const places of bucketsOf(titles).values()) {
    if (places.length < 2 || places.length > MOST_ALIKE) continue;
    for (const [index, a] of places.entries())
      for (const b of places.slice(index + 1))
        if (isAlike(titles[a] ?? [], titles[b] ?? [])) groups.join(a, b);
  }
  for (const places of identical(titles).values())
    for (const place of places.slice(1)) groups.join(places[0] ?? place, place);
  return groups.list();
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

/** By the sum of their words' numbers, whole and with each word left out; whoever shares one may be alike. */
function bucketsOf(titles: readonly (readonly string[])[]): Map<number, number[]> {
  const buckets = new Map<number, number[]>();
  for (const [place, words] of titles.entries()) {
    if (words.length < 3) continue;
    const numbers = words.map(numberOf);
    const sum = numbers.reduce((all, number) => (all + number) | 0, 0);
    put(buckets, sum, place);
    for (const [index, number] of numbers.entries())
      if (isWord(words[index] ?? '')) put(buckets, (sum - number) | 0, place);
  }
  return buckets;
}

function identical(titles: readonly (readonly string[])[]): Map<string, number[]> {
  const same = new Map<string, number[]>();
  for (const [place, words] of titles.entries())
    if (words.length > 0) put(same, [...words].sort().join(' '), place);
  return same;
}

function put<K>(map: Map<K, number[]>, key: K, place: number): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [place]);
  else if (places.at(-1) !== place) places.push(place);
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

/** Which places belong together. */
class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  join(a: number, b: number): void {
    this.#parent[this.#root(a)] = this.#root(b);
  }

  /** Groups of two and more, each in order. */
  list(): number[][] {
    const groups = new Map<number, number[]>();
    for (const place of this.#parent.keys()) put(groups, this.#root(place), place);
    return [...groups.values()].filter((group) => group.length > 1);
  }

  #root(place: number): number {
    let at = place;
    while (this.#parent[at] !== at) {
      const up = this.#parent[at] ?? at;
      this.#parent[at] = this.#parent[up] ?? up;
      at = up;
    }
    return at;
  }
}
