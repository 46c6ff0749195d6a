import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { roomForRule } from './rule.ts';

/** Puts a retired rule in force again. */
export const restoreRule = defineCommand({
  name: 'rule.restore',
  args: z.strictObject({ ruleId: uuid }),
  may: { level: 'team', of: (state, { ruleId }) => state.rule.get(ruleId)?.projectId },
  run(state, { ruleId }) {
    const rule = state.rule.get(ruleId);
    if (rule === undefined) return refuse('not-found');
    if (rule.retiredAt === null) return done([]);
    return roomForRule(state, rule.projectId) ?? done(set('rule', rule, { retiredAt: null }));
  },
  inverse(before, { ruleId }) {
    const retiredAt = before.rule.get(ruleId)?.retiredAt ?? null;
    return retiredAt === null ? null : { name: 'rule.retire', args: { ruleId } };
  },
});
