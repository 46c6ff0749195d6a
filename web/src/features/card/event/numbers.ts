/** Hours as people type them: «36», «1,5»; null for none, undefined for what is no number of hours. */
export function hoursOf(text: string): number | null | undefined {
  if (text === '') return null;
  const typed = text.replaceAll(/\s/g, '').replace(',', '.');
  const hours = /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN;
  return hours >= 0.5 && hours <= 5000 && (hours * 2) % 1 === 0 ? hours : undefined;
}

/** A number of people; null for none, undefined for what is no such number. */
export function countOf(text: string): number | null | undefined {
  if (text === '') return null;
  const typed = text.replaceAll(/\s/g, '');
  const count = /^\d{1,7}$/.test(typed) ? Number(typed) : Number.NaN;
  return count <= 1_000_000 ? count : undefined;
}

/** The sum of what is known; null when nothing is. */
export function sumOf(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}
