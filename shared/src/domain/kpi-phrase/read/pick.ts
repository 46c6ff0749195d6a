import type { KpiComparator } from '../meaning.ts';
import { indexOfRoot } from './find.ts';
import { type Phrase, senseAt, TIME, wordAt } from './phrase.ts';
import type { Quantity } from './quantities.ts';
import { unitAt } from './unit.ts';

/** The quantities a phrase is about, each with its unit, and the parts that a total was told with. */
export interface Picked {
  readonly quantities: readonly Quantity[];
  readonly breakdown: readonly number[];
}

const nothing: Picked = { quantities: [], breakdown: [] };

/** Leaves out what only surrounds a measure: the whole it is taken of, hours in brackets, parts of a total. */
export function pick(phrase: Phrase, quantities: readonly Quantity[]): Picked {
  if (quantities.length === 0) return nothing;
  const counted = quantities.filter((quantity) => !isWhole(phrase, quantity));
  const some = counted.length > 0 ? counted : quantities;
  const named = withUnits(phrase, some, quantities);
  const main = named.some(isMain) ? named.filter(isMain) : named;
  return parted(phrase, withoutHours(main));
}

/** «из 45 школ»: what is counted in; «из пяти человек» after «состоит» is the count. */
function isWhole(phrase: Phrase, { isOutOf, comparator, from }: Quantity): boolean {
  if (!isOutOf || comparator === '>=') return false;
  const before = senseAt(phrase, from - 1).root;
  return before !== 'consists' && wordAt(phrase, from) === 'из';
}

/** Where something is done («в 2 сборниках») and what falls to each («по 15 человек») is no measure beside another number. */
function isMain({ isIn, isEach, comparator, unit }: Quantity): boolean {
  if (isEach && comparator === null) return false;
  return !isIn || comparator !== null || unit === '%';
}

/** Hours of a course beside a limit of something else only tell which course. */
function withoutHours(all: readonly Quantity[]): readonly Quantity[] {
  const others = all.filter(({ unit }) => unit !== 'ч');
  return others.some(({ comparator }) => comparator !== null) ? others : all;
}

function withUnits(
  phrase: Phrase,
  all: readonly Quantity[],
  told: readonly Quantity[],
): Quantity[] {
  if (all.every(({ unit }) => unit === null)) {
    const whole = told.find(({ unit, isOutOf }) => unit !== null && isOutOf);
    const unit =
      whole === undefined
        ? impliedUnit(phrase, all)
        : { unit: whole.unit, isPerson: whole.isPerson };
    return all.map((quantity) => ({ ...quantity, ...unit }));
  }
  const named: Quantity[] = [];
  for (const quantity of all) {
    if (quantity.unit !== null) named.push(quantity);
    else if (sharesUnit(phrase, quantity)) {
      const { unit = null, isPerson = false } =
        named.at(-1) ?? all.find((one) => one.unit !== null) ?? {};
      named.push({ ...quantity, unit, isPerson });
    }
  }
  return named;
}

/** «7 из них», «3 – призёрами», «12 стали площадками»: the unit stands elsewhere. */
function sharesUnit(phrase: Phrase, { to }: Quantity): boolean {
  const next = phrase.tokens[to];
  if (next?.kind === 'dash' || next?.text === 'до') return true;
  return next?.text === 'из' || next?.text === 'и' || senseAt(phrase, to).verb !== null;
}

/** «Количество публикаций – 5», «средний балл не ниже 65», «перечень программ до 15», «доля ... – 60». */
function impliedUnit(
  phrase: Phrase,
  [first]: readonly Quantity[],
): { unit: string | null; isPerson: boolean } {
  const amount = indexOfRoot(phrase, 'amount');
  const share = indexOfRoot(phrase, 'share');
  // «Доля ... от общего количества школ» is headed by the share.
  if (amount >= 0 && (share < 0 || amount < share)) return nounUnit(phrase, amount + 1);
  if (indexOfRoot(phrase, 'points') >= 0) return { unit: 'балл', isPerson: false };
  if (share >= 0) return { unit: '%', isPerson: false };
  const at = (first?.from ?? 0) - 1;
  const head = phrase.senses[0]?.noun;
  // «Педагогов с первой категорией – 112»
  if (head?.stem === null && head.isPerson) return { unit: head.unit, isPerson: true };
  return nounBefore(phrase, wordAt(phrase, at) === '(' ? at - 1 : at);
}

/** «рекомендации (не менее 3)»: the noun stands before, in whatever case. */
function nounBefore(phrase: Phrase, at: number): { unit: string | null; isPerson: boolean } {
  const { noun, root } = senseAt(phrase, at);
  if (noun === null || root === 'level') return { unit: null, isPerson: false };
  if (noun.stem === null) return { unit: noun.unit, isPerson: noun.isPerson };
  return { unit: noun.stem + noun.endings[2], isPerson: false };
}

function nounUnit(phrase: Phrase, at: number): { unit: string | null; isPerson: boolean } {
  const unit = unitAt(phrase, at, 5);
  return { unit: unit?.unit ?? null, isPerson: unit?.isPerson ?? false };
}

/** «36 мероприятий: 12 семинаров, 24 ...», «40 человек, в том числе 15 ...» */
function parted(phrase: Phrase, all: readonly Quantity[]): Picked {
  const [total, ...parts] = all;
  const second = parts[0];
  if (total === undefined || second === undefined) return { quantities: all, breakdown: [] };
  const sum = parts.reduce((before, { value }) => before + value, 0);
  const isTold = hasTotalSign(phrase, total.to, second.from);
  if (!isTold && !(parts.length > 1 && sum === total.value))
    return { quantities: all, breakdown: [] };
  return { quantities: [total], breakdown: parts.map(({ value }) => value) };
}

function hasTotalSign(phrase: Phrase, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(phrase, at);
    // «2021: 25 %» tells no parts of a total.
    if (word === ':' && phrase.read[at - 1] !== TIME) return true;
    if (word === 'числе' && wordAt(phrase, at - 1) === 'том') return true;
    if (wordAt(phrase, at - 1) === 'из' && (word === 'них' || word === 'которых')) return true;
  }
  return false;
}

/** How much one measure is told to be; a range has both its ends. */
export function sizeOf(
  { comparator, value, upper, unit }: Quantity,
  usual: KpiComparator,
): { comparator: KpiComparator; value: number | number[]; unit: string | null } {
  if (upper === null) return { comparator: comparator ?? usual, value, unit };
  return { comparator: 'between', value: [value, upper], unit };
}

/** The values and units of several measures as one meaning holds them: alone, or in order. */
export function valuesOf(all: readonly Quantity[]): {
  value: number | number[] | null;
  unit: string | string[] | null;
} {
  const units = all.map(({ unit }) => unit ?? '');
  const same = units.every((unit) => unit === units[0]);
  const [first] = all;
  if (first === undefined) return { value: null, unit: null };
  if (all.length === 1) return { value: first.value, unit: first.unit };
  return { value: all.map(({ value }) => value), unit: same ? first.unit : units };
}
