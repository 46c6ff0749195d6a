/** What may stand as an answer to a decision, and the rule that comes and goes with it. */
import { add, type Change, remove, set } from '../changes.ts';
import type { Env } from '../env.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { roomForRule } from '../rule/rule.ts';
import type { Answer, AnswerKind } from '../sprint/answer.ts';
import type { Sprint } from '../sprint/sprint.ts';
import type { State } from '../state.ts';

/** An answer as it is asked for; only what belongs to its kind is given. */
export interface Asked {
  readonly kind: AnswerKind;
  readonly cardId?: string | undefined;
  readonly goalId?: string | undefined;
  readonly kpiId?: string | undefined;
  readonly ruleBody?: string | undefined;
  readonly reason?: string | undefined;
}

/** Why the plan of a sprint cannot answer in this way; undefined when it can. */
export function unfitAnswer(state: State, sprint: Sprint, asked: Asked): Refusal | undefined {
  const { kind, cardId, goalId, kpiId, ruleBody, reason } = asked;
  if (kind === 'declined' || kind === 'deferred')
    return reason === undefined ? refuse('reason-missing') : undefined;
  if (kind === 'card')
    return cardId === undefined ? refuse('answer-empty') : unfitCard(state, sprint, cardId);
  if (kind === 'rule') return ruleBody === undefined ? refuse('answer-empty') : undefined;
  const id = kind === 'goal' ? goalId : kpiId;
  if (id === undefined) return refuse('answer-empty');
  const target = kind === 'goal' ? state.goal.get(id) : state.kpi.get(id);
  return isOfProject(target, sprint.projectId) ? undefined : refuse('not-found');
}

/** The fields of an answer that its kind leaves null. */
export const noTarget = { cardId: null, goalId: null, kpiId: null, ruleId: null } as const;

/**
 * The rule of an answer: edited where the answer had one before, added where it is new, gone where the answer is none
 * any more.
 */
export function ruleChanges(
  state: State,
  { projectId }: Sprint,
  decisionId: string,
  body: string | undefined,
  before: Answer | undefined,
  env: Env,
): { readonly ruleId: string | null; readonly changes: Change[] } | Refusal {
  const old = before?.ruleId == null ? undefined : state.rule.get(before.ruleId);
  if (body === undefined)
    return { ruleId: null, changes: old === undefined ? [] : [remove('rule', old)] };
  if (old !== undefined)
    return { ruleId: old.id, changes: set('rule', old, { body, retiredAt: null }) };
  const full = roomForRule(state, projectId);
  if (full !== undefined) return full;
  const id = env.newId();
  if (state.rule.get(id) !== undefined) return refuse('id-taken');
  const rule = { id, projectId, body, decisionId, createdAt: env.now, retiredAt: null };
  return { ruleId: id, changes: [add('rule', rule)] };
}

/** The arguments that would give an answer again as it stands; null when there is none. */
export function asAsked(state: State, answer: Answer | undefined): Asked | null {
  if (answer === undefined) return null;
  const { kind, cardId, goalId, kpiId, ruleId, reason } = answer;
  const ruleBody = ruleId === null ? undefined : state.rule.get(ruleId)?.body;
  return {
    kind,
    ...(cardId === null ? {} : { cardId }),
    ...(goalId === null ? {} : { goalId }),
    ...(kpiId === null ? {} : { kpiId }),
    ...(ruleBody === undefined ? {} : { ruleBody }),
    ...(reason === null ? {} : { reason }),
  };
}

/** A live event of the project that is in no sprint yet or in this one. */
function unfitCard(state: State, sprint: Sprint, cardId: string): Refusal | undefined {
  const card = state.card.get(cardId);
  if (card === undefined || card.projectId !== sprint.projectId) return refuse('not-found');
  if (card.kind !== 'event') return refuse('card-not-event');
  if (card.cancelledAt !== null) return refuse('card-cancelled');
  if (card.sprintId === null || card.sprintId === sprint.id) return undefined;
  const { number } = state.sprint.get(card.sprintId) ?? sprint;
  return refuse('card-in-other-sprint', { number });
}

function isOfProject(
  row: { readonly projectId: string | null } | undefined,
  projectId: string,
): boolean {
  return row !== undefined && (row.projectId === null || row.projectId === projectId);
}
