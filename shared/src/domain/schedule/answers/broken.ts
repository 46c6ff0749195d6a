import { addDays } from '../day.ts';
import { makeMeaning } from '../make-meaning.ts';
import type { Meaning } from '../meaning.ts';
import { readSchedule } from '../read-schedule.ts';
import { type Answer, type Asked, answer } from './answer.ts';
import { limitsOf } from './known-years.ts';
import { replaced, reRead, wordsOf } from './re-read.ts';
import { yearsOfDay } from './which-year.ts';

/** Words that are no schedule for the reader: what they mean all the same, without a day. */
export function notUnderstood({ context }: Asked): Answer[] {
  const limits = limitsOf(context);
  return [
    ...(limits === null ? [] : [answer('all-along', makeMeaning('continuous', limits))]),
    answer('on-demand', makeMeaning('onDemand')),
    answer('without-days', makeMeaning('none')),
  ];
}

/** «31 апреля»: the last day there is, and the one after it; of each year that it may be of. */
export function noSuchDay(asked: Asked): Answer[] {
  const words = wordsOf(asked);
  const day = /(?<!\d)(?:29|30|31)(?!\d)/.exec(words);
  if (day === null) return [];
  for (let date = Number(day[0]) - 1; date >= 28; date--) {
    const told = words.slice(0, day.index) + date + words.slice(day.index + 2);
    const found = readOtherwise(asked, replaced(asked, told));
    if (found.length > 0) return found.map((one) => answer('that-day', one, dayOf(one)));
  }
  return [];
}

function readOtherwise(asked: Asked, phrase: string): Meaning[] {
  const { context } = asked;
  const found = reRead(asked, phrase, context);
  if (found?.question?.code !== 'which-year' && found !== null) return [found, ...dayAfter(found)];
  const meaning = readSchedule(phrase, context);
  const { question } = meaning;
  if (question?.code !== 'which-year') return [];
  return yearsOfDay({ phrase, meaning, question, context });
}

function dayAfter(found: Meaning): Meaning[] {
  const { start, end } = found;
  if (start === null || start !== end) return [];
  const next = addDays(start, 1);
  return [{ ...found, start: next, end: next }];
}

function dayOf({ start, end }: Meaning): { day: string } {
  return { day: end ?? start ?? '' };
}

/** An end before its beginning: the two the other way round. */
export function reversed(asked: Asked): Answer[] {
  const words = wordsOf(asked);
  for (const told of turnedRound(words)) {
    const within = reRead(asked, replaced(asked, told), asked.context);
    const alone = reRead(asked, told, asked.context);
    const found = [alone, within].filter((one) => one !== null && isPlain(one));
    if (found.length > 0)
      return found.flatMap((one) => (one === null ? [] : [answer('other-order', one)]));
  }
  return [];
}

function isPlain({ kind }: Meaning): boolean {
  return kind === 'range' || kind === 'deadline' || kind === 'date';
}

const link = /\s*[-–—−]\s*|\s+(?:по|до)\s+/;

/** «2020 – 2019» as «2019 – 2020», «20 по 10 октября» as «10 по 20 октября»; dates change places whole. */
function turnedRound(words: string): string[] {
  const found = link.exec(words);
  if (found === null) return [];
  const first = words.slice(0, found.index).trim();
  const second = words.slice(found.index + found[0].length).trim();
  const numbers = [/[\d.]+$/.exec(first), /^[\d.]+/.exec(second)];
  const [a, b] = [numbers[0]?.[0], numbers[1]?.[0]];
  const whole = `${second}${found[0]}${first}`;
  if (a === undefined || b === undefined) return [whole];
  const head = first.slice(0, first.length - a.length);
  return [head + b + found[0] + a + second.slice(b.length), whole];
}
