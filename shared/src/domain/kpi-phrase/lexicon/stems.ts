/** Words known by their beginnings: the longest known beginning decides. */
export interface Stems<T> {
  /** What is known of a word in lower case, or null. */
  find(word: string): T | null;
}

/** @param endings what may follow the beginning; null when anything may */
export function createStems<T>(
  entries: Iterable<readonly [string, T]>,
  endings: ReadonlySet<string> | null,
): Stems<T> {
  const known = new Map(entries);
  const longest = Math.max(...[...known.keys()].map((stem) => stem.length));
  return {
    find(word) {
      for (let length = Math.min(word.length, longest); length > 1; length--) {
        const found = known.get(word.slice(0, length));
        if (found === undefined) continue;
        if (endings === null || endings.has(word.slice(length))) return found;
      }
      return null;
    },
  };
}
