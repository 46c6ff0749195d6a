import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { isGated } from './period.ts';
import type { Sprint } from './sprint.ts';

/** Why the plan of a sprint cannot change now: it has become a promise. */
export function planClosed({ number, status }: Sprint): Refusal | undefined {
  return status === 'planning' ? undefined : refuse('sprint-wrong-status', { number, status });
}

/**
 * Why a plan can say no more about decisions: it has become a promise. Decisions of the school year or checkpoint before
 * may come when this one runs already, so there an answer can be given and taken back until the close.
 */
export function answersClosed(sprint: Sprint): Refusal | undefined {
  if (isGated(sprint)) return planClosed(sprint);
  const { number, status } = sprint;
  return status === 'closed' ? refuse('sprint-wrong-status', { number, status }) : undefined;
}

/** Why a goal or KPI cannot go: it answers a decision, or a sprint is expected to give something to it. */
export function planUpon(
  state: State,
  { goalId, kpiId }: { readonly goalId?: string; readonly kpiId?: string },
): Refusal | undefined {
  const expected = kpiId === undefined ? [] : [...state.expectation.where('kpiId', kpiId)];
  const answers = [...state.answer.values()].filter(
    (answer) =>
      (goalId !== undefined && answer.goalId === goalId) ||
      (kpiId !== undefined && answer.kpiId === kpiId),
  );
  const [first] = [...expected, ...answers];
  if (first === undefined) return undefined;
  return refuse('in-plan-of-sprint', { number: state.sprint.get(first.sprintId)?.number ?? 0 });
}

/** The words of a decision to which the card is the answer in a plan that is still made; undefined when there is none. */
export function answeredBy(state: State, cardId: string): string | undefined {
  for (const answer of state.answer.values())
    if (answer.cardId === cardId && state.sprint.get(answer.sprintId)?.status === 'planning')
      return state.decision.get(answer.decisionId)?.body;
  return undefined;
}
