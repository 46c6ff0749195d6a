import { editsBack, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { labelSchema } from './label.ts';

const args = labelSchema.pick({ title: true, tint: true }).partial().extend({ labelId: uuid });

/** Renames or recolours a label on every card that carries it. */
export const editLabel = defineCommand({
  name: 'label.edit',
  args,
  may: { level: 'team', of: (state, { labelId }) => state.label.get(labelId)?.projectId },
  run(state, { labelId, ...edits }) {
    const label = state.label.get(labelId);
    return label === undefined ? refuse('not-found') : done(set('label', label, edits));
  },
  inverse(before, { labelId, ...edits }) {
    const label = before.label.get(labelId);
    if (label === undefined) return null;
    return { name: 'label.edit', args: { labelId, ...editsBack(label, edits) } };
  },
});
