import { units } from '../words/time-words.ts';
import type { Token } from '../words/token.ts';
import type { QuestionCode } from './meaning.ts';

/** «2021», «2021–2024 гг.», «2021/22 учебный год». For school years `year` is the one in which the first begins. */
export interface Years {
  readonly year: number;
  /** The last calendar year; the same as `year` when there is but one. */
  readonly toYear: number;
  readonly school: boolean;
  /** Two years are written. */
  readonly isPair: boolean;
  /** Whether «год», «гг.» or the like is written. */
  readonly isNamed: boolean;
  readonly unsure: QuestionCode | null;
  readonly next: number;
}

/** The unit «год» in any form but «лет», whatever it counts. */
const YEAR = units.indexOf('year');

export function isYearWord(token: Token | undefined): boolean {
  return token?.tag === 'unit' && token.n === YEAR && token.text !== 'лет';
}

export function isYearNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.digits === 4 && token.n >= 1990 && token.n < 2100;
}

export function readYears(tokens: readonly Token[], at: number): Years | null {
  const first = tokens[at];
  if (first === undefined || !isYearNumber(first)) return null;
  let next = at + 1;
  let unsure: QuestionCode | null = null;
  if (tokens[next]?.text === '*') {
    unsure = 'footnote';
    next++;
  }
  const second = secondYear(tokens, next, first.n);
  const toYear = second === 0 ? first.n : second;
  const hasSlash = second > 0 && tokens[next]?.text === '/';
  if (second > 0) next += 2;
  const school = schoolYearEnd(tokens, next);
  if (school > 0) {
    // A year of school is one even when «учебный год» stands after a single number.
    const last = toYear === first.n ? first.n + 1 : toYear;
    return {
      year: first.n,
      toYear: last,
      school: true,
      isPair: second > 0,
      isNamed: true,
      unsure: check(first.n, last, unsure),
      next: school,
    };
  }
  const isNamed = isYearWord(tokens[next]);
  if (isNamed) next = withDot(tokens, next + 1);
  if (second > 0 && !isNamed && toYear === first.n + 1) unsure = 'calendar-or-school';
  const shape = { year: first.n, toYear, isNamed, unsure: check(first.n, toYear, unsure), next };
  return { ...shape, isPair: second > 0, school: hasSlash && toYear === first.n + 1 };
}

function check(year: number, toYear: number, unsure: QuestionCode | null): QuestionCode | null {
  return toYear < year ? 'reversed' : unsure;
}

/** The second year of «2021-2022», «2021/22»; 0 when there is none. */
function secondYear(tokens: readonly Token[], at: number, first: number): number {
  const link = tokens[at];
  const second = tokens[at + 1];
  if (link === undefined || second?.kind !== 'number') return 0;
  if (link.kind !== 'dash' && link.text !== '/' && link.text !== '\\') return 0;
  if (isYearNumber(second)) return second.n;
  if (second.digits !== 2 || second.spaced || link.spaced) return 0;
  return second.n === (first + 1) % 100 ? first + 1 : 0;
}

/** Where «учебный год», «уч. г.» ends that begins at `at`; 0 when none does. */
export function schoolYearEnd(tokens: readonly Token[], at: number): number {
  const word = tokens[at];
  if (word?.kind !== 'word') return 0;
  let next = at + 1;
  if (word.text === 'уч' || word.text === 'у') {
    if (tokens[next]?.text === '.') next++;
  } else if (!word.text.startsWith('учебн')) {
    return 0;
  }
  return isYearWord(tokens[next]) ? withDot(tokens, next + 1) : 0;
}

/** Past the full stop of an abbreviation. */
export function withDot(tokens: readonly Token[], at: number): number {
  const dot = tokens[at];
  const before = tokens[at - 1];
  const isShort = before !== undefined && before.text.length <= 5;
  return dot?.text === '.' && !dot.spaced && isShort ? at + 1 : at;
}
