/**
 * Up to two letters that stand for a person. Russian lists put the family name first: «Иванова
 * Мария Петровна» is «ИМ», «Мария» is «М».
 */
export function initialsOf(name: string): string {
  const letters = name
    .trim()
    .split(/[\s.]+/u)
    .map((word) => Array.from(word).find((letter) => /\p{L}/u.test(letter)))
    .filter((letter) => letter !== undefined);
  return letters.slice(0, 2).join('').toLocaleUpperCase('ru') || '?';
}

/** One of the eight tints, always the same for the same id. */
export function tintOf(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) >>> 0;
  return (hash % 8) + 1;
}
