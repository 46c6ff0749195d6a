import type { KpiComparator } from '../meaning.ts';
import { FREE, type Phrase, senseAt, wordAt } from './phrase.ts';

/** What stands before a number: how it is compared, and how it is joined to the words before. */
export interface Comparison {
  readonly comparator: KpiComparator | null;
  /** «на 10 %»: a change. */
  readonly isChange: boolean;
  /** «до 35 %»: a level. */
  readonly isUpTo: boolean;
  /** «от 20», «с 12»: where a range or a change begins. */
  readonly isFrom: boolean;
  /** «в 2 раза» begins so. */
  readonly isIn: boolean;
  /** «из 28 показателей»: what is counted in, not the count. */
  readonly isOutOf: boolean;
  /** «по 2 часа»: each. */
  readonly isEach: boolean;
  /** «на уровне 100 %» */
  readonly isLevel: boolean;
  /** Where its words begin. */
  readonly from: number;
}

const atLeast = new Set(['минимум', 'минимально']);
const atMost = new Set(['максимум', 'максимально']);
const about = new Set([
  'около',
  'порядка',
  'примерно',
  'приблизительно',
  'почти',
  'ориентировочно',
]);
const floors = new Set(['менее', 'меньше', 'ниже', 'реже', 'менше', 'мене', 'хуже']);
const ceilings = new Set(['более', 'больше', 'выше', 'свыше', 'чаще', 'боле']);
const joints = new Set([
  'в',
  'во',
  'на',
  'из',
  'у',
  'по',
  'до',
  'от',
  'с',
  'со',
  'для',
  'среди',
  'к',
]);

/** What has been passed on the way back from a number. */
interface Walk {
  from: number;
  comparator: KpiComparator | null;
  readonly joints: Set<string>;
}

/** Words between a comparison and its number at most. */
const REACH = 4;

/** Reads backwards from the number at `at`. */
export function comparisonBefore(phrase: Phrase, at: number): Comparison {
  const walk: Walk = { from: at, comparator: signBefore(phrase, at), joints: new Set() };
  if (walk.comparator !== null) walk.from -= isSign(phrase, at - 2) ? 2 : 1;
  for (let count = 0; count < REACH && stepBack(phrase, walk); count++);
  const { joints, comparator, from } = walk;
  const isLevel = joints.has('уровне') || wordAt(phrase, from - 1) === 'уровне';
  return {
    comparator,
    isChange: joints.has('на') && !isLevel,
    isUpTo: joints.has('до'),
    isFrom: comparator === null && (joints.has('от') || joints.has('с')),
    isIn: joints.has('в') || joints.has('во'),
    isOutOf: joints.has('из'),
    isEach: joints.has('по'),
    isLevel,
    from,
  };
}

/** Passes over one word that belongs to the comparison; false when the next does not. */
function stepBack(phrase: Phrase, walk: Walk): boolean {
  const at = walk.from - 1;
  if (phrase.read[at] !== FREE) return false;
  const word = wordAt(phrase, at);
  if (word === 'уровне') return passLevel(phrase, walk);
  if (word === 'чем' || word === 'уровня' || word === 'отметки') {
    walk.from = wordAt(phrase, at - 1) === ',' ? at - 1 : at;
    return true;
  }
  // «на не менее чем 10 %»: after the comparison only what tells a change or a place may stand.
  if (walk.comparator === null ? joints.has(word) : word === 'на' || word === 'в') {
    walk.joints.add(word);
    walk.from = at;
    return true;
  }
  const found = walk.comparator === null ? wordComparator(phrase, at) : null;
  if (found === null) return false;
  walk.comparator = found.comparator;
  walk.from = found.from;
  return true;
}

/** «на уровне» */
function passLevel(phrase: Phrase, walk: Walk): boolean {
  walk.joints.add('уровне');
  walk.from -= wordAt(phrase, walk.from - 2) === 'на' ? 2 : 1;
  return true;
}

/** «не менее», «свыше», «как минимум», «по меньшей мере», «порядка», «не превысит»; the last word stands at `at`. */
function wordComparator(
  phrase: Phrase,
  at: number,
): { comparator: KpiComparator; from: number } | null {
  if (phrase.read[at] !== FREE) return null;
  const word = wordAt(phrase, at);
  const isNot = wordAt(phrase, at - 1) === 'не' || wordAt(phrase, at - 1) === 'ни';
  const from = isNot ? at - 1 : at;
  if (floors.has(word)) return { comparator: isNot ? '>=' : '<', from };
  if (ceilings.has(word)) return { comparator: isNot ? '<=' : '>', from };
  if (atLeast.has(word))
    return { comparator: '>=', from: wordAt(phrase, at - 1) === 'как' ? at - 1 : at };
  if (atMost.has(word)) return { comparator: '<=', from: at };
  if (about.has(word)) return { comparator: '~', from: at };
  if (word === 'мере' && wordAt(phrase, at - 1) === 'меньшей')
    return { comparator: '>=', from: at - 2 };
  if (senseAt(phrase, at).root !== 'exceed') return null;
  // «не превысит», «не должен превышать»
  const isDenied =
    isNot || (senseAt(phrase, at - 1).root === 'must' && wordAt(phrase, at - 2) === 'не');
  return { comparator: isDenied ? '<=' : '>', from };
}

function isSign(phrase: Phrase, at: number): boolean {
  return '≥≤><=~≈'.includes(wordAt(phrase, at) || ' ');
}

function signBefore(phrase: Phrase, at: number): KpiComparator | null {
  const sign = wordAt(phrase, at - 1);
  const first = wordAt(phrase, at - 2);
  if (sign === '≥' || (sign === '=' && first === '>')) return '>=';
  if (sign === '≤' || (sign === '=' && first === '<')) return '<=';
  if (sign === '>' || sign === '<' || sign === '=') return sign;
  return sign === '~' || sign === '≈' ? '~' : null;
}

/** «и более», «и выше», «и менее» after a number or its unit: the comparator and the token after it. */
export function comparisonAfter(
  phrase: Phrase,
  at: number,
): { comparator: KpiComparator; next: number } | null {
  const joint = wordAt(phrase, at);
  if (joint !== 'и' && joint !== 'или') return null;
  const skipped = wordAt(phrase, at + 1) === '/' ? at + 3 : at + 1;
  const word = wordAt(phrase, skipped);
  if (ceilings.has(word)) return { comparator: '>=', next: skipped + 1 };
  return floors.has(word) ? { comparator: '<=', next: skipped + 1 } : null;
}
