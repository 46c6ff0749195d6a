import { numeralWord } from '../../words/numerals.ts';
import { type Reading, readCount } from '../../words/read-number.ts';
import type { Token } from '../../words/token.ts';
import { FREE, type Phrase, senseAt, wordAt } from './phrase.ts';

/** A number as it is written, or a share told in words, which then is in per cent. */
export interface Amount extends Reading<number> {
  readonly isShare: boolean;
  /** «один», «одна»: as often an article as a number. */
  readonly isOne: boolean;
}

/** Reads «1,5 млн», «1 000», «двадцати пяти», «28-ми», «трети», «две трети», «каждый второй» at token `at`. */
export function amountAt(phrase: Phrase, at: number): Amount | null {
  const token = phrase.tokens[at];
  if (token === undefined || phrase.read[at] !== FREE) return null;
  if (token.kind === 'number') return slashAt(phrase, at) ?? digitsAt(phrase, at);
  if (token.kind !== 'word') return null;
  const share = fractionAt(phrase, at);
  if (share !== null) return share;
  const count = readCount(phrase.tokens, at);
  if (count === null) return null;
  const isOne = count.value === 1 && count.next === at + 1;
  return { ...count, isShare: false, isOne };
}

/** A longer run of digits is no measure of a plan, and could not be told exactly. */
const LONGEST = 12;

/** Digits in groups («1 000 000»), with a decimal sign («19,2»), with what multiplies them («20 млн.»). */
function digitsAt({ tokens }: Phrase, at: number): Amount | null {
  const first = tokens[at] as Token;
  if (first.digits > LONGEST) return null;
  let value = first.n;
  let next = at + 1;
  while (first.digits <= 3 && value > 0 && value < 1e9 && isGroup(tokens[next])) {
    value = value * 1000 + (tokens[next]?.n ?? 0);
    next++;
  }
  const [sign, decimals] = [tokens[next], tokens[next + 1]];
  if ((sign?.text === ',' || sign?.text === '.') && !sign.spaced && decimals?.kind === 'number') {
    if (!decimals.spaced && decimals.digits <= 6 && first.digits <= 9) {
      value = Number(`${value}.${String(decimals.n).padStart(decimals.digits, '0')}`);
      next += 2;
    }
  }
  const multiplier =
    tokens[next]?.kind === 'word' ? numeralWord(tokens[next]?.text ?? '') : undefined;
  if (multiplier?.kind !== 'multiplier' || value > 1e9)
    return { value, next, isShare: false, isOne: false };
  const isShort = tokens[next + 1]?.text === '.';
  // Fractions of millions are not always exact in binary: 1.1 * 1e6.
  const whole = Math.round(value * multiplier.value * 1e3) / 1e3;
  return { value: whole, next: next + (isShort ? 2 : 1), isShare: false, isOne: false };
}

/** «2/3» */
function slashAt({ tokens }: Phrase, at: number): Amount | null {
  const [above, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (slash?.text !== '/' || above === undefined || below?.kind !== 'number' || below.spaced)
    return null;
  const isProper = above.n > 0 && above.n < below.n && below.n <= 10;
  return isProper ? share((above.n * 100) / below.n, at + 3) : null;
}

function isGroup(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.digits === 3 && token.spaced && token.text.length === 3;
}

const halves = new Set(['половина', 'половины', 'половине', 'половину', 'половиной']);
const thirds = new Set(['треть', 'трети', 'третью', 'третей']);
const quarters = new Set(['четверть', 'четверти', 'четвертью', 'четвертей']);

/** «половина», «треть», «две трети», «три четверти», «пятая часть», «каждый второй»: as per cent, to a tenth. */
function fractionAt(phrase: Phrase, at: number): Amount | null {
  const word = wordAt(phrase, at);
  const following = wordAt(phrase, at + 1);
  if (halves.has(word)) return share(50, at + 1);
  if (word.startsWith('стопроцентн')) return share(100, at + 1);
  if (thirds.has(word)) return share(100 / 3, at + 1);
  if (quarters.has(word) && isOfMany(phrase, at + 1)) return share(25, at + 1);
  const numeral = numeralWord(word);
  if (numeral?.kind === 'cardinal' && thirds.has(following)) {
    return share((numeral.value * 100) / 3, at + 2);
  }
  if (numeral?.kind === 'cardinal' && quarters.has(following))
    return share(numeral.value * 25, at + 2);
  if (numeral?.kind === 'ordinal' && (following === 'часть' || following === 'части')) {
    return share(100 / numeral.value, at + 2);
  }
  const every = word.startsWith('кажд') ? numeralWord(following) : undefined;
  return every?.kind === 'ordinal' && every.value > 1 ? share(100 / every.value, at + 2) : null;
}

/** A quarter of something, not a quarter of the school year. */
function isOfMany(phrase: Phrase, at: number): boolean {
  const { noun, isAdjective } = senseAt(phrase, at);
  return isAdjective || (noun !== null && noun.unit !== null) || noun !== null;
}

function share(value: number, next: number): Amount {
  return { value: Math.round(value * 10) / 10, next, isShare: true, isOne: false };
}
