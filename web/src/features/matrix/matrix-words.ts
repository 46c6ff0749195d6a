import { type CalendarItem, isExact } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import type { PlanColumn } from '@kaskad/shared/domain/goal/plan-matrix-columns.ts';
import type { PlanEntry } from '@kaskad/shared/domain/goal/plan-matrix-placing.ts';
import type { useText } from '../../text/use-text.ts';
import type { IconName } from '../../ui/icon-paths.ts';

type Words = ReturnType<typeof useText>;

/** «2022 год», «2022/23», «Октябрь», «Спринт 2», «Без срока». */
export function columnTitle(column: PlanColumn, axis: string, { t, language }: Words): string {
  switch (column.kind) {
    case 'sprint':
      return t('cascade.sprint', { number: column.sprint.number });
    case 'outline':
      return t('cascade.sprint', { number: column.outline.number });
    case 'none':
      return t(axis === 'sprint' ? 'matrix.noSprint' : 'matrix.noTime');
    case 'time': {
      const { kind, year, startsOn } = column.period;
      if (kind === 'month') return monthName(language, startsOn);
      if (kind === 'academicYear')
        return t('matrix.schoolYear', {
          year: `${year}/${String((year + 1) % 100).padStart(2, '0')}`,
        });
      return t('matrix.year', { year: String(year) });
    }
  }
}

export function isNow(column: PlanColumn, today: string): boolean {
  if (column.kind === 'sprint') return column.sprint.status === 'active';
  if (column.kind !== 'time') return false;
  return column.period.startsOn <= today && today <= column.period.endsOn;
}

const months = new Map<string, Intl.DateTimeFormat>();

function monthName(language: string, day: string): string {
  const writer =
    months.get(language) ?? new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  months.set(language, writer);
  const name = writer.format(Date.parse(day));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** How an entry stands, at most three things, the one that matters first. */
export function entryFacts(
  entry: PlanEntry,
  column: PlanColumn,
  today: string,
  words: Words,
): { mark: 'done' | 'stuck' | 'late' | null; facts: string[] } {
  const { t } = words;
  const { card, items, isFirst, isSeries } = entry;
  const when = whenIn(entry, column, today, words);
  const times =
    isSeries && column.kind === 'time' && items.length > 1
      ? t('matrix.times', { n: items.length })
      : undefined;
  const goesOn = isFirst || isSeries ? undefined : t('matrix.goesOn');
  const held = items.filter(({ fate }) => fate === 'held').length;
  const told = (mark: ReturnType<typeof entryFacts>['mark'], state: string | undefined) => ({
    mark,
    facts: [state, times, goesOn, when].filter((fact) => fact !== undefined),
  });
  if (entry.isDone) return told('done', t('matrix.done'));
  if (card.blockedAt !== null) return told('stuck', t('run.blockedMark'));
  if (isLate(entry, column, today)) return told('late', t('matrix.late'));
  if (isSeries && held > 0) return told(null, t('matrix.heldOf', { n: held }));
  return told(null, card.phase === 'planned' ? undefined : t(`columnPhase.${card.phase}`));
}

export const markIcons: Readonly<Record<'done' | 'stuck' | 'late', IconName>> = {
  done: 'check',
  stuck: 'stuck',
  late: 'warning',
};

/** Its last day, as far as it lies in the column, is over, and it has not taken place. */
function isLate({ items, isLast }: PlanEntry, column: PlanColumn, today: string): boolean {
  if (column.kind === 'time' && !isLast && column.period.endsOn >= today) return false;
  return items.some(({ endsOn, fate }) => fate === 'planned' && endsOn < today);
}

/** The day of what is known to the day, the month of what is known to the month. */
function whenIn(
  { items, isFirst }: PlanEntry,
  column: PlanColumn,
  today: string,
  { t, date }: Words,
): string | undefined {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0 || !isFirst) return undefined;
  const { startsOn, endsOn, shape } = item;
  if (isExact(item)) {
    const year = yearOfColumn(column, today);
    const day = date.brief(startsOn, year);
    if (shape === 'due') return t('matrix.dueBy', { day });
    if (shape === 'open') return t('matrix.from', { day });
    if (startsOn === endsOn) return day;
    const last = date.brief(endsOn, year);
    if (isOneMonth(item)) return `${Number(startsOn.slice(8))}\u2060–\u2060${last}`;
    return `${date.brief(startsOn, endsOn)} – ${last}`;
  }
  const isWithin = column.kind === 'time' && column.period.kind !== 'month';
  return isWithin && isOneMonth(item) ? date.month(startsOn) : undefined;
}

/** The year of a column need not be told again in it. */
function yearOfColumn(column: PlanColumn, today: string): string {
  return column.kind === 'time' && column.period.kind !== 'academicYear'
    ? column.period.startsOn
    : today;
}

function isOneMonth({ startsOn, endsOn }: CalendarItem): boolean {
  return startsOn.slice(0, 7) === endsOn.slice(0, 7);
}
