import { z } from 'zod';
import { remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';

const args = z.strictObject({ templateId: uuid });

/** Takes a template away; events made from it stay as they are. */
export const removeTemplate = defineCommand({
  name: 'template.remove',
  args,
  may: { level: 'staff' },
  run(state, { templateId }) {
    const template = state.template.get(templateId);
    return template === undefined ? refuse('not-found') : done([remove('template', template)]);
  },
  inverse(before, { templateId }) {
    const template = before.template.get(templateId);
    if (template === undefined) return null;
    const { title, body } = template;
    return { name: 'template.add', args: { templateId, title, body } };
  },
});
