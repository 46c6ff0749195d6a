import type { Cue } from './cue-words.ts';
import { daysIn } from './day.ts';
import type { Item } from './item.ts';
import { joinSpans } from './join-spans.ts';
import { makeSpan, type Span } from './span.ts';

/** Items in which numbers have become days and two ends one span: «с 1 по 10 октября», «30 и 31 мая». */
export function join(items: readonly Item[]): Item[] {
  return joinRanges(joinDays(items));
}

/** Numbers before a day take its month, from right to left: «12, 13 и 14 апреля», «25–28.10.2021». */
function joinDays(items: readonly Item[]): Item[] {
  const made = [...items];
  for (let at = made.length - 1; at >= 2; at--) {
    const day = made[at];
    if (day?.kind === 'dayOfMonth') reachMonthDay(made, at, day.eachMonth);
    if (day?.kind !== 'span' || day.span.precision !== 'day') continue;
    reachDay(made, at, day.span);
    reachBack(made, at, day.span);
  }
  return made;
}

/** «с 1 по 5 число» */
function reachMonthDay(made: Item[], at: number, eachMonth: boolean): void {
  const number = dateBefore(made, at - 2);
  const link = made[at - 1];
  if (number === null || link?.kind !== 'cue') return;
  if (isRange(link.cue) || isList(link.cue)) {
    made[at - 2] = { ...number, kind: 'dayOfMonth', eachMonth };
  }
}

function reachDay(made: Item[], at: number, day: Span): void {
  const number = dateBefore(made, at - 2);
  const link = made[at - 1];
  if (number === null || link?.kind !== 'cue') return;
  // «каб. 12, 15.10.2022» is no pair of days.
  const isPair = isList(link.cue) && day.n === 1;
  if (isRange(link.cue) || isPair) made[at - 2] = dayItem(number, day);
}

/** A number that may be the date of a day: «№ 5» is none. */
function dateBefore(items: readonly Item[], at: number): (Item & { kind: 'number' }) | null {
  const number = items[at];
  if (number?.kind !== 'number' || number.n < 1 || number.n > 31) return null;
  return isCue(items[at - 1], 'number') ? null : number;
}

/** «с 5 по 7 и с 12 по 14 апреля»: the end of the stretch before. */
function reachBack(made: Item[], at: number, day: Span): void {
  const number = dateBefore(made, at - 3);
  const link = made[at - 2];
  if (number === null || link?.kind !== 'cue' || !isCue(made[at - 1], 'since')) return;
  if (isList(link.cue)) made[at - 3] = dayItem(number, day);
}

function dayItem(number: Item & { kind: 'number' }, { m1, year, unsure }: Span): Item {
  const { n, from, to } = number;
  const isReal = n <= daysIn(year ?? 2024, m1);
  const problem = isReal ? unsure : 'no-such-day';
  const span = makeSpan('day', [m1, n, m1, n], { year, unsure: problem, n: 1, from, to });
  return { kind: 'span', span, from, to };
}

function joinRanges(items: readonly Item[]): Item[] {
  const made: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const link = items[at + 1];
    // «08.2021 – до 08.2024»
    const length = isCue(link, 'dash') && isCue(items[at + 2], 'until') ? 3 : 2;
    const second = items[at + length];
    const hasSince = isCue(made.at(-1), 'since') || isCue(made.at(-1), 'of');
    if (item.kind === 'span' && second?.kind === 'span' && linksEnds(link, hasSince)) {
      if (hasSince) made.pop();
      const span = joinSpans(item.span, second.span);
      made.push({ kind: 'span', span, from: span.from, to: span.to });
      at += length;
    } else {
      made.push(item);
    }
  }
  return made;
}

function linksEnds(link: Item | undefined, hasSince: boolean): boolean {
  return isCue(link, 'dash') || isCue(link, 'to') || (hasSince && isCue(link, 'until'));
}

function isRange(cue: Cue): boolean {
  return cue === 'dash' || cue === 'to' || cue === 'until';
}

function isList(cue: Cue): boolean {
  return cue === 'and' || cue === 'comma';
}

export function isCue(item: Item | undefined, cue: Cue): boolean {
  return item?.kind === 'cue' && item.cue === cue;
}
