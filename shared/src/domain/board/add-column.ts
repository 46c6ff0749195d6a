import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { placeIn } from '../place.ts';
import { refuse } from '../refusal.ts';
import { columnSchema, columnsOf } from './column.ts';

const args = columnSchema.pick({ projectId: true, title: true, phase: true }).extend({
  columnId: uuid,
  /** The column it shall stand before; null for the end. */
  before: uuid.nullable(),
});

/** Adds a column to a project's board; its phase says what the column means and stays for ever. */
export const addColumn = defineCommand({
  name: 'column.add',
  args,
  may: { level: 'lead', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { columnId, projectId, title, phase, before }) {
    if (state.column.get(columnId) !== undefined) return refuse('id-taken');
    const columns = columnsOf(state, projectId);
    const { rank, respread } = placeIn('column', columns, columns, before);
    const fresh = { title, phase, rank, wipLimit: null, wipMode: 'soft' } as const;
    return done([...respread, add('column', { id: columnId, projectId, ...fresh })]);
  },
  inverse: (_before, { columnId }) => ({ name: 'column.remove', args: { columnId } }),
});
