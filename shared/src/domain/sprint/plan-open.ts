import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import type { Sprint } from './sprint.ts';

/** Why the plan of a sprint cannot change now: it has become a promise. */
export function planClosed({ number, status }: Sprint): Refusal | undefined {
  return status === 'planning' ? undefined : refuse('sprint-wrong-status', { number, status });
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
