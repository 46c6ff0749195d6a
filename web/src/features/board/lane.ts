import { type Card, stagesOf } from '@kaskad/shared/domain/card/card.ts';
import { goalsOf } from '@kaskad/shared/domain/goal/goals-of.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import type { LaneKind } from './board-query.ts';

/** The lane of cards that have nothing of the kind, and the only one of a board without lanes. */
export const NO_LANE = '';

/** Tells the lane of a card: the id of its stage, goal, home or first responsible person. */
export function laneOfCard(
  view: State,
  projectId: string,
  kind: LaneKind | null,
): (card: Card) => string {
  switch (kind) {
    case null:
      return () => NO_LANE;
    case 'stage':
      return ({ stageId }) => stageId ?? NO_LANE;
    case 'project':
      return (card) => card.projectId;
    case 'responsible':
      return ({ responsible }) => responsible[0] ?? NO_LANE;
    case 'goal': {
      const goals = goalOfCards(view, projectId);
      return ({ id }) => goals.get(id) ?? NO_LANE;
    }
  }
}

/**
 * Lanes from top to bottom: all stages, and of the other kinds those that hold cards. `used` are the lanes with cards;
 * people come in the order of `names`.
 */
export function lanesOf(
  view: State,
  projectId: string,
  kind: LaneKind,
  used: ReadonlySet<string>,
  names: (personId: string) => string,
): string[] {
  const order: Record<LaneKind, () => string[]> = {
    stage: () =>
      stagesOf(view, projectId)
        .filter((stage) => stage.cancelledAt === null || used.has(stage.id))
        .map((stage) => stage.id),
    goal: () => goalsOf(view, projectId).filter((id) => used.has(id)),
    project: () => [
      ...[projectId].filter((id) => used.has(id)),
      ...[...used].filter((id) => id !== projectId && id !== NO_LANE),
    ],
    responsible: () =>
      [...used]
        .filter((id) => id !== NO_LANE)
        .sort((a, b) => names(a).localeCompare(names(b), 'ru')),
  };
  const known = order[kind]();
  const missing = [...used].filter((id) => id !== NO_LANE && !known.includes(id));
  const rest = used.has(NO_LANE) || kind === 'stage' ? [NO_LANE] : [];
  return [...known, ...missing, ...rest];
}

/** The first goal of the project that each card is tied to. */
function goalOfCards(view: State, projectId: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const goalId of goalsOf(view, projectId)) {
    for (const { cardId } of view.link.where('goalId', goalId))
      if (cardId !== null && !found.has(cardId)) found.set(cardId, goalId);
  }
  return found;
}
