import type { KpiMeaning } from '../kpi-phrase/meaning.ts';

/** «14 % педагогов»: a number with its sign, then the words up to the next comma. */
const shares = /(\d+(?:[.,]\d+)?)\s*(?:%|процент\S*)\s*([^\d,;()]*)/giu;

/**
 * A meaning with several values as one meaning each. Shares take the words after them as what they are of; values that
 * stand after «было» are where the first ones stood before.
 */
export function severalIn(meaning: KpiMeaning, words: string): KpiMeaning[] {
  const { value, comparator, unit } = meaning;
  if (!Array.isArray(value) || comparator === 'between') return [meaning];
  const values: readonly number[] = value;
  const told = unit === '%' ? sharesIn(words) : [];
  const before = told.filter(({ isBefore }) => isBefore);
  const now = told.filter(({ isBefore }) => !isBefore);
  const count = before.length === now.length && before.length > 0 ? now.length : values.length;
  return values.slice(0, count).map((one, index) => {
    const base = now[index]?.who ?? null;
    const was = before[index]?.value;
    return {
      ...meaning,
      value: one,
      unit: Array.isArray(unit) ? (unit[index] ?? null) : unit,
      ...(base === null ? {} : { base, metric: base }),
      ...(was === undefined ? {} : { baseline: { value: was } }),
    };
  });
}

function sharesIn(words: string) {
  const beforeAt = /(?:было|ранее|прежде)/i.exec(words)?.index ?? words.length;
  return [...words.matchAll(shares)].map(({ 1: size = '', 2: who = '', index }) => ({
    value: Number(size.replace(',', '.')),
    who: who.trim() === '' ? null : who.trim(),
    isBefore: index > beforeAt,
  }));
}
