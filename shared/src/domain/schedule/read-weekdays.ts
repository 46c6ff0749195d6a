import { readOrdinal } from '../words/read-number.ts';
import type { Token } from '../words/token.ts';
import { withYear } from './read-calendar.ts';
import { placeOf } from './read-date.ts';
import { type ItemReading, monthEnd } from './read-pace.ts';
import { makeSpan } from './span.ts';

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
