import { z } from 'zod';
import { remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { retroClosed } from './editable.ts';

/** Takes a decision back while its retrospective is unsigned and no other sprint has looked at it. */
export const removeDecision = defineCommand({
  name: 'decision.remove',
  args: z.strictObject({ decisionId: uuid }),
  may: { level: 'team', of: (state, { decisionId }) => state.decision.get(decisionId)?.projectId },
  run(state, { decisionId }) {
    const decision = state.decision.get(decisionId);
    const sprint = decision === undefined ? undefined : state.sprint.get(decision.sprintId);
    if (decision === undefined || sprint === undefined) return refuse('not-found');
    const closed = retroClosed(state, sprint);
    if (closed !== undefined) return closed;
    const answers = state.answer.where('decisionId', decisionId);
    const verdicts = state.verdict.where('decisionId', decisionId);
    for (const { sprintId } of [...answers, ...verdicts]) {
      const number = state.sprint.get(sprintId)?.number ?? sprint.number;
      return refuse('in-plan-of-sprint', { number });
    }
    return done([remove('decision', decision)]);
  },
  inverse(before, { decisionId }) {
    const decision = before.decision.get(decisionId);
    if (decision === undefined) return null;
    const { sprintId, body, ownerId, evidence } = decision;
    return { name: 'decision.add', args: { decisionId, sprintId, body, ownerId, evidence } };
  },
});
