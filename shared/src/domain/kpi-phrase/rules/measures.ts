import { endOf } from '../deadline.ts';
import type { Facts } from '../facts.ts';
import { bitOf } from '../lexicon/roots.ts';
import type { KpiComparator, KpiQuestion } from '../meaning.ts';
import { hasRoot, headOf, indexOfRoot, isDoing } from '../read/find.ts';
import { type Phrase, placeOf, QUANTITY, wordAt } from '../read/phrase.ts';
import { valuesOf } from '../read/pick.ts';
import type { Quantity } from '../read/quantities.ts';
import { directionBefore } from './change.ts';
import type { Draft } from './draft.ts';

/** Numbers that are neither a change nor a condition: something to reach, a fact, or a size. */
export function measures(facts: Facts): Draft | null {
  const { picked } = facts;
  // «что на 4 % выше планового» only comments on the measure.
  const levels = picked.quantities.filter(({ isChange }) => !isChange);
  const all = levels.length > 0 ? levels : picked.quantities;
  const [first] = all;
  if (first === undefined) return null;
  const kind = kindOf(facts, all);
  const between = limitsOf(facts, kind, all);
  if (between !== null) return between;
  const change = stepOf(kind, all);
  if (change !== null) return { ...change, comparator: comparatorOf(facts, kind, change.last) };
  const compared = all.find(({ comparator: own }) => own !== null && own !== 'between');
  const comparator = comparatorOf(facts, kind, compared ?? first);
  const { breakdown } = picked;
  const question = questionOf(facts, kind, all);
  return {
    kind,
    comparator,
    ...valuesOf(all),
    ...(breakdown.length > 0 && { breakdown }),
    ...(question !== null && { question }),
  };
}

type Kind = 'target' | 'actual' | 'volume';

function kindOf(facts: Facts, all: readonly Quantity[]): Kind {
  const { phrase, context, mentions } = facts;
  const isLimited = all.some(({ comparator }) => comparator === '>=' || comparator === '<=');
  const isHours = all.every(({ unit }) => unit === 'ч' || unit === 'мин');
  if (isHours && !isLimited) return 'volume';
  if (isLimited || isDemand(phrase, all)) return 'target';
  if (mentions.some(({ role, when }) => role === 'by' && when.start !== when.end)) return 'target';
  const isPlan = (context.projectEnd ?? context.stageEnd) !== undefined;
  if (phrase.hasPredicate || isElliptic(phrase, all)) return isPlan ? 'target' : 'actual';
  if (facts.period !== null || facts.cumulative) return 'target';
  return kindWithoutVerb(phrase, all, isPlan);
}

function kindWithoutVerb(phrase: Phrase, all: readonly Quantity[], isPlan: boolean): Kind {
  if (all.some(({ comparator }) => comparator === '~')) return isPlan ? 'volume' : 'actual';
  if (hasRoot(phrase, 'now') && !isPlan) return 'actual';
  if (all.some(({ unit }) => unit === '%')) return all.length > 1 && !isPlan ? 'actual' : 'target';
  if (all.some(({ comparator }) => comparator === '>')) return 'target';
  if (isPlan && all.some(({ isEach }) => isEach)) return 'target';
  return hasRoot(phrase, 'amount') ? 'target' : 'volume';
}

/** «должна составить», «довести до», «к концу года составит», «Создание 5 групп» */
function isDemand(phrase: Phrase, all: readonly Quantity[]): boolean {
  if (hasRoot(phrase, 'must') || hasRoot(phrase, 'will') || phrase.hasInfinitive) return true;
  if (all.some(({ isUpTo, from }) => isUpTo && isAim(phrase, from))) return true;
  if ((phrase.roots & told) !== 0 && phrase.tokens.some(({ text }) => future.has(text)))
    return true;
  return isDoing(phrase, headOf(phrase)) && !phrase.hasPredicate;
}

/** A level to come to: «увеличение до», «увеличено до»; «выросла до» tells what has been. */
function isAim(phrase: Phrase, from: number): boolean {
  if (directionBefore(phrase, from) === null) return false;
  return !phrase.senses.some(
    ({ root, verb }) => (root === 'up' || root === 'down') && verb === 'past',
  );
}

const told = bitOf('up') | bitOf('down') | bitOf('reach');
// Not «достигнут», which is both «they will reach» and «reached».
const future = new Set(
  'составит составят достигнет увеличится увеличатся снизится снизятся вырастет вырастут'.split(
    ' ',
  ),
);

/** A clause whose verb is left out begins with a preposition: «в форме обучения ... 473 работника». */
function isElliptic(phrase: Phrase, all: readonly Quantity[]): boolean {
  const start = wordAt(phrase, 0) === '(' ? 1 : 0;
  if (phrase.read[start] === QUANTITY) return false;
  const first = wordAt(phrase, start);
  const opensWith = first === 'в' || first === 'с' || first === 'на' || first === 'по';
  return opensWith && all.every(({ isPerson }) => isPerson);
}

/** How a quantity is compared; «от 3 в год» without an upper end is the least. */
function comparatorOf(
  facts: Facts,
  kind: Kind,
  { comparator, isUpTo, from }: Quantity,
): KpiComparator {
  // Of several measures a range tells only where one begins.
  if (comparator !== null && comparator !== 'between') return comparator;
  if (wordAt(facts.phrase, from) === 'от') return '>=';
  if (kind === 'volume' && isUpTo) return '<=';
  if (kind !== 'target') return '=';
  const { phrase } = facts;
  if (isUpTo) {
    const direction = directionBefore(phrase, from);
    if (direction !== null) return direction === 'down' ? '<=' : '>=';
    return hasRoot(phrase, 'reach') || hasRoot(phrase, 'share') ? '>=' : '<=';
  }
  const extreme = wordAt(phrase, indexOfRoot(phrase, 'extreme'));
  if (extreme !== '') return extreme.startsWith('мин') ? '>=' : '<=';
  if (!hasRoot(phrase, 'reach')) return '=';
  return directionBefore(phrase, from) === 'down' ? '<=' : '>=';
}

/** «от 20 до 30», «20–30», «не менее 5 и не более 10»: two limits of one measure. */
function limitsOf({ phrase }: Facts, kind: Kind, all: readonly Quantity[]): Draft | null {
  const [first, second] = all;
  if (first === undefined) return null;
  if (first.upper !== null && first.comparator === 'between') {
    return { kind, comparator: 'between', value: [first.value, first.upper], unit: first.unit };
  }
  if (second === undefined || all.length > 2) return null;
  const isFromTo = wordAt(phrase, first.from) === 'от' && second.isUpTo;
  const isBetween = first.comparator === '>=' && second.comparator === '<=';
  const sameUnit = first.unit === second.unit;
  if (!(isFromTo || (isBetween && sameUnit))) return null;
  const value = [first.value, second.value];
  const draft = { kind, comparator: 'between', value, unit: second.unit } as const;
  if (first.value <= second.value) return draft;
  const question = {
    code: 'limits-disagree',
    ...placeOf(phrase, first.from, second.next),
  } as const;
  return { ...draft, question };
}

/** «с 12 до 20», «с 30 % до 45 %»: from where it stood to where it shall stand. */
function stepOf(kind: Kind, all: readonly Quantity[]): (Draft & { last: Quantity }) | null {
  const [first, last] = all;
  if (first === undefined || last === undefined || all.length !== 2) return null;
  if (!first.isFrom || !last.isUpTo) return null;
  const { value, unit } = last;
  return { kind, comparator: null, value, unit, baseline: { value: first.value }, last };
}

function questionOf(facts: Facts, kind: Kind, all: readonly Quantity[]): KpiQuestion | null {
  const { phrase } = facts;
  const over = all.find(({ unit, value }) => unit === '%' && value > 100);
  if (over !== undefined && kind === 'target') {
    return { code: 'share-over-100', ...placeOf(phrase, over.from, over.next) };
  }
  return isUntold(facts, kind, all)
    ? { code: 'plan-or-fact', ...placeOf(phrase, all[0]?.from ?? 0, all[0]?.next ?? 1) }
    : null;
}

/** A share with nothing that tells whether it is to be reached or has been. */
function isUntold(facts: Facts, kind: Kind, all: readonly Quantity[]): boolean {
  const { phrase, context, mentions, period, cumulative } = facts;
  if (kind !== 'target' || endOf(context) !== null || period !== null || cumulative) return false;
  if (mentions.length > 0 || all.some(({ comparator, isUpTo }) => comparator !== null || isUpTo))
    return false;
  return !isDemand(phrase, all) && !phrase.hasPredicate;
}
