import { type ColumnPhase, columnsOf } from '@kaskad/shared/domain/board/column.ts';
import { type Card, isIdea } from '@kaskad/shared/domain/card/card.ts';
import { cardMatcher } from '@kaskad/shared/domain/card/card-filter.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import type { BoardQuery } from './board-query.ts';
import { laneOfCard } from './lane.ts';

/** Which cell of a board a card stands in; undefined when this board does not show it now. */
export interface BoardScope {
  readonly projectId: string;
  /** Cells of cards whose home this project is. */
  own(card: Card): string | undefined;
  /** Cells of cards that take part here; undefined when the board shows none now. */
  guest: ((card: Card) => string | undefined) | undefined;
}

/** The period on the board. */
interface Shown {
  readonly sprintId: string | null;
  /** Not closed, or none at all: the board is worked on. */
  readonly isOpen: boolean;
  /** Without sprints: events of no period stand beside its own. */
  readonly withLoose: boolean;
}

/** The cell of cards that wait in «Замысел». */
export const IDEAS = 'ideas';

export function cellKey(lane: string, columnId: string): string {
  return columnId === IDEAS ? IDEAS : `${lane}/${columnId}`;
}

/**
 * Fixes what the board of a project shows: the events of one sprint and the ideas beside it, or those of one school year
 * or checkpoint with what belongs to none; those that take part from elsewhere stand in the first column of their phase.
 */
export function scopeOf(
  view: State,
  projectId: string,
  query: BoardQuery,
  shown: Shown,
): BoardScope {
  const project = view.project.get(projectId);
  const gated = project?.mode === 'sprints';
  const matches = cardMatcher(view, query);
  const lane = laneOfCard(view, projectId, query.lanes);
  const firstOf = new Map<ColumnPhase, string>();
  for (const column of columnsOf(view, projectId))
    if (!firstOf.has(column.phase)) firstOf.set(column.phase, column.id);

  const own = (card: Card): string | undefined => {
    if (card.kind !== 'event' || !matches(card)) return undefined;
    if (shown.isOpen && card.cancelledAt !== null) return undefined;
    if (card.sprintId === null) {
      if (card.cancelledAt !== null) return undefined;
      if (gated) return IDEAS;
      return shown.withLoose ? cellKey(lane(card), card.columnId) : undefined;
    }
    return card.sprintId === shown.sprintId ? cellKey(lane(card), card.columnId) : undefined;
  };
  const guest = (card: Card): string | undefined => {
    if (card.kind !== 'event' || card.cancelledAt !== null || !matches(card)) return undefined;
    const home = view.project.get(card.projectId);
    if (home !== undefined && isIdea(card, home)) return undefined;
    const sprint = card.sprintId === null ? undefined : view.sprint.get(card.sprintId);
    const column = firstOf.get(card.phase);
    if (sprint?.status === 'closed' || column === undefined) return undefined;
    return cellKey(lane(card), column);
  };
  return { projectId, own, guest: shown.isOpen ? guest : undefined };
}
