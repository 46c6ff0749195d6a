/** A retrospective as the outcome of its sprint keeps it: only what everybody could see. */
import { z } from 'zod';
import { moment, uuid } from '../fields.ts';
import { byRank } from '../rank.ts';
import { type RetroFormat, retroFormats } from '../retro/retro.ts';
import { verdictResults } from '../retro/verdict.ts';
import type { State } from '../state.ts';
import { type FrozenDecision, frozenDecision, frozenDecisionSchema } from './frozen-plan.ts';

/** The three texts: all that the first format kept. */
export const frozenTextsShape = {
  wentWell: z.string().nullable(),
  hindered: z.string().nullable(),
  tryNext: z.string().nullable(),
};

const frozenNoteSchema = z.strictObject({
  id: uuid,
  column: z.int(),
  body: z.string(),
  /** The note under which this one lay. */
  groupId: uuid.nullable(),
  /** Null where the votes were never shown. */
  votes: z.int().nullable(),
  /** Null for a note that its author did not sign. */
  authorId: uuid.nullable(),
});

const frozenVerdictSchema = z.strictObject({
  decision: frozenDecisionSchema,
  result: z.enum(verdictResults),
  comment: z.string().nullable(),
});

export const frozenRetroSchema = z.strictObject({
  ...frozenTextsShape,
  /** Null where a record tells of no notes at all. */
  format: z.enum(Object.keys(retroFormats) as [RetroFormat, ...RetroFormat[]]).nullable(),
  participants: z.array(uuid),
  notes: z.array(frozenNoteSchema),
  verdicts: z.array(frozenVerdictSchema),
  reopenedAt: moment.nullable(),
  reopenReason: z.string().nullable(),
});
export type FrozenRetro = z.infer<typeof frozenRetroSchema>;

export const emptyRetro: FrozenRetro = {
  wentWell: null,
  hindered: null,
  tryNext: null,
  format: null,
  participants: [],
  notes: [],
  verdicts: [],
  reopenedAt: null,
  reopenReason: null,
};

/** Notes that were never revealed are left out: their words are their authors' alone. */
export function frozenRetro(state: State, sprintId: string): FrozenRetro {
  const retro = state.retro.get(sprintId);
  if (retro === undefined) return emptyRetro;
  const { wentWell, hindered, tryNext, format, reopenedAt, reopenReason } = retro;
  const notes = [...state.note.where('sprintId', sprintId)];
  notes.sort((a, b) => a.column - b.column || byRank(a, b));
  return {
    ...{ wentWell, hindered, tryNext, format, reopenedAt, reopenReason },
    participants: [...retro.participantIds].sort(),
    notes: notes.flatMap(({ id, column, body, groupId, votes, authorId }) =>
      body === null ? [] : [{ id, column, body, groupId, votes, authorId }],
    ),
    verdicts: frozenVerdicts(state, sprintId),
  };
}

function frozenVerdicts(state: State, sprintId: string): FrozenRetro['verdicts'] {
  const verdicts = [...state.verdict.where('sprintId', sprintId)].flatMap(
    ({ decisionId, result, comment }) => {
      const decision = state.decision.get(decisionId);
      if (decision === undefined) return [];
      return [{ decision: frozenDecision(state, decision), result, comment, at: decision }];
    },
  );
  verdicts.sort((a, b) => inOrder(a.decision, b.decision) || byRank(a.at, b.at));
  return verdicts.map(({ decision, result, comment }) => ({ decision, result, comment }));
}

function inOrder(a: FrozenDecision, b: FrozenDecision): number {
  return a.sprintNumber - b.sprintNumber;
}
