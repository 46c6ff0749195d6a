import { z } from 'zod';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { foreignFault } from './reference.ts';
import { MAX_TEMPLATES, templateBodySchema, templateSchema } from './template.ts';

const args = z.strictObject({
  templateId: uuid,
  title: templateSchema.shape.title,
  body: templateBodySchema,
});

/** Keeps what an event is like as an example for others, for the whole centre. */
export const addTemplate = defineCommand({
  name: 'template.add',
  args,
  may: { level: 'staff' },
  run(state, { templateId, title, body }, env) {
    if (state.template.get(templateId) !== undefined) return refuse('id-taken');
    if (state.template.size >= MAX_TEMPLATES)
      return refuse('too-many-items', { limit: MAX_TEMPLATES });
    const fault = foreignFault(state, body);
    if (fault !== undefined) return fault;
    const row = { id: templateId, title, body, createdAt: env.now, createdBy: env.actor };
    return done([add('template', row)]);
  },
  inverse: (_before, { templateId }) => ({ name: 'template.remove', args: { templateId } }),
});
