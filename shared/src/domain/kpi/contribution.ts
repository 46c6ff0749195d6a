import { z } from 'zod';
import type { Link } from '../card/link.ts';
import { amount, moment, reason, uuid } from '../fields.ts';
import type { State } from '../state.ts';

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

/** What a card promised a KPI, or that its proposal was waived; undefined when neither. */
export function contributionOf(
  state: State,
  cardId: string,
  kpiId: string,
): Contribution | undefined {
  for (const row of state.contribution.where('cardId', cardId)) if (row.kpiId === kpiId) return row;
  return undefined;
}

/** The link by which a card serves a KPI. */
export function linkToKpi(state: State, cardId: string, kpiId: string): Link | undefined {
  for (const row of state.link.where('cardId', cardId)) if (row.kpiId === kpiId) return row;
  return undefined;
}
