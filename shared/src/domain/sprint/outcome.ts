import { z } from 'zod';
import type { Card } from '../card/card.ts';
import { moment, uuid } from '../fields.ts';
import { decisionsOf } from '../retro/retro.ts';
import type { State } from '../state.ts';
import { canonicalJson } from './canonical-json.ts';
import { cardsOf } from './cards.ts';
import type { Disposition } from './disposition.ts';
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

/** What became of a card: `withdrawn` was promised and left the sprint before its end. */
export const fates = ['done', 'carried', 'split', 'idea', 'cancelled', 'withdrawn'] as const;
export type Fate = (typeof fates)[number];

const outcomeCardSchema = frozenCardSchema.extend({
  /** True for a card of the promise, false for one that was added later. */
  promised: z.boolean(),
  fate: z.enum(fates),
  reason: z.string().nullable(),
  actualResult: z.string().nullable(),
  /** For a split: the titles of what was done and of what goes on. */
  doneTitle: z.string().nullable(),
  restTitle: z.string().nullable(),
});
export type OutcomeCard = z.infer<typeof outcomeCardSchema>;

/** What really came of a sprint, as it stood when it was closed. */
export const outcomeSchema = z.strictObject({
  format: z.literal(1),
  kind: z.literal('outcome'),
  sprint: frozenSprintSchema,
  startedAt: moment.nullable(),
  reviewedAt: moment.nullable(),
  retroSignedAt: moment.nullable(),
  retroSignedBy: uuid.nullable(),
  closedAt: moment,
  closedBy: uuid,
  cards: z.array(outcomeCardSchema),
  totals: z.record(z.enum(['promised', 'added', ...fates]), z.int()),
  decisions: z.array(
    z.strictObject({
      id: uuid,
      body: z.string(),
      ownerId: uuid.nullable(),
      evidence: z.string().nullable(),
    }),
  ),
  retro: z.strictObject({
    wentWell: z.string().nullable(),
    hindered: z.string().nullable(),
    tryNext: z.string().nullable(),
  }),
  overrides: z.array(frozenOverrideSchema),
});
export type SprintOutcome = z.infer<typeof outcomeSchema>;

export interface Closing {
  readonly at: string;
  readonly by: string;
  readonly dispositions: readonly Disposition[];
  /** The override recorded by this very closing. */
  readonly override: FrozenOverride | null;
}

/** The bytes of an outcome, from the state just before the dispositions are carried out. */
export function outcomeBody(state: State, sprint: Sprint, closing: Closing): string {
  const cards = outcomeCards(state, sprint, closing.dispositions);
  const retro = state.retro.get(sprint.id);
  const outcome: SprintOutcome = {
    format: 1,
    kind: 'outcome',
    sprint: frozenSprint(state, sprint),
    startedAt: sprint.startedAt,
    reviewedAt: sprint.reviewedAt,
    retroSignedAt: sprint.retroSignedAt,
    retroSignedBy: sprint.retroSignedBy,
    closedAt: closing.at,
    closedBy: closing.by,
    cards,
    totals: totalsOf(cards),
    decisions: decisionsOf(state, sprint.id).map(({ id, body, ownerId, evidence }) => ({
      id,
      body,
      ownerId,
      evidence,
    })),
    retro: {
      wentWell: retro?.wentWell ?? null,
      hindered: retro?.hindered ?? null,
      tryNext: retro?.tryNext ?? null,
    },
    overrides: frozenOverrides(state, sprint.id, closing.override),
  };
  return canonicalJson(outcome);
}

/** The sprint's cards, then those that were promised and are in it no longer. */
function outcomeCards(
  state: State,
  sprint: Sprint,
  dispositions: readonly Disposition[],
): OutcomeCard[] {
  const promised = new Set(sprint.promisedCardIds);
  const decided = new Map(dispositions.map((disposition) => [disposition.cardId, disposition]));
  const present = cardsOf(state, sprint.id);
  const here = new Set(present.map((card) => card.id));
  const gone = sprint.promisedCardIds
    .filter((id) => !here.has(id))
    .map((id) => state.card.get(id))
    .filter((card) => card !== undefined);
  return [
    ...present.map((card) => ({
      ...frozenCard(state, card),
      ...fateOf(card, decided.get(card.id)),
      promised: promised.has(card.id),
      actualResult: card.actualResult,
    })),
    ...gone.map((card) => ({
      ...frozenCard(state, card),
      ...fated('withdrawn', card.returnReason),
      promised: true,
      actualResult: card.actualResult,
    })),
  ];
}

type FateOfCard = Pick<OutcomeCard, 'fate' | 'reason' | 'doneTitle' | 'restTitle'>;

function fateOf(card: Card, disposition: Disposition | undefined): FateOfCard {
  if (card.cancelledAt !== null) return fated('cancelled', card.cancelReason);
  if (disposition === undefined) return fated('done', null);
  const { kind, reason } = disposition;
  if (kind === 'carry') return fated('carried', reason);
  if (kind === 'cancel') return fated('cancelled', reason);
  if (kind === 'idea') return fated('idea', reason);
  const { doneTitle = card.title, restTitle = card.title } = disposition;
  return { ...fated('split', reason), doneTitle, restTitle };
}

function fated(fate: Fate, reason: string | null): FateOfCard {
  return { fate, reason, doneTitle: null, restTitle: null };
}

function totalsOf(cards: readonly OutcomeCard[]): SprintOutcome['totals'] {
  const count = (fits: (card: OutcomeCard) => boolean) => cards.filter(fits).length;
  return {
    promised: count((card) => card.promised),
    added: count((card) => !card.promised),
    done: count(({ fate }) => fate === 'done'),
    carried: count(({ fate }) => fate === 'carried'),
    split: count(({ fate }) => fate === 'split'),
    idea: count(({ fate }) => fate === 'idea'),
    cancelled: count(({ fate }) => fate === 'cancelled'),
    withdrawn: count(({ fate }) => fate === 'withdrawn'),
  };
}
