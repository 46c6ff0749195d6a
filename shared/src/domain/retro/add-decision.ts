import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { isOnTeam } from '../member/member.ts';
import { rankAtEnd } from '../rank.ts';
import { refuse } from '../refusal.ts';
import { retroClosed } from './editable.ts';
import { decisionSchema, decisionsOf, MAX_DECISIONS } from './retro.ts';

const args = decisionSchema
  .pick({ sprintId: true, body: true, ownerId: true, evidence: true })
  .extend({ decisionId: uuid });

/** Adds a decision to a retrospective: what the team will change. */
export const addDecision = defineCommand({
  name: 'decision.add',
  args,
  may: { level: 'team', of: (state, { sprintId }) => state.sprint.get(sprintId)?.projectId },
  run(state, { decisionId, sprintId, ...decision }, env) {
    const sprint = state.sprint.get(sprintId);
    if (sprint === undefined) return refuse('not-found');
    if (state.decision.get(decisionId) !== undefined) return refuse('id-taken');
    const refusal = retroClosed(state, sprint);
    if (refusal !== undefined) return refusal;
    const { projectId } = sprint;
    if (decision.ownerId !== null && !isOnTeam(state, projectId, decision.ownerId))
      return refuse('person-not-on-team');
    const others = decisionsOf(state, sprintId);
    if (others.length >= MAX_DECISIONS) return refuse('too-many-items', { limit: MAX_DECISIONS });
    const place = { rank: rankAtEnd(others), createdAt: env.now };
    return done([add('decision', { id: decisionId, projectId, sprintId, ...decision, ...place })]);
  },
  inverse: (_before, { decisionId }) => ({ name: 'decision.remove', args: { decisionId } }),
});
