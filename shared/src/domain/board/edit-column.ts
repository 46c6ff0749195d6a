import { editsBack, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { columnSchema } from './column.ts';

const args = columnSchema
  .pick({ title: true, wipLimit: true, wipMode: true })
  .partial()
  .extend({ columnId: uuid });

/** Renames a column or sets its limit. A limit below what the column holds is fine: it speaks of cards that come. */
export const editColumn = defineCommand({
  name: 'column.edit',
  args,
  may: { level: 'lead', of: (state, { columnId }) => state.column.get(columnId)?.projectId },
  run(state, { columnId, ...edits }) {
    const column = state.column.get(columnId);
    return column === undefined ? refuse('not-found') : done(set('column', column, edits));
  },
  inverse(before, { columnId, ...edits }) {
    const column = before.column.get(columnId);
    if (column === undefined) return null;
    return { name: 'column.edit', args: { columnId, ...editsBack(column, edits) } };
  },
});
