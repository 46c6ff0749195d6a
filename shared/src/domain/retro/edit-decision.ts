import { editsBack, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { isOnTeam } from '../member/member.ts';
import { refuse } from '../refusal.ts';
import { retroClosed } from './editable.ts';
import { decisionSchema } from './retro.ts';

const args = decisionSchema
  .pick({ body: true, ownerId: true, evidence: true })
  .partial()
  .extend({ decisionId: uuid });

/** Edits a decision while its retrospective is unsigned; what the next plan has answered keeps its words. */
export const editDecision = defineCommand({
  name: 'decision.edit',
  args,
  may: { level: 'team', of: (state, { decisionId }) => state.decision.get(decisionId)?.projectId },
  run(state, { decisionId, ...edits }) {
    const decision = state.decision.get(decisionId);
    const sprint = decision === undefined ? undefined : state.sprint.get(decision.sprintId);
    if (decision === undefined || sprint === undefined) return refuse('not-found');
    const refusal = retroClosed(state, sprint);
    if (refusal !== undefined) return refusal;
    const answer = [...state.answer.where('decisionId', decisionId)][0];
    if (answer !== undefined && edits.body !== undefined && edits.body !== decision.body) {
      const number = state.sprint.get(answer.sprintId)?.number ?? sprint.number;
      return refuse('decision-answered', { number });
    }
    const owner = edits.ownerId ?? null;
    const stays = owner === decision.ownerId;
    if (owner !== null && !stays && !isOnTeam(state, decision.projectId, owner))
      return refuse('person-not-on-team');
    return done(set('decision', decision, edits));
  },
  inverse(before, { decisionId, ...edits }) {
    const decision = before.decision.get(decisionId);
    if (decision === undefined) return null;
    return { name: 'decision.edit', args: { decisionId, ...editsBack(decision, edits) } };
  },
});
