import { timeWord } from './time-words.ts';
import type { Token } from './token.ts';

/**
 * Words torn by a line end or a narrow column, in one piece again: «сентя- брь», «ежегод но», «совершен- ствования».
 * Two words that `knows` tells both stay two: «август- сентябрь».
 */
export function heal(tokens: Token[], knows: (word: string) => boolean): Token[] {
  let healed: Token[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const second = token.kind === 'word' ? secondHalf(tokens, at, knows) : 0;
    if (second === 0) {
      healed?.push(token);
      continue;
    }
    healed ??= tokens.slice(0, at);
    healed.push(joined(token, tokens[second] as Token));
    at = second;
  }
  return healed ?? tokens;
}

/** Where the second half of the word at `at` stands, 0 when the word is whole. */
function secondHalf(tokens: readonly Token[], at: number, knows: (word: string) => boolean) {
  const first = tokens[at] as Token;
  const hasHyphen = tokens[at + 1]?.kind === 'dash';
  const next = hasHyphen ? at + 2 : at + 1;
  const second = tokens[next];
  if (second?.kind !== 'word' || !second.spaced) return 0;
  if (hasHyphen && (tokens[at + 1] as Token).spaced) return 0;
  if (first.text.length + second.text.length < 4) return 0;
  // In words of capitals the second half begins with one as well.
  if (second.capital && !first.capital) return 0;
  const isWhole = knows(first.text) && knows(second.text);
  if (!isWhole && knows(first.text + second.text)) return next;
  const isOrdinary = hasHyphen && !second.capital && second.text.length > 1;
  return isOrdinary && !knows(first.text) && !knows(second.text) ? next : 0;
}

function joined(first: Token, second: Token): Token {
  const text = first.text + second.text;
  const word = timeWord(text);
  return { ...first, text, n: word?.n ?? 0, tag: word?.tag ?? '', to: second.to };
}
