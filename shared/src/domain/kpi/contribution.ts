import { z } from 'zod';
import { amount, moment, reason, uuid } from '../fields.ts';

/**
 * What a card shall give to a KPI it is linked to, one a card and KPI. A done card proposes a measurement until there is
 * one or the lead waived it.
 */
export const contributionSchema = z.strictObject({
  id: uuid,
  cardId: uuid,
  kpiId: uuid,
  promised: amount.nullable(),
  waivedAt: moment.nullable(),
  waivedBy: uuid.nullable(),
  waiveReason: reason.nullable(),
});
export type Contribution = z.infer<typeof contributionSchema>;
