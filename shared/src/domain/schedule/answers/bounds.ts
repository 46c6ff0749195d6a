import type { Context } from '../context.ts';
import { makeMeaning } from '../make-meaning.ts';
import { calendarYear, schoolYear } from '../year-bounds.ts';
import { type Answer, type AnswerCode, type Asked, answer, asRead, settled } from './answer.ts';
import { firstYear, isDay } from './known-years.ts';
import { reRead } from './re-read.ts';

/** Work without an end of its own: through what it goes on. */
export function whichBounds(asked: Asked): Answer[] {
  const { meaning } = asked;
  return stretches(asked.context).map(([code, start, end, params]) =>
    answer(code, settled(meaning, { start, end }), params),
  );
}

type Stretch = readonly [AnswerCode, string, string, Answer['params']];

function stretches(context: Context): Stretch[] {
  const { stageStart, stageEnd, projectStart, projectEnd, academicYear, year } = context;
  const found: Stretch[] = [];
  const school = firstYear(academicYear);
  if (school !== null) {
    const { start, end } = schoolYear(school);
    found.push(['whole-year', start ?? '', end ?? '', { year: `${school}/${school + 1}` }]);
  }
  const calendar = firstYear(year);
  if (calendar !== null) {
    const { start, end } = calendarYear(calendar);
    found.push(['whole-year', start ?? '', end ?? '', { year: String(calendar) }]);
  }
  if (isDay(stageStart) && isDay(stageEnd)) found.push(['whole-stage', stageStart, stageEnd, {}]);
  if (isDay(projectStart) && isDay(projectEnd))
    found.push(['whole-project', projectStart, projectEnd, {}]);
  return found;
}

/** «в трёхмесячный срок»: from the day of what. */
export function countedFrom(asked: Asked): Answer[] {
  const { phrase, context } = asked;
  const days: readonly (readonly [AnswerCode, string | null | undefined])[] = [
    ['from-stage', context.stageStart],
    ['from-project', context.projectStart],
    ['from-event', context.eventDate],
  ];
  return days.flatMap(([code, day]) => {
    const found = isDay(day) ? reRead(asked, phrase, { documentDate: day }) : null;
    return found === null ? [] : [answer(code, found)];
  });
}

/** What waits for something else: it waits, or the day that was counted is right. */
export function afterWhat(asked: Asked): Answer[] {
  const { meaning } = asked;
  const { start, end } = meaning;
  const waits = meaning.kind === 'conditional' ? settled(meaning) : makeMeaning('conditional');
  const hasDays = meaning.kind !== 'conditional' && (start !== null || end !== null);
  return [...(hasDays ? asRead(asked) : []), answer('after-that', waits)];
}
