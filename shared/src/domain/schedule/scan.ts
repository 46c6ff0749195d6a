import { readCount } from '../words/read-number.ts';
import type { Token } from '../words/token.ts';
import type { Cue } from './cue-words.ts';
import { readCue } from './cues.ts';
import type { Item } from './item.ts';
import {
  readDayOfMonth,
  readDuration,
  readPartOfMonth,
  readRelative,
  readWholeUnit,
} from './read-amount.ts';
import { readDayMonth, readMonth, readSeason, readYearSpan } from './read-calendar.ts';
import { clockEnd, dayReading, placeOf, readNumericDate, type SpanReading } from './read-date.ts';
import { type ItemReading, readEach, readPer, readTimes } from './read-pace.ts';
import { readPart } from './read-part.ts';
import { readPeriod } from './read-period.ts';
import { readWeekdays } from './read-weekdays.ts';

/** Reads tokens into items, from left to right; each reader looks but a few tokens ahead. */
export function scan(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const { item, next } = readItem(tokens, at, items);
    items.push(item);
    at = next;
  }
  return items;
}

type SpanReader = (tokens: readonly Token[], at: number) => SpanReading | null;
type ItemReader = (tokens: readonly Token[], at: number) => ItemReading | null;

/** In the order in which they are tried. */
const spanReaders: readonly SpanReader[] = [
  readNumericDate,
  readPart,
  readDayMonth,
  readPeriod,
  readMonth,
  readSeason,
];
const itemReaders: readonly ItemReader[] = [
  readEach,
  readTimes,
  readWeekdays,
  readDayOfMonth,
  readPartOfMonth,
  readDuration,
  readRelative,
];

function readItem(tokens: readonly Token[], at: number, before: readonly Item[]): ItemReading {
  const token = tokens[at] as Token;
  if (token.kind === 'mark' || token.kind === 'dash') return readMark(tokens, at);
  if (countsSomething(before) && !countsHours(tokens[at - 1])) {
    const per = readPer(tokens, at);
    if (per !== null) return per;
  }
  const clock = clockEnd(tokens, at);
  if (clock > 0 && !startsDate(tokens, at)) {
    const [hour, , minute] = tokens.slice(at, clock);
    const time = `${String(hour?.n).padStart(2, '0')}:${String(minute?.n).padStart(2, '0')}`;
    return { item: { kind: 'clock', time, ...placeOf(tokens, at, clock) }, next: clock };
  }
  for (const read of spanReaders) {
    const found = read(tokens, at);
    if (found !== null) return spanItem(found);
  }
  const year = readYearSpan(tokens, at);
  if (year !== null) return yearItem(tokens, at, year);
  for (const read of itemReaders) {
    const found = read(tokens, at);
    if (found !== null) return found;
  }
  const cue = cueAt(tokens, at);
  if (cue !== null)
    return {
      item: { kind: 'cue', cue: cue.cue, ...placeOf(tokens, at, cue.next) },
      next: cue.next,
    };
  return readWholeUnit(tokens, at) ?? readRest(tokens, at);
}

/** Whether the items before end in a number of times, or in a number and what it counts. */
function countsSomething(before: readonly Item[]): boolean {
  for (let back = 1; back <= 5; back++) {
    const item = before[before.length - back];
    if (item === undefined) return false;
    if (item.kind === 'times') return back <= 3;
    if (item.kind === 'number') return back > 1;
    if (item.kind !== 'word') return false;
  }
  return false;
}

/** «36 часов в неделю» is how much there is to learn. */
function countsHours(token: Token | undefined): boolean {
  return /^(час|часа|часов|ч|мин|минут|процент.*|руб.*)$/.test(token?.text ?? '');
}

function spanItem({ span, next }: SpanReading): ItemReading {
  return { item: { kind: 'span', span, from: span.from, to: span.to }, next };
}

/** A bare year right after a word is part of a name: «форум 2021». */
function yearItem(tokens: readonly Token[], at: number, { span, next }: SpanReading): ItemReading {
  const before = tokens[at - 1];
  const isBare = span.n === 0 && span.precision === 'year' && span.toYear === span.year;
  const isName = before?.kind === 'word' && before.tag === '' && before.text.length > 3;
  const isPreposition = before !== undefined && cueAt(tokens, at - 1) !== null;
  // «ПМОФ-2022» is a name, «Санкт-Петербург - 2023» a place and a year.
  const isTied = before?.kind === 'dash' && !before.spaced && tokens[at]?.spaced === false;
  const isTitle = (isName && !isPreposition) || (isTied && tokens[at - 2]?.kind === 'word');
  if (isBare && isTitle && (!isTied || tokens[at - 2]?.tag === '')) {
    return { item: { kind: 'titleYear', span, from: span.from, to: span.to }, next };
  }
  return spanItem({ span, next });
}

/** «12.00» may be noon; «12.00.2021» and «10.10» are dates. */
function startsDate(tokens: readonly Token[], at: number): boolean {
  const isPair = tokens[at + 3]?.text === '.' && tokens[at + 4]?.kind === 'number';
  return isPair && tokens[at + 4]?.spaced === false;
}

const marks: Readonly<Record<string, Cue>> = {
  ',': 'comma',
  ';': 'comma',
  '.': 'stop',
  ':': 'colon',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '«': 'quote',
  '»': 'quote',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '„': 'quote',
  '№': 'number',
  '*': 'footnote',
  '/': 'comma',
  '+': 'and',
  '&': 'and',
};

/** «29» марта 2022 г., as orders are dated. */
function readQuotedDay(tokens: readonly Token[], at: number): ItemReading | null {
  const [open, day, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (day?.kind !== 'number' || marks[open?.text ?? ''] !== 'quote') return null;
  if (marks[close?.text ?? ''] !== 'quote' || tokens[at + 3]?.tag !== 'month') return null;
  const found = readMonth(tokens, at + 3);
  if (found === null) return null;
  const { span } = dayReading(tokens, [day.n, found.span.m1, found.span.year], at, found.next);
  return spanItem({ span: { ...span, n: 1 }, next: found.next });
}

function readMark(tokens: readonly Token[], at: number): ItemReading {
  const token = tokens[at] as Token;
  const quoted = readQuotedDay(tokens, at);
  if (quoted !== null) return quoted;
  const place = placeOf(tokens, at, at + 1);
  const per = token.text === '/' ? readPer(tokens, at) : null;
  if (per !== null) return per;
  const cue = token.kind === 'dash' ? 'dash' : marks[token.text];
  const next = at + 1;
  if (cue === undefined) return { item: { kind: 'word', capital: false, ...place }, next };
  return { item: { kind: 'cue', cue, ...place }, next };
}

/** «до начала учебного года» is a deadline, «до начала конкурса» hangs on the contest. */
function cueAt(tokens: readonly Token[], at: number) {
  const found = readCue(tokens, at);
  if (found?.cue !== 'condition' || tokens[at]?.text !== 'до') return found;
  const isPeriod = readPart(tokens, at + 1) !== null;
  return isPeriod ? { cue: 'until' as const, next: at + 1 } : found;
}

function readRest(tokens: readonly Token[], at: number): ItemReading {
  const token = tokens[at] as Token;
  const place = placeOf(tokens, at, at + 1);
  if (token.tag === 'holidays' && token.n === 0) {
    return { item: { kind: 'cue', cue: 'holidays', ...place }, next: at + 1 };
  }
  const count = readCount(tokens, at);
  if (count !== null) {
    const counted = placeOf(tokens, at, count.next);
    return { item: { kind: 'number', n: count.value, ...counted }, next: count.next };
  }
  if (token.kind === 'roman')
    return { item: { kind: 'number', n: token.n, ...place }, next: at + 1 };
  return { item: { kind: 'word', capital: token.capital, ...place }, next: at + 1 };
}
