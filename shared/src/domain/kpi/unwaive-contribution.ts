import { z } from 'zod';
import { remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { contributionOf, retold } from './contribution.ts';

/** Asks again what a card gave to a KPI. */
export const unwaiveContribution = defineCommand({
  name: 'contribution.unwaive',
  args: z.strictObject({ cardId: uuid, kpiId: uuid }),
  may: { level: 'lead', of: (state, { kpiId }) => state.kpi.get(kpiId)?.projectId },
  run(state, { cardId, kpiId }) {
    const was = contributionOf(state, cardId, kpiId);
    if (was === undefined) return refuse('not-found');
    if (was.waivedAt === null) return done([]);
    // Nothing is left to be told of a card that promised nothing.
    if (was.promised === null) return done([remove('contribution', was)]);
    const nobody = { waivedAt: null, waivedBy: null, waiveReason: null };
    return done(retold(was, nobody));
  },
  inverse(before, { cardId, kpiId }) {
    const reason = contributionOf(before, cardId, kpiId)?.waiveReason ?? null;
    if (reason === null) return null;
    return { name: 'contribution.waive', args: { cardId, kpiId, reason } };
  },
});
