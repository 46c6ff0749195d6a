import { numeralWord } from '../../words/numerals.ts';
import type { KpiComparator } from '../meaning.ts';
import { isYear } from '../read/calendar.ts';
import { type Phrase, phraseOf, senseAt, wordAt } from '../read/phrase.ts';
import { quantitiesOf } from '../read/quantities.ts';
import { unitAt } from '../read/unit.ts';

/** What one cell of a row holds. `dash` may be no unit, no figure or nought. */
export type Cell =
  | { readonly kind: 'empty' | 'dash' }
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly unit: string | null;
      readonly comparator: KpiComparator | null;
      /** The number may be a year. */
      readonly isYear: boolean;
    }
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'direction'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'text'; readonly text: string };

export function cellOf(text: string): Cell {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const plain = plainNumber(trimmed);
  if (plain !== null) return plain;
  const phrase = phraseOf(trimmed);
  const [first] = phrase.tokens;
  if (first?.kind === 'dash' && phrase.tokens.length === 1) return { kind: 'dash' };
  return figureOf(phrase) ?? wordsOf(phrase, trimmed);
}

const digits = /^\d{1,9}([.,]\d{1,6})?%?$/;

/** Most cells are a number and nothing else. */
function plainNumber(text: string): Cell | null {
  if (!digits.test(text)) return null;
  const isShare = text.endsWith('%');
  const value = Number((isShare ? text.slice(0, -1) : text).replace(',', '.'));
  const mayBeYear = !isShare && isYear(value, text.length);
  return { kind: 'value', value, unit: isShare ? '%' : null, comparator: null, isYear: mayBeYear };
}

/** «98,5», «78,7%», «не менее 3»; words beyond a comparison and a unit make it text. */
function figureOf(phrase: Phrase): Cell | null {
  const { tokens } = phrase;
  if (tokens.length > 8 || !tokens.some(({ kind }) => kind === 'number')) return null;
  const all = quantitiesOf(phrase);
  const [quantity] = all;
  if (quantity === undefined || all.length > 1) return null;
  if (quantity.from > 0 || quantity.next < tokens.length) return null;
  const [only] = tokens;
  const mayBeYear = tokens.length === 1 && only !== undefined && isYear(only.n, only.digits);
  const { value, unit, comparator } = quantity;
  return { kind: 'value', value, unit, comparator, isYear: mayBeYear };
}

function wordsOf(phrase: Phrase, text: string): Cell {
  const isRatio = phrase.tokens.length < 8 && wordAt(phrase, 1) === 'на';
  if (isRatio && senseAt(phrase, 0).noun !== null) return { kind: 'unit', unit: text };
  if (phrase.tokens.length <= 4) {
    const { root } = senseAt(phrase, 0);
    if (root === 'up' || root === 'down') return { kind: 'direction', direction: root };
    if (numeralWord(phrase.tokens[0]?.text ?? '')?.kind === 'multiplier') {
      return { kind: 'unit', unit: text };
    }
    const unit = unitAt(phrase, 0, 5);
    const isKnown = unit?.unit === '%' || phrase.senses.some(({ noun }) => noun !== null);
    if (unit !== null && isKnown && unit.next >= phrase.tokens.length) {
      return { kind: 'unit', unit: unit.unit };
    }
  }
  return { kind: 'text', text };
}
