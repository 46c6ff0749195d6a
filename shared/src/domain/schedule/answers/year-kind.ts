import { yearOf } from '../day.ts';
import type { Meaning } from '../meaning.ts';
import { calendarYear, schoolYear } from '../year-bounds.ts';
import { type Answer, type Asked, answer, asRead, settled } from './answer.ts';
import { firstYear, yearsIn } from './known-years.ts';
import { replaced, reRead, wordsOf } from './re-read.ts';

/** A year from September, or from January. */
export function calendarOrSchool(asked: Asked): Answer[] {
  const { meaning } = asked;
  if (meaning.recurrence !== null) return throughEachYear(meaning);
  if (meaning.precision === 'month' || meaning.precision === 'day') return ofLoneYear(asked);
  return yearsIn(wordsOf(asked)).length > 0 ? ofWrittenYears(meaning) : ofThisYear(asked);
}

/** «в течение года» of a plan for several years. */
function throughEachYear(meaning: Meaning): Answer[] {
  const { recurrence } = meaning;
  if (recurrence === null) return [];
  const calendar = { precision: 'year', recurrence: { ...recurrence, freq: 'YEARLY' } } as const;
  const school = {
    precision: 'academicYear',
    recurrence: { ...recurrence, freq: 'ACADEMIC_YEARLY' },
  } as const;
  return [
    answer('school-year', settled(meaning, school), {}, 'academic'),
    answer('calendar-year', settled(meaning, calendar), {}, 'calendar'),
  ];
}

/** «2020-2021»: two calendar years, or one of school. */
function ofWrittenYears(meaning: Meaning): Answer[] {
  const { start, end } = meaning;
  if (start === null || end === null) return asReadYears(meaning);
  const [first, last] = [yearOf(start), yearOf(end)];
  if (first === last) return asReadYears(meaning);
  const calendar = { start: `${first}-01-01`, end: `${last}-12-31`, precision: 'year' } as const;
  const school = { start: `${first}-09-01`, end: `${last}-08-31` } as const;
  return [
    answer('school-year', settled(meaning, { ...school, precision: 'academicYear' })),
    answer('calendar-year', settled(meaning, calendar)),
  ];
}

function asReadYears(meaning: Meaning): Answer[] {
  return meaning.start === null ? [] : [answer('as-read', settled(meaning))];
}

/** «в текущем году» of a school year: it, or a calendar year that it has a part of. */
function ofThisYear(asked: Asked): Answer[] {
  const { phrase, meaning, context } = asked;
  const { start, end } = meaning;
  if (start === null || end === null) return [];
  const written = firstYear(context.documentDate);
  const school = firstYear(context.academicYear);
  const years = written !== null ? [written] : school === null ? [] : [school, school + 1];
  const calendar = years.flatMap((year) => {
    const found = reRead(asked, phrase, { year });
    return found === null ? [] : [found];
  });
  const named = (one: Meaning) => ({ year: one.start === null ? '' : yearOf(one.start) });
  return [
    answer('school-year', settled(meaning), {}, 'academic'),
    ...calendar.map((one) => answer('calendar-year', one, named(one), 'calendar')),
  ];
}

/** «май 2022 уч. года»: of which of its two years. */
function ofLoneYear(asked: Asked): Answer[] {
  const words = wordsOf(asked);
  const year = yearsIn(words)[0];
  if (year === undefined) return asRead(asked);
  const pairs = [`${year - 1}/${year}`, `${year}/${year + 1}`];
  return pairs.flatMap((pair) => {
    const told = replaced(asked, words.replace(String(year), pair));
    const found = reRead(asked, told, asked.context);
    return found === null ? [] : [answer('year', found, { year: pair })];
  });
}

/** Halves of the calendar and of the school year. */
export function whichHalf(asked: Asked): Answer[] {
  const { meaning } = asked;
  const { recurrence, minPerPeriod } = meaning;
  if (recurrence === null) return halfOfYear(meaning);
  const count = minPerPeriod?.count ?? null;
  const per = (unit: 'academicHalf' | 'halfYear') => (count === null ? null : { count, per: unit });
  const school = {
    recurrence: { ...recurrence, freq: 'ACADEMIC_HALF' },
    minPerPeriod: per('academicHalf'),
  } as const;
  const calendar = {
    recurrence: { ...recurrence, freq: 'HALF_YEARLY' },
    minPerPeriod: per('halfYear'),
  } as const;
  return [
    answer('school-half', settled(meaning, school), {}, 'academic'),
    answer('calendar-half', settled(meaning, calendar), {}, 'calendar'),
  ];
}

function halfOfYear(meaning: Meaning): Answer[] {
  const { start, end } = meaning;
  if (start === null || end === null) return [];
  const year = yearOf(end);
  const isFirst = end.endsWith('-06-30') || (end.endsWith('-12-31') && start.endsWith('-09-01'));
  const calendar = isFirst
    ? { start: calendarYear(year).start, end: `${year}-06-30` }
    : { start: `${year}-07-01`, end: calendarYear(year).end };
  const school = isFirst
    ? { start: schoolYear(year).start, end: `${year}-12-31` }
    : { start: `${year}-01-01`, end: schoolYear(year - 1).end };
  return [
    answer('school-half', settled(meaning, school), {}, 'academic'),
    answer('calendar-half', settled(meaning, calendar), {}, 'calendar'),
  ];
}
