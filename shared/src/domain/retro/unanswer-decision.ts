import { z } from 'zod';
import { remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { answersClosed } from '../sprint/plan-open.ts';
import { answerOf } from '../sprint/waiting.ts';
import { asAsked } from './answering.ts';

/** Takes the answer of a plan back; the rule that it made goes with it. */
export const unanswerDecision = defineCommand({
  name: 'decision.unanswer',
  args: z.strictObject({ decisionId: uuid, sprintId: uuid }),
  may: { level: 'lead', of: (state, { sprintId }) => state.sprint.get(sprintId)?.projectId },
  run(state, { decisionId, sprintId }) {
    const sprint = state.sprint.get(sprintId);
    const answer = answerOf(state, decisionId, sprintId);
    if (sprint === undefined || answer === undefined) return refuse('not-found');
    const closed = answersClosed(sprint);
    if (closed !== undefined) return closed;
    const rule = answer.ruleId === null ? undefined : state.rule.get(answer.ruleId);
    return done([remove('answer', answer), ...(rule === undefined ? [] : [remove('rule', rule)])]);
  },
  inverse(before, { decisionId, sprintId }) {
    const asked = asAsked(before, answerOf(before, decisionId, sprintId));
    if (asked === null) return null;
    return { name: 'decision.answer', args: { decisionId, sprintId, ...asked } };
  },
});
