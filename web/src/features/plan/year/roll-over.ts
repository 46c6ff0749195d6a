/** What the next school year of a project may take over, and how each event of it would stand there. */
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { daysNextYear } from '@kaskad/shared/domain/occurrence/next-year.ts';
import {
  isLoose,
  lastPeriod,
  repeatable,
  schoolYearDays,
} from '@kaskad/shared/domain/sprint/period.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

export interface Days {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

export interface YearRow {
  readonly card: Card;
  /** `repeat` makes a new card after it, `take` puts itself into the year. */
  readonly way: 'repeat' | 'take';
  /** The days it would have in the year. */
  readonly days: Days;
  /** Whether it goes along unless somebody says otherwise. */
  readonly wanted: boolean;
}

/**
 * Rows of the roll-over to a year, by date. What is done and belongs to no year comes again only if a year later is in
 * this very year, unless somebody asks for it.
 */
export function yearRows(view: State, projectId: string, number: number): YearRow[] {
  const year = schoolYearDays(number);
  const cutOn = view.project.get(projectId)?.endsOn ?? null;
  const bounds = { from: year.startsOn, to: year.endsOn, cutOn, schoolYears: true };
  return repeatable(view, projectId).map((card): YearRow => {
    if (isLoose(card)) return { card, way: 'take', days: card, wanted: true };
    const days = daysNextYear(card, view.schedule.get(card.id)?.meaning, bounds);
    const day = days.startsOn ?? days.endsOn;
    const fits = day === null || (day >= year.startsOn && day <= year.endsOn);
    return { card, way: 'repeat', days, wanted: card.sprintId !== null || fits };
  });
}

/** Events of the last year that were given up, in the order of their names: they are told, not repeated. */
export function givenUp(view: State, projectId: string): Card[] {
  const last = lastPeriod(view, projectId)?.id;
  if (last === undefined) return [];
  return [...view.card.where('sprintId', last)]
    .filter(({ kind, cancelledAt }) => kind === 'event' && cancelledAt !== null)
    .sort((a, b) => a.title.localeCompare(b.title));
}
