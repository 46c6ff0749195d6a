import {
  CYRILLIC,
  classOf,
  DASH,
  DIGIT,
  inCyrillic,
  LATIN,
  OTHER_LETTER,
  ROMAN_SIGN,
  SPACE,
  UNSEEN,
} from './characters.ts';
import { heal } from './heal.ts';
import { romanValue } from './roman.ts';
import { timeWord } from './time-words.ts';
import type { Token, TokenKind } from './token.ts';

/** Endings written after digits, as in «1-го» and «2-х». */
const suffixes = new Set(
  'е я й и х м го му ти ми ой ое ая ый ого ому ом ую ю ей ье ых ым'.split(' '),
);

/** Letters alone that stand for numbers less often than for words and signs. */
const notRoman = new Set(['x', 'х', 'v']);

/**
 * Cuts a phrase into tokens, in one pass. White space of any kind parts tokens and is kept as `spaced`; digits and
 * letters that stand together are two tokens, «1-го» and «2-х» are one number. Words torn by a hyphen and a line end
 * are healed when `knows` tells the word in one piece, or neither of the two.
 */
export function tokenise(phrase: string, knows: (word: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < phrase.length) {
    const kind = classOf(phrase.charCodeAt(at));
    if (kind === SPACE || kind === UNSEEN) {
      if (kind === SPACE) spaced = true;
      at++;
      continue;
    }
    const token = tokenAt(phrase, at, kind, spaced);
    tokens.push(token);
    at = token.to;
    spaced = false;
  }
  return heal(tokens, knows);
}

function tokenAt(phrase: string, from: number, kind: number, spaced: boolean): Token {
  if (kind === DIGIT) return numberAt(phrase, from, spaced);
  if (kind === CYRILLIC || kind === LATIN || kind === OTHER_LETTER) {
    return wordAt(phrase, from, spaced);
  }
  if (kind === ROMAN_SIGN) {
    const code = phrase.charCodeAt(from);
    const n = (code >= 0x2170 ? code - 0x2170 : code - 0x2160) + 1;
    return make('roman', String(n), { n, digits: 0, spaced, capital: true, from, to: from + 1 });
  }
  const text = kind === DASH ? '-' : phrase.charAt(from);
  const shape = { n: 0, digits: 0, spaced, capital: false, from, to: from + 1 };
  return make(kind === DASH ? 'dash' : 'mark', text, shape);
}

function numberAt(phrase: string, from: number, spaced: boolean): Token {
  let to = from;
  let n = 0;
  while (classOf(phrase.charCodeAt(to)) === DIGIT && to < phrase.length) {
    n = n * 10 + phrase.charCodeAt(to) - 0x30;
    to++;
  }
  const digits = to - from;
  const end = suffixEnd(phrase, to);
  const text = phrase.slice(from, end).toLowerCase();
  return make('number', text, { n, digits, spaced, capital: false, from, to: end });
}

/** Where the number ends whose digits end at `at`, with «-го», «го» and the like. */
function suffixEnd(phrase: string, at: number): number {
  const start = classOf(phrase.charCodeAt(at)) === DASH ? at + 1 : at;
  let end = start;
  while (end - start < 4 && classOf(phrase.charCodeAt(end)) === CYRILLIC) end++;
  if (end === start || end - start > 3) return at;
  // «5м» may be metres, «5х» a product; with a hyphen they are endings.
  if (start === at && end - start === 1) return at;
  return suffixes.has(phrase.slice(start, end).toLowerCase()) ? end : at;
}

function wordAt(phrase: string, from: number, spaced: boolean): Token {
  let to = from;
  let hasLatin = false;
  let hasCyrillic = false;
  let hasUnseen = false;
  for (; to < phrase.length; to++) {
    const kind = classOf(phrase.charCodeAt(to));
    hasLatin ||= kind === LATIN;
    hasCyrillic ||= kind === CYRILLIC;
    hasUnseen ||= kind === UNSEEN;
    if (kind !== LATIN && kind !== CYRILLIC && kind !== UNSEEN && kind !== OTHER_LETTER) break;
  }
  const written = phrase.slice(from, to);
  const clean = hasUnseen ? withoutUnseen(written) : written;
  const lower = clean.toLowerCase().replaceAll('ё', 'е');
  const shape = {
    digits: 0,
    spaced,
    capital: clean.charCodeAt(0) !== lower.charCodeAt(0),
    from,
    to,
  };
  const roman = romanValue(lower);
  if (roman > 0 && !notRoman.has(lower)) {
    return make('roman', lower, { n: roman, ...shape });
  }
  const mixed = hasLatin && (hasCyrillic || lower.length === 1) ? inCyrillic(lower) : null;
  const text = mixed ?? lower;
  const word = timeWord(text);
  return { kind: 'word', text, n: word?.n ?? 0, tag: word?.tag ?? '', ...shape };
}

/** Soft hyphens are dropped; letters written as a letter and an accent become the letter. */
function withoutUnseen(word: string): string {
  let made = '';
  for (const sign of word.normalize('NFC')) {
    if (classOf(sign.charCodeAt(0)) !== UNSEEN) made += sign;
  }
  return made;
}

function make(kind: TokenKind, text: string, shape: Omit<Token, 'kind' | 'text' | 'tag'>): Token {
  const { n, digits, spaced, capital, from, to } = shape;
  return { kind, text, n, tag: '', digits, spaced, capital, from, to };
}
