import { z } from 'zod';
import { remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { type ColumnPhase, columnsOf } from './column.ts';

/** New cards begin in the first of these phases and end in the second: every board keeps a column of both. */
const indispensable: readonly ColumnPhase[] = ['planned', 'done'];

/** Removes an empty column. Cards of closed sprints and cancelled ones fill it as well. */
export const removeColumn = defineCommand({
  name: 'column.remove',
  args: z.strictObject({ columnId: uuid }),
  may: { level: 'lead', of: (state, { columnId }) => state.column.get(columnId)?.projectId },
  run(state, { columnId }) {
    const column = state.column.get(columnId);
    if (column === undefined) return refuse('not-found');
    const { title, phase, projectId } = column;
    const count = [...state.card.where('columnId', columnId)].length;
    if (count > 0) return refuse('column-not-empty', { title, count });
    const ofPhase = columnsOf(state, projectId).filter((other) => other.phase === phase);
    if (indispensable.includes(phase) && ofPhase.length === 1)
      return refuse('column-last-of-phase', { title });
    return done([remove('column', column)]);
  },
});
