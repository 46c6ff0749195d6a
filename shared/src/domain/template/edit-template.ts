import { z } from 'zod';
import { edited, editsBack, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { foreignFault } from './reference.ts';
import { templateSchema } from './template.ts';

const editable = templateSchema.pick({ title: true, body: true });

const args = z.strictObject({ templateId: uuid, ...editable.partial().shape });

/** Gives a template another name or other contents; events made from it stay as they are. */
export const editTemplate = defineCommand({
  name: 'template.edit',
  args,
  may: { level: 'staff' },
  run(state, { templateId, ...edits }) {
    const template = state.template.get(templateId);
    if (template === undefined) return refuse('not-found');
    const fault = edits.body === undefined ? undefined : foreignFault(state, edits.body);
    if (fault !== undefined) return fault;
    return done(set('template', template, edited(template, edits)));
  },
  inverse(before, { templateId, ...edits }) {
    const template = before.template.get(templateId);
    if (template === undefined) return null;
    return { name: 'template.edit', args: { templateId, ...editsBack(template, edits) } };
  },
});
