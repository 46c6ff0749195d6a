import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { isUnfinished } from '@kaskad/shared/domain/card/card.ts';
import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { EntityKind, State } from '@kaskad/shared/domain/state.ts';

/** A goal with what stands behind it. */
export interface GoalNode {
  readonly goal: Goal;
  readonly children: readonly GoalNode[];
  /** Cards tied to the goal, those given up left out; in a project's tree the cards of its boards alone. */
  readonly cards: readonly Card[];
  /** Its own cards and those of all goals below, each once. */
  readonly allCards: readonly Card[];
  readonly kpis: readonly Kpi[];
  /** Periods of work in which one of all these cards stands or stood last, by project and number. */
  readonly sprints: readonly Sprint[];
}

/** Kinds of rows a tree is computed from. */
export const treeKinds: readonly EntityKind[] = [
  'goal',
  'kpi',
  'link',
  'card',
  'participation',
  'sprint',
];

/**
 * The goals of a project under those of the programme that lead to them; for null everything the person sees. A goal
 * whose parent is hidden or gone stands at the root.
 */
export function treeOf(view: State, projectId: string | null): GoalNode[] {
  const kept = projectId === null ? undefined : reaching(view, projectId);
  const goals = [...view.goal.values()].filter((goal) => kept === undefined || kept.has(goal.id));
  const present = new Set(goals.map(({ id }) => id));
  const children = Map.groupBy(goals, ({ parentId }) =>
    parentId !== null && present.has(parentId) ? parentId : null,
  );
  const nodesUnder = (parentId: string | null): GoalNode[] =>
    (children.get(parentId) ?? []).sort(byLevelAndRank).map((goal) => {
      const below = nodesUnder(goal.id);
      const cards = cardsOf(view, goal.id, projectId);
      const allCards = [...new Set([...cards, ...below.flatMap((node) => node.allCards)])];
      return {
        goal,
        children: below,
        cards,
        allCards,
        kpis: [...view.kpi.where('goalId', goal.id)].filter(
          (kpi) => projectId === null || kpi.projectId === null || kpi.projectId === projectId,
        ),
        sprints: sprintsOf(view, allCards),
      };
    });
  return nodesUnder(null);
}

/** How many of the cards lie ahead, are under way and are done. */
export function countsOf(cards: readonly Card[]) {
  const done = cards.filter((card) => card.phase === 'done').length;
  const planned = cards.filter((card) => card.phase === 'planned').length;
  return { planned, inWork: cards.length - done - planned, done };
}

function sprintsOf(view: State, cards: readonly Card[]): Sprint[] {
  const ids = new Set(cards.flatMap(({ sprintId, carriedFromId }) => [carriedFromId, sprintId]));
  return [...ids]
    .flatMap((id) => (id === null ? [] : (view.sprint.get(id) ?? [])))
    .sort((a, b) =>
      a.projectId === b.projectId ? a.number - b.number : a.projectId < b.projectId ? -1 : 1,
    );
}

/** Ids of a project's own goals and of those above them. */
function reaching(view: State, projectId: string): Set<string> {
  const kept = new Set<string>();
  for (const own of view.goal.where('projectId', projectId)) {
    let goal: Goal | undefined = own;
    while (goal !== undefined && !kept.has(goal.id)) {
      kept.add(goal.id);
      goal = goal.parentId === null ? undefined : view.goal.get(goal.parentId);
    }
  }
  return kept;
}

function cardsOf(view: State, goalId: string, projectId: string | null): Card[] {
  const cards: Card[] = [];
  for (const { cardId } of view.link.where('goalId', goalId)) {
    const card = cardId === null ? undefined : view.card.get(cardId);
    if (card === undefined || !(card.phase === 'done' || isUnfinished(card))) continue;
    if (projectId === null || standsIn(view, card, projectId)) cards.push(card);
  }
  return cards.sort((a, b) => (a.title < b.title ? -1 : 1));
}

function standsIn(view: State, card: Card, projectId: string): boolean {
  if (card.projectId === projectId) return true;
  for (const shared of view.participation.where('cardId', card.id))
    if (shared.projectId === projectId) return true;
  return false;
}

function byLevelAndRank(a: Goal, b: Goal): number {
  if (a.projectId !== b.projectId) return (a.projectId ?? '') < (b.projectId ?? '') ? -1 : 1;
  return byRank(a, b);
}
