import { numeralWord } from './numerals.ts';
import type { Token } from './token.ts';

/** What was read and the index of the token after it. */
export interface Reading<T> {
  readonly value: T;
  readonly next: number;
}

/** A whole number in digits or words («12», «2-х», «двадцати пяти», «сто») that begins at `at`; else null. */
export function readCount(tokens: readonly Token[], at: number): Reading<number> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return { value: token.n, next: at + 1 };
  if (token.kind !== 'word') return null;
  let total = 0;
  let floor = Number.POSITIVE_INFINITY;
  let next = at;
  for (let word = wordAt(tokens, next); word?.kind === 'cardinal'; word = wordAt(tokens, next)) {
    // «двадцать пять» grows smaller; «пять двадцать» is two numbers.
    if (rank(word.value) >= floor) break;
    total += word.value;
    floor = rank(word.value);
    next++;
  }
  if (next === at) return null;
  const thousands = wordAt(tokens, next);
  if (thousands?.kind !== 'multiplier') return { value: total, next };
  return { value: total * thousands.value, next: next + 1 };
}

/** An ordinal: «2-я», «II», «третий», «двадцать первого», -1 for «последняя»; plain digits count as well. */
export function readOrdinal(tokens: readonly Token[], at: number): Reading<number> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number' || token.kind === 'roman') return { value: token.n, next: at + 1 };
  const word = wordAt(tokens, at);
  if (word?.kind === 'ordinal') return { value: word.value, next: at + 1 };
  if (word?.kind !== 'cardinal' || word.value < 20 || word.value % 10 !== 0) return null;
  const second = wordAt(tokens, at + 1);
  if (second?.kind !== 'ordinal' || second.value < 1 || second.value > 9) return null;
  return { value: word.value + second.value, next: at + 2 };
}

function wordAt(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  return token?.kind === 'word' ? numeralWord(token.text) : undefined;
}

function rank(value: number): number {
  if (value >= 100) return 3;
  return value >= 20 ? 2 : 1;
}
