import { z } from 'zod';
import { moment, uuid } from '../fields.ts';
import { decisionsOf } from '../retro/retro.ts';
import type { State } from '../state.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Disposition } from './disposition.ts';
import {
  type FrozenOverride,
  frozenCardSchema,
  frozenOverrideSchema,
  frozenOverrides,
  frozenSprint,
  frozenSprintSchema,
  plainCardSchema,
} from './frozen.ts';
import { emptyWork, frozenColumnSchema, frozenColumns, frozenWorkShape } from './frozen-board.ts';
import { emptyRetro, frozenRetro, frozenRetroSchema, frozenTextsShape } from './frozen-retro.ts';
import { fateShape, fates, outcomeCards, totalsOf } from './outcome-cards.ts';
import type { Sprint } from './sprint.ts';

/** The decisions of a retrospective as its record keeps them. */
export const frozenDecisionsShape = z.array(
  z.strictObject({
    id: uuid,
    body: z.string(),
    ownerId: uuid.nullable(),
    evidence: z.string().nullable(),
  }),
);

const common = {
  kind: z.literal('outcome'),
  sprint: frozenSprintSchema,
  startedAt: moment.nullable(),
  reviewedAt: moment.nullable(),
  retroSignedAt: moment.nullable(),
  retroSignedBy: uuid.nullable(),
  closedAt: moment,
  closedBy: uuid,
  totals: z.record(z.enum(['promised', 'added', ...fates]), z.int()),
  decisions: frozenDecisionsShape,
  overrides: z.array(frozenOverrideSchema),
};

const second = z.strictObject({
  ...common,
  format: z.literal(2),
  columns: z.array(frozenColumnSchema),
  cards: z.array(frozenCardSchema.extend({ ...fateShape, ...frozenWorkShape })),
  retro: frozenRetroSchema,
});

/** Knew three texts of the retrospective and no board. Its bytes are never written any more, and never written again. */
const first = z
  .strictObject({
    ...common,
    format: z.literal(1),
    cards: z.array(plainCardSchema.extend(fateShape)),
    retro: z.strictObject(frozenTextsShape),
  })
  .transform(({ cards, retro, ...told }) => ({
    ...told,
    columns: [],
    cards: cards.map((card) => ({ ...card, ...emptyWork, effort: null })),
    retro: { ...emptyRetro, ...retro },
  }));

/**
 * What really came of a sprint, as it stood when it was closed. Reads every format there ever was; `format` tells whether
 * something is absent because there was none, or because the format knew nothing of it.
 */
export const outcomeSchema = z.union([second, first]);
export type SprintOutcome = z.infer<typeof outcomeSchema>;
export type OutcomeCard = SprintOutcome['cards'][number];

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
  const outcome: z.infer<typeof second> = {
    format: 2,
    kind: 'outcome',
    sprint: frozenSprint(state, sprint),
    startedAt: sprint.startedAt,
    reviewedAt: sprint.reviewedAt,
    retroSignedAt: sprint.retroSignedAt,
    retroSignedBy: sprint.retroSignedBy,
    closedAt: closing.at,
    closedBy: closing.by,
    columns: frozenColumns(state, sprint.projectId),
    cards,
    totals: totalsOf(cards),
    decisions: decisionsOf(state, sprint.id).map(({ id, body, ownerId, evidence }) => ({
      id,
      body,
      ownerId,
      evidence,
    })),
    retro: frozenRetro(state, sprint.id),
    overrides: frozenOverrides(state, sprint.id, closing.override),
  };
  return canonicalJson(outcome);
}
