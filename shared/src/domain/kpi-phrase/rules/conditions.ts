import type { Facts } from '../facts.ts';
import { hasRoot, headOf, indexOfRoot } from '../read/find.ts';
import { type Phrase, placeOf, senseAt, TIME, wordAt } from '../read/phrase.ts';
import { sizeOf, valuesOf } from '../read/pick.ts';
import type { Quantity } from '../read/quantities.ts';
import type { Draft } from './draft.ts';

/** «в число 10 ведущих стран», «не ниже 3 места», «в топ-10»: a place, and the smaller the better. */
export function rank({ phrase, quantities, context }: Facts): Draft | null {
  if (quantities.length === 0) return null;
  const isNamed = isPlaceNamed(phrase);
  const found = quantities.find(({ from, to, unit, next }) => {
    const before = wordAt(phrase, from - 1);
    if (before === 'топ' || wordAt(phrase, from - 2) === 'топ') return true;
    if ((unit === 'место' || unit === 'места') && next === to + 1) return true;
    if (unit === null && isNamed) return true;
    const isAmong = before === 'число' || before === 'числе' || before === 'в';
    return isAmong && isBest(phrase, to);
  });
  if (found === undefined) return null;
  const isPlace = found.unit === 'место' && found.comparator === null;
  if (isPlace && context.projectEnd === undefined) {
    return { kind: 'actual', comparator: '=', value: found.value, unit: 'место' };
  }
  return { kind: 'target', comparator: '<=', value: found.value, unit: 'место' };
}

/** «место в рейтинге не ниже 7» */
function isPlaceNamed(phrase: Phrase): boolean {
  const word = wordAt(phrase, headOf(phrase));
  return word === 'место' || word.startsWith('позици');
}

const groups: readonly (readonly [string, number])[] = [
  ['тройк', 3],
  ['пятерк', 5],
  ['десятк', 10],
  ['двадцатк', 20],
];

/** «в тройку лучших», «в десятку ведущих» */
export function ranksInWords({ phrase }: Facts): Draft | null {
  if (!hasRoot(phrase, 'group')) return null;
  for (const [at, { text }] of phrase.tokens.entries()) {
    const group = groups.find(([stem]) => text.startsWith(stem));
    if (group === undefined || !(isBest(phrase, at + 1) || isOfRating(phrase, at))) continue;
    return { kind: 'target', comparator: '<=', value: group[1], unit: 'место' };
  }
  return null;
}

/** «в первой десятке рейтинга» */
function isOfRating(phrase: Phrase, at: number): boolean {
  return wordAt(phrase, at + 1).startsWith('рейтинг') || wordAt(phrase, at - 1).startsWith('перв');
}

function isBest(phrase: Phrase, at: number): boolean {
  return senseAt(phrase, at).root === 'best';
}

/** «группа, состоящая из пяти и более человек»: what makes a thing what it is. */
export function definition(facts: Facts): Draft | null {
  const { phrase } = facts;
  const [quantity] = facts.picked.quantities;
  if (quantity === undefined || !isComposed(phrase, quantity)) return null;
  return { kind: 'definition', ...sizeOf(quantity, quantity.isUpTo ? '<=' : '=') };
}

function isComposed(phrase: Phrase, { comparator, from, isPerson }: Quantity): boolean {
  const consists = indexOfRoot(phrase, 'consists');
  if (consists >= 0 && isComposition(phrase, consists)) return true;
  if (comparator !== null && wordAt(phrase, from - 1) === 'составе') return !phrase.hasPredicate;
  if (hasRoot(phrase, 'considered')) return isPerson;
  const named = indexOfRoot(phrase, 'this');
  if (named >= 0 && wordAt(phrase, named) === 'это') return true;
  const at = indexOfRoot(phrase, 'means');
  return at >= 0 && (comparator !== null || wordAt(phrase, at) !== 'включает');
}

/** «более 60 % от максимального балла», «70 баллов из 100», «проходной балл»: what is passed or not. */
export function threshold(facts: Facts): Draft | null {
  const { phrase } = facts;
  const { quantities } = facts.picked;
  const named = indexOfRoot(phrase, 'threshold');
  const quantity = quantities.find(({ from }) => from > named) ?? quantities[0];
  if (quantity === undefined || !isPassMark(facts)) return null;
  const size = sizeOf(quantity, '>=');
  return { kind: 'threshold', ...size, unit: size.unit ?? unitOfMark(phrase) };
}

/** «состоит из», «объединяющая»; «состоящих на учёте» is none. */
function isComposition(phrase: Phrase, at: number): boolean {
  return !wordAt(phrase, at).startsWith('состо') || wordAt(phrase, at + 1) === 'из';
}

function isPassMark({ phrase, quantities }: Facts): boolean {
  const named = indexOfRoot(phrase, 'threshold');
  // «не преодолевших порог ЕГЭ» only speaks of one.
  if (named >= 0 && (wordAt(phrase, named) !== 'порог' || named === headOf(phrase))) return true;
  const points = indexOfRoot(phrase, 'points');
  if (points >= 0 && hasRoot(phrase, 'extreme')) return true;
  if (points >= 0 && quantities.some(({ isOutOf }) => isOutOf)) return true;
  if (hasRoot(phrase, 'considered')) return true;
  const test = indexOfRoot(phrase, 'test');
  if (test >= 0 && wordAt(phrase, test + 1).startsWith('выставля')) return true;
  const isCompared = quantities.some(({ comparator }) => comparator !== null);
  return isCompared && (test >= 0 || isGrade(phrase)) && !phrase.hasPredicate;
}

const grades = new Set(
  'высокий средний низкий базовый повышенный минимальный оптимальный достаточный'.split(' '),
);

/** «высокий уровень – свыше 80 баллов» */
function isGrade(phrase: Phrase): boolean {
  if (!hasRoot(phrase, 'grade')) return false;
  const { tokens } = phrase;
  return tokens.some(
    ({ text }, at) => text === 'уровень' && grades.has(tokens[at - 1]?.text ?? ''),
  );
}

function unitOfMark(phrase: Phrase): string | null {
  return hasRoot(phrase, 'points') ? 'балл' : null;
}

/** «сохранение на уровне не менее 95 %», «не ниже уровня прошлого года» */
export function maintain(facts: Facts): Draft | null {
  const { phrase, quantities } = facts;
  const floor = levelWithoutNumber(phrase);
  if (quantities.length === 0) {
    return floor < 0 ? null : { kind: 'maintain', comparator: '>=', value: null, unit: null };
  }
  const { quantities: picked } = facts.picked;
  const [first] = picked;
  if (first === undefined || !keeps(phrase, first.isLevel)) return null;
  const size = sizeOf(first, '=');
  if (picked.length === 1) return { kind: 'maintain', ...size };
  const comparator = first.upper === null ? size.comparator : '=';
  return { kind: 'maintain', comparator, ...valuesOf(picked) };
}

function keeps(phrase: Phrase, isLevel: boolean): boolean {
  const head = headOf(phrase);
  if (senseAt(phrase, head).root === 'keep' || senseAt(phrase, head + 1).root === 'keep')
    return true;
  if (!hasRoot(phrase, 'keep')) return false;
  const isKept = phrase.senses.some(({ root, verb }) => root === 'keep' && verb !== null);
  return isKept || (isLevel && hasRoot(phrase, 'keep'));
}

/** «не ниже уровня прошлого года»: where the level stands, or -1. */
function levelWithoutNumber(phrase: Phrase): number {
  return phrase.senses.findIndex(({ root }, at) => {
    if (root !== 'level' && root !== 'average' && phrase.read[at] !== TIME) return false;
    const before = wordAt(phrase, at - 1);
    return (before === 'ниже' || before === 'менее') && wordAt(phrase, at - 2) === 'не';
  });
}

/** A comparison that lost its number: «не менее % педагогов», «Разработано не менее». */
export function missingNumber({ phrase, quantities }: Facts): Draft | null {
  if (quantities.length > 0) return null;
  const at = phrase.tokens.findIndex(({ text }, index) => {
    const isCompared = text === 'менее' || text === 'более' || text === 'ниже' || text === 'меньше';
    return isCompared && wordAt(phrase, index - 1) === 'не';
  });
  if (at < 0) return null;
  const comparator = wordAt(phrase, at) === 'более' ? '<=' : '>=';
  const unit = phrase.tokens.some(({ text }) => text === '%') ? '%' : null;
  const question = { code: 'number-missing', ...placeOf(phrase, at - 1, at + 1) } as const;
  return { kind: 'target', comparator, value: null, unit, question };
}
