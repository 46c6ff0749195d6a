import { z } from 'zod';
import { moment, uuid } from '../fields.ts';
import type { State } from '../state.ts';
import { canonicalJson } from './canonical-json.ts';
import { liveCards } from './cards.ts';
import {
  type FrozenOverride,
  frozenCard,
  frozenCardSchema,
  frozenOverrideSchema,
  frozenOverrides,
  frozenSprint,
  frozenSprintSchema,
  plainCardSchema,
} from './frozen.ts';
import { emptyPlan, frozenPlan, frozenPlanShape } from './frozen-plan.ts';
import type { Sprint } from './sprint.ts';

const common = {
  kind: z.literal('promise'),
  sprint: frozenSprintSchema,
  startedAt: moment,
  startedBy: uuid,
  overrides: z.array(frozenOverrideSchema),
};

const second = z.strictObject({
  ...common,
  format: z.literal(2),
  cards: z.array(frozenCardSchema),
  ...frozenPlanShape,
});

/** Told only of cards. Its bytes are never written any more, and never written again. */
const first = z
  .strictObject({ ...common, format: z.literal(1), cards: z.array(plainCardSchema) })
  .transform(({ cards, ...told }) => ({
    ...told,
    ...emptyPlan,
    cards: cards.map((card) => ({ ...card, effort: null })),
  }));

/**
 * What a team promised when its sprint started. Reads every format there ever was; `format` tells whether something is
 * absent because there was none, or because the format knew nothing of it.
 */
export const promiseSchema = z.union([second, first]);
export type Promised = z.infer<typeof promiseSchema>;

/** The bytes of a promise, from the state at the start; `override` is the one recorded by this very start. */
export function promiseBody(
  state: State,
  sprint: Sprint,
  start: { readonly at: string; readonly by: string; readonly override: FrozenOverride | null },
): string {
  const promise: z.infer<typeof second> = {
    format: 2,
    kind: 'promise',
    sprint: frozenSprint(state, sprint),
    startedAt: start.at,
    startedBy: start.by,
    cards: liveCards(state, sprint.id).map((card) => frozenCard(state, card)),
    ...frozenPlan(state, sprint),
    overrides: frozenOverrides(state, sprint.id, start.override),
  };
  return canonicalJson(promise);
}
