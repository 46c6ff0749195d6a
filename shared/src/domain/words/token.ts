import type { TimeTag } from './time-words.ts';

/**
 * What a token is. `number` is a run of digits, `roman` a numeral such as II (also written ІІ or Ⅱ), `dash` any of
 * the dashes and the minus sign, `mark` any other sign.
 */
export type TokenKind = 'number' | 'roman' | 'word' | 'dash' | 'mark';

/** The smallest piece of a phrase, with its place in the phrase as it was written. */
export interface Token {
  readonly kind: TokenKind;
  /**
   * As it is compared: lower case, «ё» as «е», look-alike Latin letters as Cyrillic ones, every dash as `-`, a word
   * torn over two lines in one piece.
   */
  readonly text: string;
  /** The value of digits and Roman numerals; of a word of time what its tag counts (a month 1..12); else 0. */
  readonly n: number;
  /** What the word has to do with time, `''` for nothing. */
  readonly tag: TimeTag | '';
  /** How many digits were written: `01` has two. 0 for anything but a number. */
  readonly digits: number;
  /** Whether white space, or the beginning of the phrase, stands before it. */
  readonly spaced: boolean;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Where it begins and where it ends (not included) in the phrase, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** A place in a phrase, as `slice(from, to)` takes it. */
export interface Place {
  readonly from: number;
  readonly to: number;
}
