import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { roomForRule, ruleSchema } from './rule.ts';

/** Writes down a working rule of a team. */
export const addRule = defineCommand({
  name: 'rule.add',
  args: ruleSchema.pick({ projectId: true, body: true }).extend({ ruleId: uuid }),
  may: { level: 'team', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { ruleId, projectId, body }, env) {
    if (state.rule.get(ruleId) !== undefined) return refuse('id-taken');
    const full = roomForRule(state, projectId);
    if (full !== undefined) return full;
    const rule = { id: ruleId, projectId, body, decisionId: null };
    return done([add('rule', { ...rule, createdAt: env.now, retiredAt: null })]);
  },
  inverse: (_before, { ruleId }) => ({ name: 'rule.retire', args: { ruleId } }),
});
