import { editsBack, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { outlineSchema } from './sprint.ts';

const args = outlineSchema
  .pick({ horizon: true, goalHint: true })
  .partial()
  .extend({ outlineId: uuid });

/** Writes what is known of a future sprint: when, roughly, and what for. */
export const editOutline = defineCommand({
  name: 'outline.edit',
  args,
  may: { level: 'lead', of: (state, { outlineId }) => state.outline.get(outlineId)?.projectId },
  run(state, { outlineId, ...edits }) {
    const outline = state.outline.get(outlineId);
    if (outline === undefined) return refuse('not-found');
    return done(set('outline', outline, edits));
  },
  inverse(before, { outlineId, ...edits }) {
    const outline = before.outline.get(outlineId);
    if (outline === undefined) return null;
    return { name: 'outline.edit', args: { outlineId, ...editsBack(outline, edits) } };
  },
});
