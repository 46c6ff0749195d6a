/** What a plan said about capacity, indicators and earlier decisions, as a promise keeps it. */
import { z } from 'zod';
import { uuid } from '../fields.ts';
import type { Decision } from '../retro/retro.ts';
import type { State } from '../state.ts';
import { type Answer, answerKinds } from './answer.ts';
import { named } from './frozen.ts';
import type { Sprint } from './sprint.ts';
import { answerOf, decisionsOfPlan, waitingDecisions } from './waiting.ts';

export const frozenDecisionSchema = z.strictObject({
  id: uuid,
  /** The sprint whose retrospective made it. */
  sprintNumber: z.int(),
  body: z.string(),
  ownerId: uuid.nullable(),
  evidence: z.string().nullable(),
});
export type FrozenDecision = z.infer<typeof frozenDecisionSchema>;

export const frozenPlanShape = {
  capacity: z.array(z.strictObject({ personId: uuid, days: z.number() })),
  expectations: z.array(
    z.strictObject({
      kpi: named,
      unit: z.string().nullable(),
      amount: z.number().nullable(),
      body: z.string().nullable(),
    }),
  ),
  answers: z.array(
    z.strictObject({
      decision: frozenDecisionSchema,
      kind: z.enum(answerKinds),
      /** The card, goal, KPI or rule in its words of then; null for what was declined or deferred. */
      target: named.nullable(),
      reason: z.string().nullable(),
      /** How many plans have put the decision off, this one included. */
      deferrals: z.int(),
    }),
  ),
  /** Decisions that an override passed over. */
  unanswered: z.array(frozenDecisionSchema),
};
const frozenPlanSchema = z.strictObject(frozenPlanShape);
export type FrozenPlan = z.infer<typeof frozenPlanSchema>;

export const emptyPlan: FrozenPlan = {
  capacity: [],
  expectations: [],
  answers: [],
  unanswered: [],
};

export function frozenPlan(state: State, { id, projectId, number }: Sprint): FrozenPlan {
  const capacity = [...state.capacity.where('sprintId', id)];
  const expectations = [...state.expectation.where('sprintId', id)];
  return {
    capacity: capacity
      .map(({ personId, days }) => ({ personId, days }))
      .sort((a, b) => (a.personId < b.personId ? -1 : 1)),
    expectations: expectations
      .map(({ kpiId, amount, body }) => {
        const kpi = state.kpi.get(kpiId);
        const title = kpi?.metric ?? '';
        return { kpi: { id: kpiId, title }, unit: kpi?.unit ?? null, amount, body };
      })
      .sort((a, b) => (a.kpi.id < b.kpi.id ? -1 : 1)),
    answers: decisionsOfPlan(state, projectId, number).flatMap(({ decision, deferrals }) => {
      const answer = answerOf(state, decision.id, id);
      if (answer === undefined) return [];
      const { kind, reason } = answer;
      const target = targetOf(state, answer);
      return [{ decision: frozenDecision(state, decision), kind, target, reason, deferrals }];
    }),
    unanswered: waitingDecisions(state, projectId, number).map(({ decision }) =>
      frozenDecision(state, decision),
    ),
  };
}

export function frozenDecision(state: State, decision: Decision): FrozenDecision {
  const { id, sprintId, body, ownerId, evidence } = decision;
  return { id, sprintNumber: state.sprint.get(sprintId)?.number ?? 0, body, ownerId, evidence };
}

function targetOf(
  state: State,
  { cardId, goalId, kpiId, ruleId }: Answer,
): FrozenPlan['answers'][number]['target'] {
  if (cardId !== null) return { id: cardId, title: state.card.get(cardId)?.title ?? '' };
  if (goalId !== null) return { id: goalId, title: state.goal.get(goalId)?.title ?? '' };
  if (kpiId !== null) return { id: kpiId, title: state.kpi.get(kpiId)?.metric ?? '' };
  if (ruleId !== null) return { id: ruleId, title: state.rule.get(ruleId)?.body ?? '' };
  return null;
}
