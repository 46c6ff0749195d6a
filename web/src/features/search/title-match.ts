import type { Card } from '@kaskad/shared/domain/card/card.ts';

/** Cards in whose titles every typed word begins some word: the first answer, before the server knows the forms. */
export function titleMatch(cards: Iterable<Card>, typed: string, most: number): Card[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  const found: Card[] = [];
  for (const card of cards) {
    const words = wordsOf(card.title);
    if (!wanted.every((want) => words.some((word) => word.startsWith(want)))) continue;
    found.push(card);
    if (found.length === most) break;
  }
  return found;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
