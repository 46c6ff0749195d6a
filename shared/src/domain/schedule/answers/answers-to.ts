import type { Context } from '../context.ts';
import { addDays, yearOf } from '../day.ts';
import type { Meaning, QuestionCode } from '../meaning.ts';
import { meaningSchema } from '../meaning-schema.ts';
import { type Answer, type Asked, answer, asRead, gistOf } from './answer.ts';
import { afterWhat, countedFrom, whichBounds } from './bounds.ts';
import { noSuchDay, notUnderstood, reversed } from './broken.ts';
import { endIncluded, footnote, twoEnds } from './ends.ts';
import { everyWeek, everyYear } from './how-often.ts';
import { knownYears } from './known-years.ts';
import { schoolDecides, whichDays } from './which-days.ts';
import { whichYear } from './which-year.ts';
import { calendarOrSchool, whichHalf } from './year-kind.ts';

/** The most answers that are offered: more are a list to search, not a click. */
const MOST = 6;

const answerers: Readonly<Record<QuestionCode, (asked: Asked) => Answer[]>> = {
  'not-understood': notUnderstood,
  'no-such-day': noSuchDay,
  reversed,
  'which-year': whichYear,
  'which-bounds': whichBounds,
  'every-year': everyYear,
  'every-week': everyWeek,
  'end-included': endIncluded,
  'calendar-or-school': calendarOrSchool,
  'which-half': whichHalf,
  'which-days': whichDays,
  'school-decides': schoolDecides,
  'after-what': afterWhat,
  footnote,
  'two-ends': twoEnds,
  'counted-from': countedFrom,
  'of-which-month': (asked) => asRead(asked),
};

/**
 * Answers to what a reading of the phrase asks, each with the meaning it leads to; none when nothing is asked or
 * nothing can be offered. Years come from the phrase, the context and the proposal of the reading, never from a clock.
 */
export function answersTo(phrase: string, meaning: Meaning, context: Context): Answer[] {
  const { question } = meaning;
  if (question === null) return [];
  const offered = answerers[question.code]({ phrase, meaning, question, context });
  const years = [...knownYears(phrase, context), ...yearsOf(meaning)];
  const known = new Set<string>();
  const different = offered.filter((one) => {
    const gist = gistOf(one.meaning);
    if (known.has(gist) || !isTold(one.meaning, years)) return false;
    known.add(gist);
    return meaningSchema.safeParse(one.meaning).success;
  });
  return different.slice(0, MOST).map(withFollowUp(asFollowUp(phrase)));
}

/** Whether its days lie in years that are known, or end on the day before one: «до 2024 года» without that year. */
function isTold(meaning: Meaning, known: readonly number[]): boolean {
  const after = meaning.end === null ? [] : [yearOf(addDays(meaning.end, 1))];
  const years = [...yearsOf(meaning), ...after];
  return years.length === 0 || years.some((year) => known.includes(year));
}

function yearsOf({ start, end }: Meaning): number[] {
  return [start, end].flatMap((day) => (day === null ? [] : [yearOf(day)]));
}

/** What is asked next can be answered from the meaning alone; the place stays within the author's words. */
function asFollowUp(phrase: string) {
  return (next: Meaning): Meaning => {
    const { question } = next;
    if (question === null || (question.from < question.to && question.to <= phrase.length)) {
      return next;
    }
    return { ...next, question: { ...question, from: 0, to: phrase.length } };
  };
}

function withFollowUp(change: (meaning: Meaning) => Meaning) {
  return (one: Answer): Answer => {
    const { code, params, planYear } = one;
    return answer(code, change(one.meaning), params, planYear);
  };
}
