import type { KpiComparator } from '../meaning.ts';
import { type Amount, amountAt } from './amount.ts';
import { type Comparison, comparisonAfter, comparisonBefore } from './comparison.ts';
import { DURATION, FREE, mark, type Phrase, QUANTITY, senseAt, wordAt } from './phrase.ts';
import { afterRepeat, type Unit, unitAt } from './unit.ts';

/** A number of a phrase with all that belongs to it; `from` and `to` are tokens, its words without the unit. */
export interface Quantity extends Omit<Comparison, 'from'> {
  readonly value: number;
  readonly unit: string | null;
  readonly isPerson: boolean;
  /** «два занятия по 2 часа», «три года»: a length of time in itself. */
  readonly isDuration: boolean;
  /** The upper end of «20–30», «от 20 до 30», else null. */
  readonly upper: number | null;
  readonly from: number;
  readonly to: number;
  /** The token after the unit. */
  readonly next: number;
}

/** Units that belong to the number and name nothing. */
const signs = new Set(['%', 'п.п.', 'ч', 'мин', 'раз', 'раза']);

/** Finds the numbers that measure, in order, and marks their tokens. */
export function quantitiesOf(phrase: Phrase): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < phrase.tokens.length; at++) {
    const wasDuration = phrase.read[at] === DURATION;
    if (wasDuration) freeDuration(phrase, at);
    const quantity = quantityAt(phrase, at);
    if (quantity === null) continue;
    mark(phrase, quantity.from, quantity.to, QUANTITY);
    if (quantity.unit !== null && signs.has(quantity.unit)) {
      mark(phrase, quantity.to, quantity.next, QUANTITY);
    }
    const isDuration = quantity.isDuration || wasDuration;
    found.push({ ...quantity, isDuration });
    at = Math.max(at, quantity.to - 1);
  }
  return found;
}

function freeDuration(phrase: Phrase, at: number): void {
  for (let next = at; phrase.read[next] === DURATION; next++) mark(phrase, next, next + 1, FREE);
}

function quantityAt(phrase: Phrase, at: number): Quantity | null {
  const amount = amountAt(phrase, at);
  if (amount === null) return impliedOnce(phrase, at);
  const before = comparisonBefore(phrase, at);
  const upper = upperAfter(phrase, amount, before);
  const last = upper ?? amount;
  const comparedHere = comparisonAfter(phrase, last.next);
  const unit = last.isShare
    ? shareUnit(last)
    : unitOfAmount(phrase, last, comparedHere?.next ?? null);
  if (amount.isOne && unit === null) return null;
  if (amount.isOne && before.comparator === null && !before.isEach) return null;
  const afterUnit = unit === null ? null : comparisonAfter(phrase, unit.next);
  const compared = comparedHere ?? afterUnit;
  const comparator: KpiComparator | null = before.comparator ?? compared?.comparator ?? null;
  const { from, ...joined } = before;
  return {
    ...joined,
    comparator: upper === null ? comparator : (comparator ?? 'between'),
    value: amount.value,
    upper: upper?.value ?? null,
    unit: unit?.unit ?? null,
    isPerson: unit?.isPerson ?? false,
    isDuration: unit?.isDuration ?? false,
    from,
    to: comparedHere?.next ?? afterRepeat(phrase, last.next),
    next: compared?.next ?? unit?.next ?? last.next,
  };
}

/** «3 и более конкурсов»: after «и более» the noun stands as after many. */
function unitOfAmount(
  phrase: Phrase,
  { value, next }: Amount,
  compared: number | null,
): Unit | null {
  return compared === null ? unitAt(phrase, next, value) : unitAt(phrase, compared, 5);
}

function shareUnit(amount: Amount): Unit {
  return { unit: '%', isPerson: false, isDuration: false, next: amount.next };
}

/** The second number of «20–30», «от 20 до 30» and «с 12 до 20». */
function upperAfter(phrase: Phrase, first: Amount, { isFrom, from }: Comparison): Amount | null {
  const isDash = phrase.tokens[first.next]?.kind === 'dash';
  const isFromTo = isFrom && wordAt(phrase, from) === 'от' && wordAt(phrase, first.next) === 'до';
  if (!isDash && !isFromTo) return null;
  const second = amountAt(phrase, first.next + 1);
  return second !== null && second.value > first.value && !second.isShare ? second : null;
}

/** «не реже раза в год»: once, without a number. */
function impliedOnce(phrase: Phrase, at: number): Quantity | null {
  const word = wordAt(phrase, at);
  if ((word !== 'раза' && word !== 'раз') || phrase.read[at] !== FREE) return null;
  const { from, ...before } = comparisonBefore(phrase, at);
  if (before.comparator === null || senseAt(phrase, at - 1).noun !== null) return null;
  const unit = { unit: 'раз', isPerson: false, isDuration: false, upper: null };
  return { ...before, ...unit, value: 1, from, to: at, next: at + 1 };
}
