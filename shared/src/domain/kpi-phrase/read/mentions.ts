import { FREE, mark, type Phrase, senseAt, TIME, wordAt } from './phrase.ts';
import { type When, whenAt } from './when.ts';

/**
 * How a time stands in a phrase: `by` it («к 2024 году»), `in` it («в 2022 году», «2023 год»), `since` it, or as the
 * `base` something is compared with («к уровню 2020 года»).
 */
export type TimeRole = 'by' | 'in' | 'since' | 'base';

export interface Mention {
  readonly when: When;
  readonly role: TimeRole;
  /** The first moment is meant, not the last: «к началу 2024 года». */
  readonly isStart: boolean;
  /** A moment and not a stretch: «на конец 2022 года». */
  readonly isMoment: boolean;
  readonly from: number;
  readonly to: number;
}

const roles: Readonly<Record<string, TimeRole>> = {
  к: 'by',
  ко: 'by',
  до: 'by',
  позднее: 'by',
  по: 'by',
  с: 'since',
  со: 'since',
  от: 'base',
  уровня: 'base',
  уровню: 'base',
  уровне: 'base',
  ниже: 'base',
  хуже: 'base',
  значений: 'base',
  значения: 'base',
  показателя: 'base',
  результатов: 'base',
  данных: 'base',
  относительно: 'base',
};
const plain = new Set(['в', 'во', 'за', 'на', 'течение', 'итогам', 'состоянию']);
/** Words between the preposition and the time: «к концу 2024 года», «до конца I квартала». */
const edges = new Set('конец концу конца конце окончания окончанию завершению'.split(' '));
const starts = new Set(['начало', 'началу', 'начала']);

/** Finds every time of the phrase and marks its tokens as read. */
export function mentionsOf(phrase: Phrase): Mention[] {
  const found: Mention[] = [];
  const { tokens, read } = phrase;
  for (let at = 0; at < tokens.length; at++) {
    if (read[at] !== FREE) continue;
    const when = whenAt(tokens, at);
    if (when === null) continue;
    const mention = mentionAt(phrase, at, when);
    if (mention === null) continue;
    found.push(mention);
    mark(phrase, mention.from, mention.to, TIME);
    at = when.next - 1;
  }
  return found;
}

function mentionAt(phrase: Phrase, at: number, when: When): Mention | null {
  let from = at;
  let isStart = false;
  while (edges.has(wordAt(phrase, from - 1)) || starts.has(wordAt(phrase, from - 1))) {
    isStart ||= starts.has(wordAt(phrase, from - 1));
    from--;
  }
  const isMoment = from < at || when.start === when.end;
  const before = wordAt(phrase, from - 1);
  const role = roleOf(phrase, from);
  const isBare = when.next === at + 1 && when.year !== null;
  if (isBare && !mayBeYear(phrase, at, role !== null || plain.has(before))) return null;
  if (when.monthDay !== null && role === null && !plain.has(before)) return null;
  if (role === null) {
    return {
      when,
      role: 'in',
      isStart,
      isMoment,
      from: plain.has(before) ? from - 1 : from,
      to: when.next,
    };
  }
  return { when, role, isStart, isMoment, from: wordsBefore(phrase, from, role), to: when.next };
}

/** A number of four digits alone is a year after a preposition, or where nothing is counted by it. */
function mayBeYear(phrase: Phrase, at: number, hasPreposition: boolean): boolean {
  const next = phrase.tokens[at + 1];
  if (next === undefined || next.kind === 'mark') return next?.text !== '%';
  if (next.kind === 'dash') return true;
  return (
    hasPreposition && senseAt(phrase, at + 1).noun === null && !next.text.startsWith('процент')
  );
}

function roleOf(phrase: Phrase, from: number): TimeRole | null {
  const before = wordAt(phrase, from - 1);
  const role = Object.hasOwn(roles, before) ? roles[before] : undefined;
  if (before === 'с' && wordAt(phrase, from - 2).startsWith('сравнени')) return 'base';
  if (before === 'к' && wordAt(phrase, from - 2).startsWith('отношени')) return 'base';
  if (before === 'году' || before === 'показателей') return 'base';
  return role ?? null;
}

/** Where the words that give the role begin: «не позднее», «начиная с», «по сравнению с», «к уровню». */
function wordsBefore(phrase: Phrase, from: number, role: TimeRole): number {
  const before = wordAt(phrase, from - 2);
  if (role === 'since' && before === 'начиная') return from - 2;
  if (role === 'by' && before === 'не') return from - 2;
  if (role === 'by' && before === 'состоянию') return from - 2;
  if (role === 'base' && before.startsWith('сравнени')) {
    return wordAt(phrase, from - 3) === 'по' ? from - 3 : from - 2;
  }
  if (role === 'base' && (before === 'к' || before === 'от')) return from - 2;
  return from - 1;
}
