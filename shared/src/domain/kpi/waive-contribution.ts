import { z } from 'zod';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { derivedId } from '../env.ts';
import { reason, uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { contributionOf, linkToKpi, retold } from './contribution.ts';

const args = z.strictObject({ cardId: uuid, kpiId: uuid, reason });

/** Says why a card gives nothing to a KPI it is linked to: no figure of it is asked for any more. */
export const waiveContribution = defineCommand({
  name: 'contribution.waive',
  args,
  may: { level: 'lead', of: (state, { kpiId }) => state.kpi.get(kpiId)?.projectId },
  run(state, { cardId, kpiId, reason }, env) {
    if (state.card.get(cardId) === undefined) return refuse('not-found');
    if (linkToKpi(state, cardId, kpiId) === undefined) return refuse('card-not-linked');
    const waived = { waivedAt: env.now, waivedBy: env.actor, waiveReason: reason };
    const was = contributionOf(state, cardId, kpiId);
    if (was !== undefined) return done(retold(was, waived));
    const id = derivedId(cardId, kpiId);
    if (state.contribution.get(id) !== undefined) return refuse('id-taken');
    return done([add('contribution', { id, cardId, kpiId, promised: null, ...waived })]);
  },
  inverse: (_before, { cardId, kpiId }) => ({
    name: 'contribution.unwaive',
    args: { cardId, kpiId },
  }),
});
