import { type Card, isUnfinished } from '../card/card.ts';
import type { State } from '../state.ts';

/** How far the work of one or several projects has come, counted in events that were not given up. */
export interface Progress {
  readonly total: number;
  readonly done: number;
  /** Begun and not done. */
  readonly inWork: number;
}

/**
 * Counts the events on the boards of the projects, those they only take part in among them. An event that stands on
 * several of these boards is one event: in full in each project, once in the whole.
 */
export function progressOf(state: State, projectIds: readonly string[]): Progress {
  const seen = new Set<string>();
  const progress = { total: 0, done: 0, inWork: 0 };
  for (const projectId of projectIds) {
    for (const card of eventsOf(state, projectId)) {
      if (seen.has(card.id)) continue;
      seen.add(card.id);
      progress.total++;
      if (card.phase === 'done') progress.done++;
      else if (card.phase !== 'planned') progress.inWork++;
    }
  }
  return progress;
}

/** Events a project has work with, its own and shared ones, without those given up. In no order. */
export function* eventsOf(state: State, projectId: string): Iterable<Card> {
  for (const card of state.card.where('projectId', projectId)) if (counts(card)) yield card;
  for (const { cardId } of state.participation.where('projectId', projectId)) {
    const card = state.card.get(cardId);
    if (card !== undefined && counts(card)) yield card;
  }
}

function counts(card: Card): boolean {
  return card.kind === 'event' && (card.phase === 'done' || isUnfinished(card));
}
