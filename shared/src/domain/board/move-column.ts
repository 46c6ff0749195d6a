import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { placeIn } from '../place.ts';
import { nextOf } from '../rank.ts';
import { refuse } from '../refusal.ts';
import { columnsOf } from './column.ts';

/** Moves a column to another place of its board. */
export const moveColumn = defineCommand({
  name: 'column.move',
  args: z.strictObject({
    columnId: uuid,
    /** The column it shall stand before; null for the end. */
    before: uuid.nullable(),
  }),
  may: { level: 'lead', of: (state, { columnId }) => state.column.get(columnId)?.projectId },
  run(state, { columnId, before }) {
    const column = state.column.get(columnId);
    if (column === undefined) return refuse('not-found');
    const others = columnsOf(state, column.projectId).filter((other) => other.id !== columnId);
    const { rank, respread } = placeIn('column', others, others, before);
    return done([...respread, ...set('column', column, { rank })]);
  },
  inverse(before, { columnId }) {
    const column = before.column.get(columnId);
    if (column === undefined) return null;
    const next = nextOf(before.column.where('projectId', column.projectId), column);
    return { name: 'column.move', args: { columnId, before: next } };
  },
});
