/** What became of a decision: decided, answered in plan after plan, judged in retrospective after retrospective. */
import type { Decision } from '../retro/retro.ts';
import type { Verdict } from '../retro/verdict.ts';
import type { State } from '../state.ts';
import type { Answer } from './answer.ts';
import { type Sprint, sprintsOf } from './sprint.ts';
import { deferralsOf } from './waiting.ts';

/** `proposed`: its retrospective is not signed yet; `deferred`: the last plan put it off and nothing came since. */
export const decisionStates = [
  'proposed',
  'waiting',
  'deferred',
  'answered',
  'declined',
  'helped',
  'not-helped',
  'not-done',
] as const;
export type DecisionState = (typeof decisionStates)[number];

/** What one later sprint did about a decision: its plan answered, its retrospective judged, or both. */
export interface ChainStep {
  readonly sprint: Sprint;
  readonly answer: Answer | undefined;
  readonly verdict: Verdict | undefined;
}

export interface Chain {
  readonly decision: Decision;
  /** The sprint whose retrospective decided. */
  readonly from: Sprint;
  /** By number; sprints that did nothing about it are left out. */
  readonly steps: readonly ChainStep[];
  readonly state: DecisionState;
  /** How many plans put it off. */
  readonly deferrals: number;
}

/** Follows a decision through the sprints of its project; undefined when its sprint is not known here. */
export function chainOf(state: State, decision: Decision): Chain | undefined {
  const from = state.sprint.get(decision.sprintId);
  if (from === undefined) return undefined;
  const answers = [...state.answer.where('decisionId', decision.id)];
  const verdicts = [...state.verdict.where('decisionId', decision.id)];
  const steps = sprintsOf(state, decision.projectId).flatMap((sprint): ChainStep[] => {
    const answer = answers.find((one) => one.sprintId === sprint.id);
    const verdict = verdicts.find((one) => one.sprintId === sprint.id);
    return answer === undefined && verdict === undefined ? [] : [{ sprint, answer, verdict }];
  });
  const deferrals = deferralsOf(state, decision.id);
  return { decision, from, steps, state: stateOf(from, steps), deferrals };
}

/** Chains of all decisions that are known here, of one project where `projectId` names it; in the order decided. */
export function chainsOf(state: State, projectId?: string): Chain[] {
  const decisions =
    projectId === undefined
      ? state.decision.values()
      : state.decision.where('projectId', projectId);
  return [...decisions]
    .flatMap((decision) => chainOf(state, decision) ?? [])
    .sort((a, b) => a.from.number - b.from.number || compare(a.decision, b.decision));
}

/** True for a decision that no plan has settled and no retrospective has judged. */
export function isOpen({ state }: Chain): boolean {
  return state === 'waiting' || state === 'deferred';
}

/** The latest word counts, save that «not done» does not settle what has only been put off. */
function stateOf(from: Sprint, steps: readonly ChainStep[]): DecisionState {
  if (from.retroSignedAt === null && from.closedAt === null) return 'proposed';
  const settled = steps.findLast(
    ({ answer }) => answer !== undefined && answer.kind !== 'deferred',
  );
  const judged = steps.findLast(({ verdict }) => verdict !== undefined)?.verdict;
  const deferred = steps.some(({ answer }) => answer?.kind === 'deferred');
  const putOff = deferred && settled === undefined;
  if (judged !== undefined && !(judged.result === 'not-done' && putOff)) return judged.result;
  if (settled !== undefined) return settled.answer?.kind === 'declined' ? 'declined' : 'answered';
  return putOff ? 'deferred' : 'waiting';
}

function compare(a: Decision, b: Decision): number {
  if (a.sprintId === b.sprintId && a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
