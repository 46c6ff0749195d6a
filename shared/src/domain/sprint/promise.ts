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
} from './frozen.ts';
import type { Sprint } from './sprint.ts';

/** What a team promised when its sprint started. */
export const promiseSchema = z.strictObject({
  format: z.literal(1),
  kind: z.literal('promise'),
  sprint: frozenSprintSchema,
  startedAt: moment,
  startedBy: uuid,
  cards: z.array(frozenCardSchema),
  overrides: z.array(frozenOverrideSchema),
});
export type Promised = z.infer<typeof promiseSchema>;

/** The bytes of a promise, from the state at the start; `override` is the one recorded by this very start. */
export function promiseBody(
  state: State,
  sprint: Sprint,
  start: { readonly at: string; readonly by: string; readonly override: FrozenOverride | null },
): string {
  const promise: Promised = {
    format: 1,
    kind: 'promise',
    sprint: frozenSprint(state, sprint),
    startedAt: start.at,
    startedBy: start.by,
    cards: liveCards(state, sprint.id).map((card) => frozenCard(state, card)),
    overrides: frozenOverrides(state, sprint.id, start.override),
  };
  return canonicalJson(promise);
}
