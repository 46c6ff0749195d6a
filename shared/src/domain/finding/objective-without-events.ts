import type { Card } from '../card/card.ts';
import { derivedId } from '../env.ts';
import type { Goal } from '../goal/goal.ts';
import type { State } from '../state.ts';
import { type Finding, type Fix, finding } from './finding.ts';
import { isOver, type Plan } from './plan.ts';
import { shared, titleWords } from './title-words.ts';

const MOST_PROPOSED = 2;

/**
 * Objectives that no event serves, in a plan whose events serve objectives. Where none does, the plan does not tell what
 * its rows are for, and not one objective stands out.
 */
export function objectiveWithoutEvents(plan: Plan): Finding[] {
  if (isOver(plan)) return [];
  const served = new Set(plan.objectives.filter((goal) => isServed(plan.state, goal)));
  if (served.size === 0) return [];
  return plan.objectives
    .filter((goal) => !served.has(goal))
    .map((goal) =>
      finding('objective-without-events', [], { goalIds: [goal.id], fixes: proposals(plan, goal) }),
    );
}

/** Events may lead to the objective, to a smaller one below it, or to a target of either. */
function isServed(state: State, { id }: Goal): boolean {
  if (hasEvent(state, state.link.where('goalId', id))) return true;
  for (const kpi of state.kpi.where('goalId', id))
    if (hasEvent(state, state.link.where('kpiId', kpi.id))) return true;
  for (const child of state.goal.where('parentId', id)) if (isServed(state, child)) return true;
  return false;
}

function hasEvent(state: State, links: Iterable<{ readonly cardId: string | null }>): boolean {
  for (const { cardId } of links) {
    const card = cardId === null ? undefined : state.card.get(cardId);
    if (card !== undefined && card.cancelledAt === null) return true;
  }
  return false;
}

/** Events that serve no goal and speak in words of the objective, the nearest first. */
function proposals(plan: Plan, goal: Goal): Fix[] {
  const words = titleWords(goal.title);
  return plan.open
    .filter((card) => !servesGoal(plan.state, card))
    .map((card) => ({ card, near: shared(words, titleWords(card.title)).count }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near || (a.card.id < b.card.id ? -1 : 1))
    .slice(0, MOST_PROPOSED)
    .map(({ card }) => attach(card, goal));
}

function servesGoal(state: State, { id }: Card): boolean {
  for (const { goalId } of state.link.where('cardId', id)) if (goalId !== null) return true;
  return false;
}

function attach({ id, title }: Card, goal: Goal): Fix {
  const args = { cardId: id, linkId: derivedId(goal.id, id), to: { goalId: goal.id } };
  return {
    code: 'attach-event',
    cardId: null,
    params: { title },
    commands: [{ name: 'card.link', args }],
  };
}
