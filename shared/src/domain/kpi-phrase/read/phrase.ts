import type { Place, Token } from '../../words/token.ts';
import { tokenise } from '../../words/tokenise.ts';
import { noSense, type Sense, senseOf } from '../lexicon/sense.ts';

/** What a token has been read as; a reader takes only what is still free. */
export const FREE = 0;
export const QUOTED = 1;
export const TIME = 2;
export const NAME = 3;
export const QUANTITY = 4;
export const BASE = 5;
/** A stretch of time in itself: «первые три года». */
export const DURATION = 6;

/** A phrase cut into tokens, with what is known of each and what each has been read as. */
export interface Phrase {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly senses: readonly Sense[];
  readonly read: Uint8Array;
  /** The roots that occur outside of quotes, as bits. */
  readonly roots: number;
  /** Whether a word outside of quotes tells what is or was done. */
  readonly hasPredicate: boolean;
  readonly hasInfinitive: boolean;
}

export function phraseOf(text: string): Phrase {
  const tokens = tokenise(text, isKnown);
  const senses = tokens.map((token, at) =>
    token.kind === 'word'
      ? senseOf(isShortAmount(tokens, at) ? 'количество' : token.text)
      : noSense,
  );
  const read = new Uint8Array(tokens.length);
  markQuotes(text, tokens, read);
  let roots = 0;
  let hasPredicate = false;
  let hasInfinitive = false;
  for (const [at, { bit, verb }] of senses.entries()) {
    if (read[at] === QUOTED) continue;
    roots |= bit;
    if (verb === 'infinitive') hasInfinitive = true;
    else if (verb !== null) hasPredicate = true;
  }
  return { text, tokens, senses, read, roots, hasPredicate, hasInfinitive };
}

/** The «во» of «кол-во». */
function isShortAmount(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === 'во' && tokens[at - 2]?.text === 'кол' && tokens[at]?.spaced === false
  );
}

/** The text of a token in lower case, `''` past either end. */
export function wordAt({ tokens }: Phrase, at: number): string {
  return tokens[at]?.text ?? '';
}

export function senseAt({ senses }: Phrase, at: number): Sense {
  return senses[at] ?? noSense;
}

export function mark({ read }: Phrase, from: number, to: number, as: number): void {
  read.fill(as, Math.max(0, from), to);
}

/** Where tokens `from` to `to` (not included) stand in the phrase. */
export function placeOf({ tokens, text }: Phrase, from: number, to: number): Place {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return { from: 0, to: text.length };
  return { from: first.from, to: last.to };
}

/** Two words side by side seldom look like one such word. */
function isKnown(word: string): boolean {
  return senseOf(word).isWhole;
}

/** Titles in «quotes» are names, whatever stands in them; a quote that is not closed quotes nothing. */
function markQuotes(text: string, tokens: readonly Token[], read: Uint8Array): void {
  if (!text.includes('»')) return;
  const open: number[] = [];
  for (const [at, { text: sign }] of tokens.entries()) {
    if (sign === '«') open.push(at);
    if (sign !== '»') continue;
    const start = open.pop();
    if (start === undefined) continue;
    const isAll = start === 0 && at === tokens.length - 1;
    if (!isAll) read.fill(QUOTED, start, at + 1);
  }
}
