import type { State } from '../state.ts';
import type { Acceptance } from './acceptance.ts';
import type { Finding } from './finding.ts';
import { lintPlan } from './lint-plan.ts';

export interface Findings {
  /** What waits for somebody to mend or accept it. */
  readonly waiting: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly acceptance: Acceptance }[];
}

/** The findings of a project, those that a lead has accepted apart, the latest of them first. */
export function findingsOf(state: State, projectId: string): Findings {
  const known = new Map<string, Acceptance>();
  for (const row of state.acceptance.where('projectId', projectId)) known.set(row.findingKey, row);
  const waiting: Finding[] = [];
  const accepted: { finding: Finding; acceptance: Acceptance }[] = [];
  for (const finding of lintPlan(state, projectId)) {
    const acceptance = known.get(finding.key);
    if (acceptance === undefined) waiting.push(finding);
    else accepted.push({ finding, acceptance });
  }
  accepted.sort((a, b) => (a.acceptance.acceptedAt < b.acceptance.acceptedAt ? 1 : -1));
  return { waiting, accepted };
}
