import type { Context } from '../schedule/context.ts';
import type { Cue } from '../schedule/cue-words.ts';
import type { Item } from '../schedule/item.ts';
import { readSchedule } from '../schedule/read-schedule.ts';
import { scan } from '../schedule/scan.ts';
import type { Place, Token } from '../words/token.ts';
import { opensTime } from './time-opening.ts';

/** Words about time inside a part of a line, and what stands on their other sides. */
export interface TimeFound extends Place {
  /** Where it stands among the words of the part. */
  readonly at: 'start' | 'middle' | 'end';
  /** A day of a year that is written: clear wherever it stands. */
  readonly isFullDate: boolean;
}

/** Whether a part of a line tells of time and of nothing else. */
export function isTime(line: string, tokens: readonly Token[], context: Context): boolean {
  const items = scan(tokens);
  const holds = items.every((item) => isTimely(item, tokens) || isCue(item, hanging));
  const tells = holdsTime(items) || items.some((item) => isCue(item, hanging));
  return holds && tells && isRead(line, items, context);
}

/**
 * The words about time in a part of a line that holds other words as well: the last clear ones, at its end or its
 * beginning or between. «к 1 сентября», «за октябрь» and «в рамках 2022 года» are of the words around them.
 */
export function findTime(
  line: string,
  tokens: readonly Token[],
  context: Context,
): TimeFound | undefined {
  if (tokens.length > MOST_TOKENS) return undefined;
  const items = scan(tokens);
  for (let end = items.length; end > 0; end--) {
    const last = items[end - 1] as Item;
    if (!isTimely(last, tokens) || isLoose(last)) continue;
    let start = end - 1;
    while (start > 0 && isTimely(items[start - 1] as Item, tokens)) start--;
    // «День знаний»: a unit that nothing leads to is a word as any other.
    if (last.kind === 'whole' && !leadsThrough(items.slice(start, end))) continue;
    for (let from = start; from < end; from++) {
      if (!opensTime(items, from, end, tokens)) continue;
      const run = items.slice(from, end);
      if (!holdsTime(run) || !isRead(line, run, context)) continue;
      return found(items, from, end);
    }
    end = start + 1;
  }
  return undefined;
}

const MOST_TOKENS = 400;

/** Set phrases that say nothing of their own about time. */
const bound = new Set<Cue>([
  ...([
    'since',
    'until',
    'to',
    'by',
    'of',
    'in',
    'through',
    'after',
    'and',
    'comma',
    'stop',
  ] as const),
  ...(['dash', 'open', 'close', 'next', 'present', 'onwards', 'atMost', 'atLeast'] as const),
  ...([
    'approximate',
    'begin',
    'middle',
    'end',
    'firstHalf',
    'term',
    'startOn',
    'project',
  ] as const),
]);
const telling = new Set<Cue>(['continuous', 'irregular', 'demand', 'wholeProject', 'holidays']);
const hanging = new Set<Cue>(['reference', 'condition']);
/** What no words about time end with. */
const dangling = new Set<Cue>([
  ...([
    'since',
    'until',
    'to',
    'by',
    'of',
    'in',
    'through',
    'after',
    'and',
    'comma',
    'dash',
  ] as const),
  ...(['open', 'next', 'atMost', 'atLeast', 'approximate', 'stop'] as const),
]);

function found(items: readonly Item[], from: number, end: number): TimeFound {
  const run = items.slice(from, end);
  const rest = items.slice(end);
  const at = rest.every(isSign) ? 'end' : items.slice(0, from).every(isSign) ? 'start' : 'middle';
  const [day] = run;
  const isFullDate =
    run.length === 1 &&
    day?.kind === 'span' &&
    day.span.precision === 'day' &&
    day.span.year !== null;
  const isParted = isCue(rest[0], separating);
  const isDay = run.some((item) => item.kind === 'span' && item.span.precision === 'day');
  return {
    from: (run[0] as Item).from,
    to: (run.at(-1) as Item).to,
    at: at === 'start' && !isParted && !isDay ? 'middle' : at,
    isFullDate,
  };
}

const separating = new Set<Cue>(['dash', 'colon']);

function isSign(item: Item): boolean {
  return isCue(item, signs);
}

const signs = new Set<Cue>(['dash', 'colon', 'comma', 'stop']);

function isTimely(item: Item, tokens: readonly Token[]): boolean {
  if (item.kind === 'cue') return bound.has(item.cue) || telling.has(item.cue);
  if (item.kind !== 'word') return item.kind !== 'titleYear' && item.kind !== 'trouble';
  return tokens.some(({ from, tag }) => from === item.from && tag === 'holidays');
}

function isLoose(item: Item): boolean {
  return item.kind === 'number' || isCue(item, dangling);
}

function isCue(item: Item | undefined, cues: ReadonlySet<Cue>): boolean {
  return item?.kind === 'cue' && cues.has(item.cue);
}

/** Whether some of the items are about time by themselves, and no number is about something else. */
function holdsTime(items: readonly Item[]): boolean {
  const isThrough = leadsThrough(items);
  const isCounted = items.every((item, at) => item.kind !== 'number' || isLinked(items, at));
  return (
    isCounted &&
    items.some((item) => {
      if (item.kind === 'cue') return telling.has(item.cue);
      if (item.kind === 'whole') return isThrough;
      return item.kind !== 'word' && item.kind !== 'number' && item.kind !== 'duration';
    })
  );
}

function leadsThrough(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === 'cue' && item.cue === 'through');
}

/** A number is a day when a dash or «по» leads on to its month. */
function isLinked(items: readonly Item[], at: number): boolean {
  const [link, next] = [items[at + 1], items[at + 2]];
  const leads = link?.kind === 'cue' && (dangling.has(link.cue) || link.cue === 'stop');
  return (
    leads &&
    (next?.kind === 'span' ||
      next?.kind === 'number' ||
      next?.kind === 'dayOfMonth' ||
      next?.kind === 'cue')
  );
}

function isRead(line: string, items: readonly Item[], context: Context): boolean {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return false;
  const { kind, question } = readSchedule(line.slice(first.from, last.to), context);
  return kind !== 'none' || (question !== null && question.code !== 'not-understood');
}
