import type { Sprint } from '../sprint/sprint.ts';
import type { State } from '../state.ts';
import type { Decision } from './retro.ts';
import type { Verdict } from './verdict.ts';

/**
 * The decisions on which the retrospective of a sprint must say what came of them: those of the sprint before, and older
 * ones that no plan before this sprint's has answered otherwise than by putting them off. Oldest first.
 */
export function decisionsToJudge(state: State, sprint: Sprint): Decision[] {
  const numberOf = (sprintId: string) => state.sprint.get(sprintId)?.number ?? Infinity;
  const isDue = (decision: Decision) => {
    const made = numberOf(decision.sprintId);
    if (made >= sprint.number) return false;
    if (made === sprint.number - 1) return true;
    const answers = [...state.answer.where('decisionId', decision.id)];
    return !answers.some(
      (answer) => answer.kind !== 'deferred' && numberOf(answer.sprintId) < sprint.number,
    );
  };
  return [...state.decision.where('projectId', sprint.projectId)]
    .filter(isDue)
    .sort((a, b) => numberOf(a.sprintId) - numberOf(b.sprintId) || (a.rank < b.rank ? -1 : 1));
}

/** What the retrospective of a sprint says of a decision. */
export function verdictOn(state: State, decisionId: string, sprintId: string): Verdict | undefined {
  for (const verdict of state.verdict.where('decisionId', decisionId))
    if (verdict.sprintId === sprintId) return verdict;
  return undefined;
}
