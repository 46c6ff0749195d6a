import { z } from 'zod';
import { moment, uuid } from '../fields.ts';
import { decisionsOf } from '../retro/retro.ts';
import type { State } from '../state.ts';
import { canonicalJson } from './canonical-json.ts';
import { frozenSprint, frozenSprintSchema } from './frozen.ts';
import { frozenRetro, frozenRetroSchema } from './frozen-retro.ts';
import { frozenDecisionsShape } from './outcome.ts';
import type { Sprint } from './sprint.ts';

/**
 * What a retrospective said when it was signed once more after its sprint was closed. It stands beside the outcome, whose
 * cards and totals no later word can change.
 */
export const outcomeAgainSchema = z.strictObject({
  format: z.literal(1),
  kind: z.literal('outcome-again'),
  sprint: frozenSprintSchema,
  closedAt: moment.nullable(),
  retroSignedAt: moment,
  retroSignedBy: uuid,
  decisions: frozenDecisionsShape,
  retro: frozenRetroSchema,
});
export type OutcomeAgain = z.infer<typeof outcomeAgainSchema>;

/** The bytes of it. */
export function outcomeAgainBody(
  state: State,
  sprint: Sprint,
  signed: { readonly at: string; readonly by: string },
): string {
  const again: OutcomeAgain = {
    format: 1,
    kind: 'outcome-again',
    sprint: frozenSprint(state, sprint),
    closedAt: sprint.closedAt,
    retroSignedAt: signed.at,
    retroSignedBy: signed.by,
    decisions: decisionsOf(state, sprint.id).map(({ id, body, ownerId, evidence }) => {
      return { id, body, ownerId, evidence };
    }),
    retro: frozenRetro(state, sprint.id),
  };
  return canonicalJson(again);
}
