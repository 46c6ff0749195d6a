import { type Card, isUnfinished } from '../card/card.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { MAX_SPRINT_CARDS, type Sprint } from './sprint.ts';

/** Everything that stands in a sprint, done and cancelled included: by date, then title; undated last. */
export function cardsOf(state: State, sprintId: string): Card[] {
  return [...state.card.where('sprintId', sprintId)].sort(byDate);
}

/** Cards of a sprint that need a disposition before it can close. */
export function unfinishedCards(state: State, sprintId: string): Card[] {
  return cardsOf(state, sprintId).filter(isUnfinished);
}

/** Cards of a sprint that were not given up: what its promise is made of. */
export function liveCards(state: State, sprintId: string): Card[] {
  return cardsOf(state, sprintId).filter((card) => card.cancelledAt === null);
}

/**
 * Why no card may be put into the sprint of a project that `sprintId` names; undefined when it may. Cards live only in
 * a sprint in planning or active; an outline holds none.
 */
export function closedToCards(
  state: State,
  projectId: string,
  sprintId: string,
): Refusal | undefined {
  const outline = state.outline.get(sprintId);
  if (outline !== undefined && outline.projectId === projectId)
    return refuse('sprint-outline-only', { number: outline.number });
  const sprint = state.sprint.get(sprintId);
  if (sprint === undefined || sprint.projectId !== projectId) return refuse('not-found');
  if (!takesCards(sprint)) return refuse('sprint-not-open-for-cards', { number: sprint.number });
  if ([...state.card.where('sprintId', sprintId)].length >= MAX_SPRINT_CARDS)
    return refuse('too-many-items', { limit: MAX_SPRINT_CARDS });
  return undefined;
}

/** True while cards may be put into the sprint. */
export function takesCards(sprint: Sprint): boolean {
  return sprint.status === 'planning' || sprint.status === 'active';
}

/** By start, undated last, then by title; compared by code units, so that both ends agree whatever their language. */
export function byDate(a: Card, b: Card): number {
  const [dateA, dateB] = [a.startsOn ?? '9999-12-31', b.startsOn ?? '9999-12-31'];
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  if (a.title !== b.title) return a.title < b.title ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
