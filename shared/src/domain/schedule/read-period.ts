import { readOrdinal } from '../words/read-number.ts';
import { type Unit, units } from '../words/time-words.ts';
import type { Token } from '../words/token.ts';
import { spanOf, withYear } from './read-calendar.ts';
import type { SpanReading } from './read-date.ts';
import type { Span } from './span.ts';
import { partOfYear } from './span.ts';

/** Which of the units: «II квартал», «1-2 декада», «первая неделя». */
export interface Ordinals {
  readonly first: number;
  readonly last: number;
  readonly unit: Unit;
  /** After the unit. */
  readonly next: number;
  readonly school: boolean;
}

/** «II квартал 2022 года», «1-е полугодие», «третья декада мая», «2-я неделя ноября». */
export function readPeriod(tokens: readonly Token[], at: number): SpanReading | null {
  const counted = readOrdinals(tokens, at);
  if (counted === null) return null;
  const { first, last, unit, next } = counted;
  const span = periodOf(counted, tokens, at);
  if (span !== null) return withYear(tokens, span, at, next);
  if (unit === 'schoolQuarter') {
    if (first < 1 || last > 4) return null;
    const ends = [9, 1, 5, 31] as const;
    const days = {
      ...spanOf('quarter', ends, tokens, at, next),
      unsure: 'school-decides',
    } as const;
    return withYear(tokens, { ...days, n: first }, at, next);
  }
  return partOfMonth(counted, tokens, at);
}

function periodOf(
  { first, last, unit, next, school }: Ordinals,
  tokens: readonly Token[],
  at: number,
): Span | null {
  if (unit === 'quarter' && first >= 1 && last <= 4) {
    return { ...spanOf('quarter', partOfYear(4, first, last), tokens, at, next), n: first };
  }
  if (unit !== 'half' || first < 1 || last > 2) return null;
  const ends = partOfYear(2, first, last);
  const span = spanOf(first === last ? 'halfYear' : 'year', ends, tokens, at, next);
  return { ...span, n: first, unsure: school ? 'which-half' : null };
}

/** Ten days or a week of a named month. Where a week begins is not known: it asks. */
function partOfMonth(
  { first, last, unit, next }: Ordinals,
  tokens: readonly Token[],
  at: number,
): SpanReading | null {
  const month = tokens[next];
  if (month?.tag !== 'month') return null;
  if (unit !== 'week' && unit !== 'tenDays') return null;
  if (last > (unit === 'week' ? 5 : 3) || first === 0) return null;
  const span = spanOf(unit, [month.n, 1, month.n, 31], tokens, at, next + 1);
  return withYear(tokens, { ...span, ...daysOfPart(unit, first, last) }, at, next + 1);
}

/** The days of the first to the last of the weeks or of the tens of days in a month. */
export function daysOfPart(unit: 'week' | 'tenDays', first: number, last: number): Partial<Span> {
  const isWeek = unit === 'week';
  const length = isWeek ? 7 : 10;
  const unsure = isWeek ? ('which-days' as const) : null;
  if (first < 0) return { precision: unit, d1: isWeek ? 25 : 21, d2: 31, unsure };
  const d2 = last === (isWeek ? 5 : 3) ? 31 : last * length;
  return { precision: unit, d1: (first - 1) * length + 1, d2, unsure };
}

/** An ordinal or two and their unit: «I-II квартал», «первая и вторая недели». */
export function readOrdinals(tokens: readonly Token[], at: number): Ordinals | null {
  const first = ordinalAt(tokens, at);
  if (first === null) return null;
  let next = first.next;
  let last = first.value;
  const link = tokens[next];
  if (link?.kind === 'dash' || link?.text === 'и' || link?.text === ',') {
    const second = ordinalAt(tokens, next + 1);
    if (second !== null && second.value > last) {
      next = second.next;
      last = second.value;
    }
  }
  const school = tokens[next]?.text.startsWith('учебн') === true;
  if (school) next++;
  const unit = tokens[next];
  if (unit?.tag !== 'unit') return null;
  const name = units[unit.n] as Unit;
  if (isCounted(tokens[at] as Token, unit, tokens[next + 1])) return null;
  const isShort = unit.text === 'кв' || unit.text === 'нед' || unit.text === 'полуг';
  const end = isShort && tokens[next + 1]?.text === '.' ? next + 2 : next + 1;
  return {
    first: first.value,
    last,
    unit: name,
    next: end,
    school: school || unit.text.startsWith('семестр'),
  };
}

/** «2 недели» is an amount of weeks, «2 неделя» the second one. */
function isCounted(number: Token, unit: Token, after: Token | undefined): boolean {
  if (number.kind !== 'number' || number.text.includes('-')) return false;
  const isPlain = number.text.length === number.digits;
  const isGenitive = /^(недели|недель|декады|декад|дня|дней|месяца|месяцев|года|лет|четвертей)$/;
  return isPlain && isGenitive.test(unit.text) && after?.tag !== 'month';
}

/** Roman numerals are also typed with Cyrillic letters: «П квартал», «Ш квартал». */
function ordinalAt(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  if (token?.kind === 'word' && token.capital) {
    if (token.text === 'п' || token.text === 'пи') return { value: 2, next: at + 1 };
    if (token.text === 'ш') return { value: 3, next: at + 1 };
  }
  if (token?.kind === 'number' && token.digits > 2) return null;
  return readOrdinal(tokens, at);
}
