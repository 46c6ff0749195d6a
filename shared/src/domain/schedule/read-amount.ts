import { numeralWord } from '../words/numerals.ts';
import { readCount, readOrdinal } from '../words/read-number.ts';
import { type Unit, units } from '../words/time-words.ts';
import type { Token } from '../words/token.ts';
import { placeOf } from './read-date.ts';
import { type ItemReading, monthEnd } from './read-pace.ts';
import { readOrdinals } from './read-period.ts';
import { isYearWord, schoolYearEnd } from './read-years.ts';

/** «10 дней», «три рабочих дня», «3-месячный», «двухнедельный»: an amount of time. */
export function readDuration(tokens: readonly Token[], at: number): ItemReading | null {
  const compound = compoundAt(tokens, at);
  if (compound !== null) return compound;
  const isNearest = /^ближайш/.test(tokens[at]?.text ?? '');
  const count = isNearest ? { value: 1, next: at + 1 } : readCount(tokens, at);
  if (count === null) return null;
  let next = count.next;
  if (/^(рабоч|календарн|учебн|полн|последующ|следующ)/.test(tokens[next]?.text ?? '')) next++;
  const unit = tokens[next];
  if (unit?.tag !== 'unit' || count.value > LONGEST) return null;
  return duration(tokens, count.value, units[unit.n] as Unit, at, next + 1);
}

/** No plan counts in more units than this; «202131 год» is a mistake of typing. */
const LONGEST = 400;

const stems: readonly (readonly [string, Unit])[] = [
  ['дневн', 'day'],
  ['недельн', 'week'],
  ['месячн', 'month'],
  ['годичн', 'year'],
  ['летн', 'year'],
];

/** «3-месячный» and «трехмесячный», «месячный». */
function compoundAt(tokens: readonly Token[], at: number): ItemReading | null {
  const first = tokens[at];
  const isHyphened = first?.kind === 'number' && tokens[at + 1]?.kind === 'dash';
  const word = isHyphened ? tokens[at + 2] : first;
  if (word?.kind !== 'word') return null;
  for (const [stem, unit] of stems) {
    const place = word.text.indexOf(stem);
    if (place < 0 || word.text.length - place - stem.length > 3) continue;
    const counted = word.text.slice(0, place);
    const count = isHyphened ? { value: first.n } : countedBy(counted, unit);
    if (count === undefined || (isHyphened && counted !== '')) return null;
    if (count.value > LONGEST) return null;
    return duration(tokens, count.value, unit, at, isHyphened ? at + 3 : at + 1);
  }
  return null;
}

/** «месячный» is one month, «летний» is of the summer. */
function countedBy(word: string, unit: Unit): { value: number } | undefined {
  if (word === '') return unit === 'year' ? undefined : { value: 1 };
  return numeralWord(word);
}

function duration(
  tokens: readonly Token[],
  count: number,
  unit: Unit,
  at: number,
  next: number,
): ItemReading {
  return { item: { kind: 'duration', count, unit, ...placeOf(tokens, at, next) }, next };
}

/** «последняя неделя месяца», «2-я декада»: a part of each month, when no month is named. */
export function readPartOfMonth(tokens: readonly Token[], at: number): ItemReading | null {
  const counted = readOrdinals(tokens, at);
  if (counted === null || (counted.unit !== 'week' && counted.unit !== 'tenDays')) return null;
  const next = monthEnd(tokens, counted.next);
  const eachMonth = next > counted.next;
  return {
    item: {
      kind: 'partOfMonth',
      nth: counted.first,
      part: counted.unit,
      eachMonth,
      ...placeOf(tokens, at, next),
    },
    next,
  };
}

/** «15 числа», «15-е число месяца». */
export function readDayOfMonth(tokens: readonly Token[], at: number): ItemReading | null {
  const last = lastDayEnd(tokens, at);
  if (last > 0) {
    const place = placeOf(tokens, at, last);
    return { item: { kind: 'dayOfMonth', n: 31, eachMonth: true, ...place }, next: last };
  }
  const day = readCount(tokens, at);
  if (day === null || day.value < 1 || day.value > 31) return null;
  if (!/^(числа|число|числу|числе|чис)$/.test(tokens[day.next]?.text ?? '')) return null;
  const next = monthEnd(tokens, day.next + 1);
  const eachMonth = next > day.next + 1;
  return {
    item: { kind: 'dayOfMonth', n: day.value, eachMonth, ...placeOf(tokens, at, next) },
    next,
  };
}

/** Past «последний день месяца», «последнее число каждого месяца»; 0 when it is not there. */
function lastDayEnd(tokens: readonly Token[], at: number): number {
  if (readOrdinal(tokens, at)?.value !== -1) return 0;
  if (!/^(день|дня|число|числа)$/.test(tokens[at + 1]?.text ?? '')) return 0;
  const next = monthEnd(tokens, at + 2);
  return next > at + 2 ? next : 0;
}

/** How many years from the one at hand: «текущий» 0, «следующий» 1, «прошлый» -1. */
const shifts: readonly (readonly [RegExp, number])[] = [
  [
    /^(текущ(ий|его|ем|ему)|эт(от|ого|ом)|данн(ый|ого|ом)|настоящ(ий|его|ем)|отчетн(ый|ого|ом))$/,
    0,
  ],
  [/^(следующ|предстоящ|будущ|очередн)(ий|его|ем|ему|ый|ого|ом|ому)$/, 1],
  [/^нов(ый|ого|ом|ому)$/, 1],
  [/^(прошл|прошедш|предыдущ|истекш)(ый|ого|ом|ий|его|ем)$/, -1],
];

/** «в текущем году», «на предстоящий учебный год». */
export function readRelative(tokens: readonly Token[], at: number): ItemReading | null {
  const word = tokens[at];
  if (word?.kind !== 'word' || word.tag !== '') return null;
  const school = schoolYearEnd(tokens, at + 1);
  const next = school > 0 ? school : isYearWord(tokens[at + 1]) ? at + 2 : 0;
  if (next === 0) return null;
  const found = shifts.find(([pattern]) => pattern.test(word.text));
  if (found === undefined) return null;
  const item = {
    kind: 'relative',
    school: school > 0,
    shift: found[1],
    isVague: word.text.startsWith('нов'),
    ...placeOf(tokens, at, next),
  } as const;
  return { item, next };
}

/** A unit that nothing counts: «года», «учебного года», «месяца». */
export function readWholeUnit(tokens: readonly Token[], at: number): ItemReading | null {
  const school = schoolYearEnd(tokens, at);
  if (school > 0) {
    const place = placeOf(tokens, at, school);
    return { item: { kind: 'whole', unit: 'year', school: true, ...place }, next: school };
  }
  const hasSchool = tokens[at]?.text.startsWith('учебн') === true;
  const start = hasSchool ? at + 1 : at;
  const unit = tokens[start];
  if (unit?.tag !== 'unit') return null;
  const place = placeOf(tokens, at, start + 1);
  const isSchool = hasSchool || unit.text.startsWith('семестр');
  const item = { kind: 'whole', unit: units[unit.n] as Unit, school: isSchool, ...place } as const;
  return { item, next: start + 1 };
}
