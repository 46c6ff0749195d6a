import type { Facts } from '../facts.ts';
import { timesFor } from '../lexicon/nouns.ts';
import { bitOf } from '../lexicon/roots.ts';
import { hasRoot, headOf, indexOfRoot } from '../read/find.ts';
import type { Phrase } from '../read/phrase.ts';
import { QUOTED, senseAt, wordAt } from '../read/phrase.ts';
import type { Quantity } from '../read/quantities.ts';
import { unitAt } from '../read/unit.ts';
import type { Draft } from './draft.ts';

export type Direction = 'up' | 'down';

const changes = bitOf('up') | bitOf('down');

/** Where a word of change stands and which way it goes: the last one before `at`, or the first one after. */
export function directionBefore({ senses, roots }: Phrase, at: number): Direction | null {
  if ((roots & changes) === 0) return null;
  const rootAt = (index: number): Direction | null => {
    const root = senses[index]?.root;
    if (root !== 'up' && root !== 'down') return null;
    return senses[index + 1]?.root === 'training' ? null : root;
  };
  for (let index = at - 1; index >= 0; index--) {
    const root = rootAt(index);
    if (root !== null) return root;
  }
  for (let index = at; index < senses.length; index++) {
    const root = rootAt(index);
    if (root !== null) return root;
  }
  return null;
}

/** The same, or the way of the dynamics that are told of. */
function directionOf(phrase: Phrase, at: number): Direction | null {
  return directionBefore(phrase, at) ?? dynamics(phrase);
}

/** «вдвое», «удвоение» */
const multiples: readonly (readonly [string, number])[] = [
  ['вдвое', 2],
  ['удво', 2],
  ['втрое', 3],
  ['утро', 3],
  ['вчетверо', 4],
];

/** «число публикаций вырастет вдвое», «удвоение числа площадок» */
export function multiple({ phrase, quantities }: Facts): Draft | null {
  if (quantities.length > 0 || !hasRoot(phrase, 'multiple')) return null;
  for (const [at, { text }] of phrase.tokens.entries()) {
    const found = multiples.find(([stem]) => text.startsWith(stem));
    if (found === undefined || phrase.read[at] === QUOTED) continue;
    const isItself = !text.startsWith('в');
    const direction = directionBefore(phrase, at) ?? (isItself ? 'up' : null);
    if (direction === null) continue;
    const comparator = direction === 'up' ? 'increaseBy' : 'decreaseBy';
    return { kind: 'growth', comparator, value: found[1], unit: 'раза' };
  }
  return null;
}

/** «вырасти на 30 %», «в 1,5 раза», «прирост 25 участников»: a change from what is now. */
export function growth(facts: Facts): Draft | null {
  const { phrase } = facts;
  if (facts.quantities.length === 0) return null;
  const isIncrement = wordAt(phrase, headOf(phrase)).startsWith('прирост');
  const { quantities } = facts.picked;
  const all = quantities.filter((quantity) => isChange(quantity, isIncrement));
  const changed = all.find(({ unit }) => unit === '%' || unit === 'п.п.') ?? all[0];
  if (changed === undefined) return null;
  const direction = directionOf(phrase, changed.from);
  if (direction === null) return null;
  const comparator = direction === 'up' ? 'increaseBy' : 'decreaseBy';
  const isMultiple = changed.unit === 'раз' || changed.unit === 'раза';
  const unit = isMultiple ? timesFor(changed.value) : changed.unit;
  return { kind: 'growth', comparator, value: changed.value, unit };
}

function isChange({ isChange: isBy, isIn, unit, isUpTo }: Quantity, isIncrement: boolean): boolean {
  if (isBy) return true;
  if (unit === 'раз' || unit === 'раза') return isIn;
  return isIncrement && !isUpTo;
}

/** «рост числа педагогов», «положительная динамика», «увеличилась вовлечённость»: a direction without a number. */
export function trend({ phrase, quantities }: Facts): Draft | null {
  if (quantities.length > 0) return null;
  const head = headOf(phrase);
  if (wordAt(phrase, head).startsWith('отсутстви')) return null;
  const direction = dynamics(phrase) ?? directionAt(phrase, head) ?? predicateDirection(phrase);
  if (direction === null) return null;
  const comparator = direction === 'up' ? 'increase' : 'decrease';
  if (isDenied(phrase)) return keptAt(direction, unitOfTrend(phrase));
  return { kind: 'trend', comparator, value: null, unit: unitOfTrend(phrase) };
}

/** «не снизилась» */
function isDenied({ senses, tokens }: Phrase): boolean {
  return senses.some(
    ({ root, verb }, at) =>
      verb !== null && (root === 'up' || root === 'down') && tokens[at - 1]?.text === 'не',
  );
}

/** What has not gone one way is kept. */
function keptAt(direction: Direction, unit: string | null): Draft {
  return { kind: 'maintain', comparator: direction === 'down' ? '>=' : '<=', value: null, unit };
}

function dynamics(phrase: Phrase): Direction | null {
  const at = indexOfRoot(phrase, 'dynamics');
  if (at < 0) return null;
  // «тенденция к росту»
  const after = wordAt(phrase, at + 1) === 'к' ? at + 2 : at + 1;
  for (const near of [at - 1, after]) {
    const { root } = senseAt(phrase, near);
    if (root === 'up' || root === 'down') return root;
    if (root === 'positive') return 'up';
    if (root === 'negative') return 'down';
  }
  return null;
}

function directionAt(phrase: Phrase, at: number): Direction | null {
  const { root } = senseAt(phrase, at);
  // «Повышение квалификации» is a training, not a direction.
  if (senseAt(phrase, at + 1).root === 'training') return null;
  if (root === 'up' || root === 'down') return root;
  return senseAt(phrase, at).isAdjective ? directionAfterAdjective(phrase, at + 1) : null;
}

/** «Стабильное повышение», «ежегодный рост» */
function directionAfterAdjective(phrase: Phrase, at: number): Direction | null {
  const { root } = senseAt(phrase, at);
  return root === 'up' || root === 'down' ? root : null;
}

/** «Вовлечённость педагогов увеличилась», «возросла активность» */
function predicateDirection(phrase: Phrase): Direction | null {
  for (const [at, { root, verb }] of phrase.senses.entries()) {
    if (verb === null || verb === 'infinitive' || (root !== 'up' && root !== 'down')) continue;
    if (senseAt(phrase, at + 1).root !== 'training') return root;
  }
  return null;
}

function unitOfTrend(phrase: Phrase): string | null {
  const amount = indexOfRoot(phrase, 'amount');
  if (amount >= 0) return unitAt(phrase, amount + 1, 5)?.unit ?? null;
  return phrase.tokens.some(
    ({ text }, at) => isShareWord(text) && phrase.senses[at]?.root === 'share',
  )
    ? '%'
    : null;
}

/** Of the words that head a share only these are told in per cent whatever follows. */
function isShareWord(text: string): boolean {
  return text.startsWith('дол') || text.startsWith('удельн') || text.startsWith('процент');
}
