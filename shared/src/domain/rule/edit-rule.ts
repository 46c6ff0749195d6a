import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { ruleSchema } from './rule.ts';

/** Puts a rule that is in force into other words. */
export const editRule = defineCommand({
  name: 'rule.edit',
  args: ruleSchema.pick({ body: true }).extend({ ruleId: uuid }),
  may: { level: 'team', of: (state, { ruleId }) => state.rule.get(ruleId)?.projectId },
  run(state, { ruleId, body }) {
    const rule = state.rule.get(ruleId);
    if (rule === undefined) return refuse('not-found');
    if (rule.retiredAt !== null) return refuse('rule-retired');
    return done(set('rule', rule, { body }));
  },
  inverse(before, { ruleId }) {
    const rule = before.rule.get(ruleId);
    return rule === undefined ? null : { name: 'rule.edit', args: { ruleId, body: rule.body } };
  },
});
