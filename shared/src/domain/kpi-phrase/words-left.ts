import { withPairedQuotes } from './canonical/spelling.ts';
import type { Facts } from './facts.ts';
import { BASE, mark, NAME, type Phrase, QUANTITY, senseAt, TIME, wordAt } from './read/phrase.ts';

const stops = new Set([',', ';', ')', '(', '.', '»', '|', ':']);

/** What a share is taken of, in the words of the phrase: after «от», or what stands right after the per cent. */
export function baseOf({ phrase, quantities }: Facts): string | null {
  const whole = quantities.find(({ isOutOf, comparator }) => isOutOf && comparator === null);
  const shares = quantities.filter(({ unit }) => unit === '%');
  const share = shares.find(({ next }) => wordAt(phrase, next) === 'от') ?? shares[0];
  if (share === undefined) {
    return whole === undefined ? null : textBetween(phrase, whole.to - 1, whole.next);
  }
  const from = wordAt(phrase, share.next) === 'от' ? share.next + 1 : share.next;
  const isTold = from > share.next;
  let to = from;
  while (to < phrase.tokens.length && !ends(phrase, to, isTold)) to++;
  if (to === from) return null;
  const base = textBetween(phrase, from, to);
  if (isTold) mark(phrase, share.next, to, BASE);
  return base;
}

/** «от общего числа ...» wherever it stands; null when no such words are there. */
export function wholeOf(phrase: Phrase): string | null {
  const at = phrase.tokens.findIndex(
    ({ text }, index) => text === 'от' && wordAt(phrase, index + 1).startsWith('общ'),
  );
  if (at < 0) return null;
  let to = at + 1;
  while (to < phrase.tokens.length && !ends(phrase, to, true)) to++;
  return to === at + 1 ? null : textBetween(phrase, at + 1, to);
}

function ends(phrase: Phrase, at: number, isTold: boolean): boolean {
  const token = phrase.tokens[at];
  if (token === undefined || stops.has(token.text)) return true;
  if (phrase.read[at] === TIME || phrase.read[at] === QUANTITY) return true;
  if (token.kind === 'dash' && token.spaced) return phrase.tokens[at + 1]?.kind !== 'number';
  if (isTold) return false;
  const { verb, noun } = senseAt(phrase, at);
  return verb !== null || (noun === null && token.text.length < 4);
}

/** What is measured: the words that were not read as anything else. */
export function metricOf(phrase: Phrase): string | null {
  const { tokens, read } = phrase;
  const parts: string[] = [];
  let start = -1;
  for (let at = 0; at <= tokens.length; at++) {
    const as = read[at];
    const isLeft =
      at < tokens.length && as !== TIME && as !== QUANTITY && as !== BASE && !isRowNumber(at, as);
    if (isLeft && start < 0) start = at;
    if (isLeft || start < 0) continue;
    parts.push(textBetween(phrase, start, at));
    start = -1;
  }
  const made = trimmed(parts.join(' '));
  return made === '' ? null : made;
}

function isRowNumber(at: number, as: number | undefined): boolean {
  return at < 2 && as === NAME;
}

function textBetween({ text, tokens }: Phrase, from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return '';
  return tidy(text.slice(first.from, last.to));
}

/** Anything but single plain spaces. */
const oddSpace = /[^\S ]|\u00ad| {2}/;

/** Torn words whole, any white space one space. */
export function tidy(text: string): string {
  const plain = oddSpace.test(text) ? text.replace(/[\s\u00ad]+/g, ' ') : text;
  return withPairedQuotes(plain.trim());
}

const edge = new Set(' ,;:.–—-()|'.split(''));

/** Without signs left at the ends by what was taken away. */
function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && edge.has(text.charAt(from))) from++;
  while (to > from && edge.has(text.charAt(to - 1))) to--;
  const left = text.slice(from, to);
  const isCut = left.lastIndexOf('(') > left.lastIndexOf(')');
  return isCut ? `${left})` : left;
}
