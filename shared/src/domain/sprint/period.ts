/** A row of kind `sprint` is a period of work in every mode of a project; what that period is, and which comes next. */
import { type Card, isUnfinished } from '../card/card.ts';
import { runsThrough } from '../occurrence/next-year.ts';
import type { ProjectMode } from '../project/project.ts';
import type { State } from '../state.ts';
import { byDate } from './cards.ts';
import { type Sprint, sprintsOf } from './sprint.ts';

export type PeriodWord = 'sprint' | 'year' | 'checkpoint';

/** What a period is called in a mode. */
export function periodWords(mode: ProjectMode): PeriodWord {
  return ({ sprints: 'sprint', cyclogram: 'year', cohort: 'checkpoint' } as const)[mode];
}

/** True where the gate binds: only sprints wait for what is before them. */
export function isGated({ mode }: { readonly mode: ProjectMode }): boolean {
  return mode === 'sprints';
}

/** The number of the school year of a day: the calendar year in which it begins. */
export function schoolYearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= 9 ? year : year - 1;
}

/** The first and the last day of a school year. */
export function schoolYearDays(number: number): { startsOn: string; endsOn: string } {
  return { startsOn: `${number}-09-01`, endsOn: `${number + 1}-08-31` };
}

/** The latest period of a project. */
export function lastPeriod(state: State, projectId: string): Sprint | undefined {
  return sprintsOf(state, projectId).at(-1);
}

/** The school year to which a project can roll over next: after its last one, the one of `today` when it has none. */
export function nextYear(state: State, projectId: string, today: string): number {
  const last = lastPeriod(state, projectId)?.number;
  return last === undefined ? schoolYearOf(today) : last + 1;
}

/**
 * What the next period may repeat, by date: live events of the last one, and those of no period that nothing repeats
 * yet. Of the latter the unfinished ones can as well move into the period themselves. What runs through is not among
 * them.
 */
export function repeatable(state: State, projectId: string): Card[] {
  const last = lastPeriod(state, projectId)?.id ?? null;
  return [...state.card.where('projectId', projectId)]
    .filter((card) => card.kind === 'event' && card.cancelledAt === null)
    .filter((card) => card.sprintId === last || card.sprintId === null)
    .filter((card) => card.sprintId !== null || !isRepeated(state, card))
    .filter((card) => !runsThrough(state, card))
    .sort(byDate);
}

/** Live events of a project that go on beyond a year by themselves, by date: a new year shows them. */
export function runningThrough(state: State, projectId: string): Card[] {
  return [...state.card.where('projectId', projectId)]
    .filter((card) => card.kind === 'event' && isUnfinished(card) && runsThrough(state, card))
    .sort(byDate);
}

/** True for an event of no period that can move into one: its work is neither done nor given up. */
export function isLoose(card: Card): boolean {
  return card.kind === 'event' && card.sprintId === null && isUnfinished(card);
}

/** The card of the period before that this card repeats. */
export function lastYearOf(state: State, card: Card): Card | undefined {
  return card.previousId === null ? undefined : state.card.get(card.previousId);
}

function isRepeated(state: State, card: Card): boolean {
  for (const _ of state.card.where('previousId', card.id)) return true;
  return false;
}
