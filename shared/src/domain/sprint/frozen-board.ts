/** The board of a sprint as its outcome keeps it: the columns, and how the work on each card went. */
import { z } from 'zod';
import { columnPhases, columnsOf } from '../board/column.ts';
import { type Card, losses } from '../card/card.ts';
import { moment, uuid } from '../fields.ts';
import type { State } from '../state.ts';

export const frozenColumnSchema = z.strictObject({
  id: uuid,
  title: z.string(),
  phase: z.enum(columnPhases),
});
export type FrozenColumn = z.infer<typeof frozenColumnSchema>;

/** All null, and no minutes, in a record of the first format. */
export const frozenWorkShape = {
  /** Where the card stood, and its place among the cards of that column. */
  columnId: uuid.nullable(),
  rank: z.string().nullable(),
  sprintAt: moment.nullable(),
  workedAt: moment.nullable(),
  doneAt: moment.nullable(),
  blockedAt: moment.nullable(),
  blockReason: z.string().nullable(),
  waitingFor: z.string().nullable(),
  /** Minutes of blocks that had ended. */
  blockedMinutes: z.int(),
  loss: z.enum(losses).nullable(),
};
const frozenWorkSchema = z.strictObject(frozenWorkShape);
export type FrozenWork = z.infer<typeof frozenWorkSchema>;

export const emptyWork: FrozenWork = {
  columnId: null,
  rank: null,
  sprintAt: null,
  workedAt: null,
  doneAt: null,
  blockedAt: null,
  blockReason: null,
  waitingFor: null,
  blockedMinutes: 0,
  loss: null,
};

export function frozenColumns(state: State, projectId: string): FrozenColumn[] {
  return columnsOf(state, projectId).map(({ id, title, phase }) => ({ id, title, phase }));
}

export function frozenWork(card: Card): FrozenWork {
  const { columnId, rank, sprintAt, workedAt, doneAt } = card;
  const { blockedAt, blockReason, waitingFor, blockedMinutes, loss } = card;
  return {
    ...{ columnId, rank, sprintAt, workedAt, doneAt },
    ...{ blockedAt, blockReason, waitingFor, blockedMinutes, loss },
  };
}
