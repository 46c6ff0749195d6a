import { z } from 'zod';
import { add, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { derivedId } from '../env.ts';
import { prose, uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { ruleSchema } from '../rule/rule.ts';
import { answerSchema } from '../sprint/answer.ts';
import { answersClosed } from '../sprint/plan-open.ts';
import { answerOf, settledBefore } from '../sprint/waiting.ts';
import { asAsked, noTarget, ruleChanges, unfitAnswer } from './answering.ts';

const args = z.strictObject({
  decisionId: uuid,
  /** The sprint in whose plan the answer stands. */
  sprintId: uuid,
  kind: answerSchema.shape.kind,
  cardId: uuid.optional(),
  goalId: uuid.optional(),
  kpiId: uuid.optional(),
  ruleBody: ruleSchema.shape.body.optional(),
  reason: prose(600).optional(),
});

/** Answers a decision of an earlier retrospective in the plan of a sprint; a second answer takes the place of the first. */
export const answerDecision = defineCommand({
  name: 'decision.answer',
  args,
  may: { level: 'lead', of: (state, { sprintId }) => state.sprint.get(sprintId)?.projectId },
  run(state, { decisionId, sprintId, ...asked }, env) {
    const sprint = state.sprint.get(sprintId);
    const decision = state.decision.get(decisionId);
    if (sprint === undefined || decision?.projectId !== sprint.projectId)
      return refuse('not-found');
    const closed = answersClosed(sprint);
    if (closed !== undefined) return closed;
    const of = state.sprint.get(decision.sprintId)?.number ?? sprint.number;
    if (of >= sprint.number) return refuse('plan-not-later', { number: sprint.number });
    const settled = settledBefore(state, decisionId, sprint.number);
    if (settled !== undefined) return refuse('decision-answered', { number: settled });
    const { kind, cardId, goalId, kpiId, ruleBody, reason = null } = asked;
    const given = Object.entries({ card: cardId, goal: goalId, kpi: kpiId, rule: ruleBody });
    if (given.some(([of, value]) => value !== undefined && of !== kind))
      return refuse('answer-empty');
    const unfit = unfitAnswer(state, sprint, asked);
    if (unfit !== undefined) return unfit;
    const before = answerOf(state, decisionId, sprintId);
    const rule = ruleChanges(state, sprint, decisionId, ruleBody, before, env);
    if ('code' in rule) return rule;
    const targets = { ...noTarget, cardId: cardId ?? null, goalId: goalId ?? null };
    const fields = { kind, ...targets, kpiId: kpiId ?? null, ruleId: rule.ruleId, reason };
    if (before === undefined) {
      const id = derivedId(sprintId, decisionId);
      const row = { id, projectId: sprint.projectId, decisionId, sprintId, ...fields, at: env.now };
      return done([...rule.changes, add('answer', row)]);
    }
    const again = set('answer', before, fields);
    const moment = again.length === 0 ? [] : set('answer', before, { ...fields, at: env.now });
    // The answer lets go of its old rule before the rule goes.
    return done(rule.ruleId === null ? [...moment, ...rule.changes] : [...rule.changes, ...moment]);
  },
  inverse(before, { decisionId, sprintId }) {
    const asked = asAsked(before, answerOf(before, decisionId, sprintId));
    if (asked === null) return { name: 'decision.unanswer', args: { decisionId, sprintId } };
    return { name: 'decision.answer', args: { decisionId, sprintId, ...asked } };
  },
});
