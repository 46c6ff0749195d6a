import { addDays, addMonths, yearOf } from '../day.ts';
import type { Meaning } from '../meaning.ts';
import { type Answer, type Asked, answer, asRead, settled } from './answer.ts';
import { reRead } from './re-read.ts';

/** «до 2024 года»: its last day, or the last day before it. */
export function endIncluded({ meaning }: Asked): Answer[] {
  const { start, end } = meaning;
  if (end === null) return [];
  const before = addDays(firstDayOf(meaning, end), -1);
  const changes = { end: before, start: start !== null && start > before ? null : start };
  return [answer('end-in', settled(meaning)), answer('end-out', settled(meaning, changes))];
}

/** The first day of the year, school year or season that ends on the day. */
function firstDayOf({ precision }: Meaning, end: string): string {
  if (precision === 'academicYear') return `${yearOf(end) - 1}-09-01`;
  if (precision === 'season') return `${addMonths(`${end.slice(0, 7)}-01`, -2)}`;
  return `${yearOf(end)}-01-01`;
}

/** «31.12.2024 … продлён до 2030 года» */
export function twoEnds(asked: Asked): Answer[] {
  const { phrase, question, context } = asked;
  const first = reRead(asked, phrase.slice(0, question.from), context);
  return [
    ...asRead(asked, 'later-end'),
    ...(first === null ? [] : [answer('first-end', settled(first))]),
  ];
}

/** An asterisk of which the note is not here. */
export function footnote(asked: Asked): Answer[] {
  return asRead(asked, 'no-note');
}
