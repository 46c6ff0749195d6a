const values: Readonly<Record<string, number>> = { i: 1, і: 1, v: 5, x: 10, х: 10 };

/** The value of a Roman numeral up to 39 in lower case, Latin or with the Ukrainian «і»; 0 when it is none. */
export function romanValue(text: string): number {
  if (text.length > 6) return 0;
  let total = 0;
  let before = Number.POSITIVE_INFINITY;
  for (const letter of text) {
    const value = values[letter];
    if (value === undefined) return 0;
    total += before < value ? value - 2 * before : value;
    before = value;
  }
  return total;
}
