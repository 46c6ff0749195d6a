import type { Cue } from './cues.ts';
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
    const [number, link, day] = [made[at - 2], made[at - 1], made[at]];
    if (number?.kind !== 'number' || link?.kind !== 'cue' || day === undefined) continue;
    if (number.n < 1 || number.n > 31 || isCue(made[at - 3], 'number')) continue;
    const isRange = link.cue === 'dash' || link.cue === 'to' || link.cue === 'until';
    if (day.kind === 'dayOfMonth' && (isRange || isList(link.cue))) {
      made[at - 2] = { ...number, kind: 'dayOfMonth', eachMonth: day.eachMonth };
    } else if (day.kind === 'span' && day.span.precision === 'day') {
      // «каб. 12, 15.10.2022» is no pair of days.
      if (isRange || (isList(link.cue) && day.span.n === 1)) {
        made[at - 2] = dayItem(number, day.span);
      }
    }
  }
  return made;
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
    const second = items[at + 2];
    const hasSince = isCue(made.at(-1), 'since') || isCue(made.at(-1), 'of');
    if (item.kind === 'span' && second?.kind === 'span' && linksEnds(link, hasSince)) {
      if (hasSince) made.pop();
      const span = joinSpans(item.span, second.span);
      made.push({ kind: 'span', span, from: span.from, to: span.to });
      at += 2;
    } else {
      made.push(item);
    }
  }
  return made;
}

function linksEnds(link: Item | undefined, hasSince: boolean): boolean {
  return isCue(link, 'dash') || isCue(link, 'to') || (hasSince && isCue(link, 'until'));
}

function isList(cue: Cue): boolean {
  return cue === 'and' || cue === 'comma';
}

export function isCue(item: Item | undefined, cue: Cue): boolean {
  return item?.kind === 'cue' && item.cue === cue;
}
