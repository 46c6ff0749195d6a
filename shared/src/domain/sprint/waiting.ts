import { byRank } from '../rank.ts';
import type { Decision } from '../retro/retro.ts';
import type { State } from '../state.ts';
import type { Answer } from './answer.ts';
import { isGated } from './period.ts';
import type { Sprint } from './sprint.ts';

/** A decision of an earlier retrospective, and how many plans have put it off. */
export interface WaitingDecision {
  readonly decision: Decision;
  readonly deferrals: number;
}

/**
 * Decisions that wait for an answer in the plan of the project's sprint of this number: those of earlier sprints that
 * neither an earlier plan has settled nor this one has answered. By sprint, then in the order of their retrospective.
 */
export function waitingDecisions(
  state: State,
  projectId: string,
  number: number,
): WaitingDecision[] {
  return decisionsOfPlan(state, projectId, number).filter(
    ({ decision }) => !answersOf(state, decision.id).some((answer) => answer.of === number),
  );
}

/** What a plan has to say something about: decisions that wait in it, and those that it has answered. */
export function decisionsOfPlan(
  state: State,
  projectId: string,
  number: number,
): WaitingDecision[] {
  return earlierDecisions(state, projectId, number).filter(
    ({ decision }) => settledBefore(state, decision.id, number) === undefined,
  );
}

/** The number of the earlier sprint whose plan has settled the decision; what a later plan says can still be taken back. */
export function settledBefore(
  state: State,
  decisionId: string,
  number: number,
): number | undefined {
  return answersOf(state, decisionId).find(({ answer, of }) => {
    return answer.kind !== 'deferred' && of < number;
  })?.of;
}

/** What the plan of the sprint does about the decision. */
export function answerOf(state: State, decisionId: string, sprintId: string): Answer | undefined {
  for (const answer of state.answer.where('decisionId', decisionId))
    if (answer.sprintId === sprintId) return answer;
  return undefined;
}

/** The answer that settled the decision, the earliest if several plans did; undefined while it is open. */
export function settlementOf(state: State, decisionId: string): Answer | undefined {
  const settled = answersOf(state, decisionId).filter(({ answer }) => answer.kind !== 'deferred');
  return settled.sort((a, b) => a.of - b.of)[0]?.answer;
}

/** How many plans have put the decision off. */
export function deferralsOf(state: State, decisionId: string): number {
  const answers = [...state.answer.where('decisionId', decisionId)];
  return answers.filter(({ kind }) => kind === 'deferred').length;
}

/** True where decisions of a retrospective may still change: beside a school year or checkpoint that runs already. */
function isProposed(from: Sprint): boolean {
  return !isGated(from) && from.retroSignedAt === null && from.status !== 'closed';
}

/** Answers to a decision, each with the number of the sprint in whose plan it stands. */
function answersOf(state: State, decisionId: string): { answer: Answer; of: number }[] {
  return [...state.answer.where('decisionId', decisionId)].flatMap((answer) => {
    const of = state.sprint.get(answer.sprintId)?.number;
    return of === undefined ? [] : [{ answer, of }];
  });
}

function earlierDecisions(state: State, projectId: string, number: number): WaitingDecision[] {
  const told: (WaitingDecision & { readonly of: number })[] = [];
  for (const decision of state.decision.where('projectId', projectId)) {
    const from = state.sprint.get(decision.sprintId);
    if (from === undefined || from.number >= number || isProposed(from)) continue;
    told.push({ decision, deferrals: deferralsOf(state, decision.id), of: from.number });
  }
  told.sort((a, b) => a.of - b.of || byRank(a.decision, b.decision));
  return told.map(({ decision, deferrals }) => ({ decision, deferrals }));
}
