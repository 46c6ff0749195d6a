import { numeralWord } from '../words/numerals.ts';
import { readCount, readOrdinal } from '../words/read-number.ts';
import { type Unit, units } from '../words/time-words.ts';
import type { Token } from '../words/token.ts';
import type { Item, Pace } from './item.ts';
import { withYear } from './read-calendar.ts';
import { placeOf } from './read-date.ts';
import { makeSpan } from './span.ts';

/** An item and the index of the token after it. */
export interface ItemReading {
  readonly item: Item;
  readonly next: number;
}

/** «ежегодно», «каждый квартал», «каждые два месяца». */
export function readEach(tokens: readonly Token[], at: number): ItemReading | null {
  const token = tokens[at];
  if (token?.tag === 'each') {
    const pace: Pace = { unit: units[token.n] as Unit, interval: 1, school: false };
    return { item: { kind: 'each', ...pace, ...placeOf(tokens, at, at + 1) }, next: at + 1 };
  }
  if (!/^кажд(ый|ую|ое|ого|ые|ом|ой|ая|ых)$/.test(token?.text ?? '')) return null;
  const season = tokens[at + 1];
  const isDay = season?.kind === 'number' && tokens[at + 2]?.tag === 'month';
  if (isDay || season?.tag === 'season' || season?.tag === 'month') {
    const place = placeOf(tokens, at, at + 1);
    return {
      item: { kind: 'each', unit: 'year', interval: 1, school: false, ...place },
      next: at + 1,
    };
  }
  const pace = readUnit(tokens, at + 1);
  if (pace === null) return null;
  const { next, ...rest } = pace;
  return { item: { kind: 'each', ...rest, ...placeOf(tokens, at, next) }, next };
}

/** «2 раза», «раз», «дважды», «2–3 раза»; of two numbers the smaller one is the minimum. */
export function readTimes(tokens: readonly Token[], at: number): ItemReading | null {
  const word = tokens[at];
  const adverb = word?.kind === 'word' ? numeralWord(word.text) : undefined;
  if (adverb?.kind === 'times') return timesItem(tokens, adverb.value, at, at + 1);
  if (isTimesWord(word)) return timesItem(tokens, 1, at, at + 1);
  if (word?.text === 'несколько' && isTimesWord(tokens[at + 1])) {
    return timesItem(tokens, 0, at, at + 2);
  }
  const count = readCount(tokens, at);
  if (count === null || count.value < 1) return null;
  let next = count.next;
  if (tokens[next]?.kind === 'dash' || tokens[next]?.text === 'или') {
    const most = readCount(tokens, next + 1);
    if (most !== null && isTimesWord(tokens[most.next])) next = most.next;
  }
  if (tokens[next]?.text === '(') next = bracketEnd(tokens, next);
  if (!isTimesWord(tokens[next])) return null;
  const end = tokens[next]?.text === 'р' && tokens[next + 1]?.text === '.' ? next + 2 : next + 1;
  return timesItem(tokens, count.value, at, end);
}

/** Past «(один)» in «1 (один) раз». */
function bracketEnd(tokens: readonly Token[], at: number): number {
  const count = readCount(tokens, at + 1);
  return count !== null && tokens[count.next]?.text === ')' ? count.next + 1 : at;
}

function timesItem(tokens: readonly Token[], count: number, at: number, next: number): ItemReading {
  return { item: { kind: 'times', count, ...placeOf(tokens, at, next) }, next };
}

function isTimesWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(раз|раза|разов|разу|р)$/.test(token.text);
}

const inUnits = new Set(
  'год году мес нед кв полуг месяц месяце неделю неделе квартал квартале четверть четверти полугодие полугодии полгода день дня декаду семестр семестре года месяца месяцев лет недели недель дней'.split(
    ' ',
  ),
);

/** «в год», «в течение учебного года», «за квартал», «в два года»: what a number of times is counted in. */
export function readPer(tokens: readonly Token[], at: number): ItemReading | null {
  const link = tokens[at]?.text ?? '';
  let start = at + 1;
  if (link === 'в' && /^течени[еи]$/.test(tokens[at + 1]?.text ?? '')) start = at + 2;
  else if (!/^(в|за|на|\/|во)$/.test(link)) return null;
  if (/^кажд/.test(tokens[start]?.text ?? '')) start++;
  const unit = readUnit(tokens, start);
  if (unit === null) return null;
  const { next, ...pace } = unit;
  if (!inUnits.has(tokens[next - 1]?.text ?? '')) return null;
  return { item: { kind: 'per', ...pace, ...placeOf(tokens, at, next) }, next };
}

/** A unit with what counts it: «год», «2 года», «учебный год», «второй месяц» is every second one. */
function readUnit(tokens: readonly Token[], at: number): (Pace & { next: number }) | null {
  const count = readCount(tokens, at) ?? readOrdinal(tokens, at);
  let next = count?.next ?? at;
  const school = /^учебн|^уч$/.test(tokens[next]?.text ?? '');
  if (school || /^календарн|^отчетн/.test(tokens[next]?.text ?? '')) next++;
  if (school && tokens[next]?.text === '.') next++;
  const unit = tokens[next];
  if (unit?.tag !== 'unit') return null;
  const interval = Math.max(1, count?.value ?? 1);
  const isSemester = unit.text.startsWith('семестр');
  return { unit: units[unit.n] as Unit, interval, school: school || isSemester, next: next + 1 };
}

/** «по вторникам и четвергам», «последняя пятница месяца», «первая суббота октября 2022 года», «каждую среду». */
export function readWeekdays(tokens: readonly Token[], at: number): ItemReading | null {
  let start = /^(по|кажд(ый|ую|ое|ого|ые|ой))$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const isMarked = start > at;
  const nths = readNths(tokens, start);
  start = nths.next;
  const first = tokens[start];
  if (first?.tag !== 'weekday') return null;
  if (nths.value.length > 0) return nthWeekday(tokens, at, start, nths.value);
  const { days, next } = weekdayList(tokens, start);
  const isDative = /(ам|ям)$/.test(first.text);
  const isBare = !isMarked && !isDative;
  // «среда» is an environment as well, and «ср» is an abbreviation of much.
  if (
    isBare &&
    days.length === 1 &&
    !/^(вторник|четверг|понедельник|пятниц|суббот)/.test(first.text)
  ) {
    return null;
  }
  const item = {
    kind: 'weekdays',
    days,
    nths: [],
    bare: isBare,
    ...placeOf(tokens, at, next),
  } as const;
  return { item, next };
}

/** «вторник и четверг», «пн, ср, пт», «с вторника по пятницу» is not one. */
function weekdayList(tokens: readonly Token[], at: number): { days: number[]; next: number } {
  const days: number[] = [];
  let next = at;
  for (;;) {
    days.push((tokens[next] as Token).n);
    const link = tokens[next + 1];
    const isLinked = link?.text === 'и' || link?.text === ',' || link?.kind === 'dash';
    const after = isLinked && tokens[next + 2]?.text === 'по' ? next + 3 : next + 2;
    if (!isLinked || tokens[after]?.tag !== 'weekday') return { days, next: next + 1 };
    next = after;
  }
}

/** «2-й и 4-й» before a weekday. */
function readNths(tokens: readonly Token[], at: number): { value: number[]; next: number } {
  const value: number[] = [];
  let next = at;
  for (;;) {
    const ordinal = readOrdinal(tokens, next);
    if (ordinal === null) return { value: [], next: at };
    value.push(ordinal.value);
    const link = tokens[ordinal.next];
    const isLinked = link?.text === 'и' || link?.text === ',';
    if (!isLinked || value.length > 4) return { value, next: ordinal.next };
    next = ordinal.next + 1;
  }
}

function nthWeekday(
  tokens: readonly Token[],
  at: number,
  day: number,
  nths: readonly number[],
): ItemReading | null {
  if (nths.some((nth) => nth > 5 || nth < -2 || nth === 0)) return null;
  const [nth = 1] = nths;
  const weekday = (tokens[day] as Token).n;
  const month = tokens[day + 1];
  if (month?.tag === 'month' && nths.length === 1) {
    const place = placeOf(tokens, at, day + 2);
    const bare = makeSpan('day', [month.n, 1, month.n, 31], { n: nth, weekday, ...place });
    const { span, next } = withYear(tokens, bare, at, day + 2);
    return { item: { kind: 'span', span, from: span.from, to: span.to }, next };
  }
  const next = monthEnd(tokens, day + 1);
  return {
    item: { kind: 'weekdays', days: [weekday], nths, bare: false, ...placeOf(tokens, at, next) },
    next,
  };
}

/** Past «(каждого) месяца». */
export function monthEnd(tokens: readonly Token[], at: number): number {
  const start = tokens[at]?.text === 'каждого' || tokens[at]?.text === 'в' ? at + 1 : at;
  return /^месяц[ае]?$/.test(tokens[start]?.text ?? '') ? start + 1 : at;
}
