import { add, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { refuse } from '../refusal.ts';
import { openRoom } from './room.ts';
import { verdictSchema } from './verdict.ts';
import { verdictOn } from './verdicts.ts';

const args = verdictSchema.pick({ decisionId: true, sprintId: true, result: true, comment: true });

/** Says in the retrospective of a sprint what came of a decision of an earlier one; said again, it replaces the first. */
export const judgeDecision = defineCommand({
  name: 'decision.judge',
  args,
  may: { level: 'team', of: (state, { sprintId }) => state.retro.get(sprintId)?.projectId },
  run(state, { decisionId, sprintId, result, comment }, env) {
    const room = openRoom(state, sprintId);
    if ('code' in room) return room;
    const { projectId, number } = room.sprint;
    const decision = state.decision.get(decisionId);
    const made = decision === undefined ? undefined : state.sprint.get(decision.sprintId);
    if (made?.projectId !== projectId) return refuse('not-found');
    if (made.number >= number) return refuse('verdict-too-early', { number });
    const known = verdictOn(state, decisionId, sprintId);
    if (known !== undefined) return done(set('verdict', known, { result, comment }));
    const verdict = { id: env.newId(), projectId, decisionId, sprintId, result, comment };
    return done([add('verdict', verdict)]);
  },
  inverse(before, { decisionId, sprintId }) {
    const known = verdictOn(before, decisionId, sprintId);
    if (known === undefined) return null;
    const { result, comment } = known;
    return { name: 'decision.judge', args: { decisionId, sprintId, result, comment } };
  },
});
