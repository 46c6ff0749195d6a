import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';

/** Retires a rule: the team no longer works by it, the list still tells that it did. */
export const retireRule = defineCommand({
  name: 'rule.retire',
  args: z.strictObject({ ruleId: uuid }),
  may: { level: 'team', of: (state, { ruleId }) => state.rule.get(ruleId)?.projectId },
  run(state, { ruleId }, env) {
    const rule = state.rule.get(ruleId);
    if (rule === undefined) return refuse('not-found');
    return done(rule.retiredAt === null ? set('rule', rule, { retiredAt: env.now }) : []);
  },
  inverse: (before, { ruleId }) =>
    before.rule.get(ruleId)?.retiredAt === null ? { name: 'rule.restore', args: { ruleId } } : null,
});
