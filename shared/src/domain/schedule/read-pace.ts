import { numeralWord } from '../words/numerals.ts';
import { readCount, readOrdinal } from '../words/read-number.ts';
import { type Unit, units } from '../words/time-words.ts';
import type { Token } from '../words/token.ts';
import type { Item, Pace } from './item.ts';
import { placeOf } from './read-date.ts';

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

/** Past «(каждого) месяца». */
export function monthEnd(tokens: readonly Token[], at: number): number {
  const start = tokens[at]?.text === 'каждого' || tokens[at]?.text === 'в' ? at + 1 : at;
  return /^месяц[ае]?$/.test(tokens[start]?.text ?? '') ? start + 1 : at;
}
