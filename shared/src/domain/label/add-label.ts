import { z } from 'zod';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { labelSchema } from './label.ts';

const { title, tint } = labelSchema.shape;

/** Adds a label to a project's set. */
export const addLabel = defineCommand({
  name: 'label.add',
  args: z.strictObject({ labelId: uuid, projectId: uuid, title, tint }),
  may: { level: 'team', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { labelId, ...fields }) {
    if (state.label.get(labelId) !== undefined) return refuse('id-taken');
    return done([add('label', { id: labelId, ...fields })]);
  },
  inverse: (_before, { labelId }) => ({ name: 'label.remove', args: { labelId } }),
});
