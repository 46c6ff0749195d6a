import { z } from 'zod';
import { cardSchema, MAX_CHECKLIST } from '../card/card.ts';
import { eventSchema } from '../event/event.ts';
import { line, moment, uuid } from '../fields.ts';

/** What an event made from the template starts with: nothing that belongs to one day or one person. */
export const templateBodySchema = z.strictObject({
  ...cardSchema.pick({ eventType: true, format: true, level: true, plannedResult: true }).shape,
  ...eventSchema.omit({ id: true, outcomes: true, noEvidenceReason: true }).shape,
  checklist: z.array(line(300)).max(MAX_CHECKLIST),
});
export type TemplateBody = z.infer<typeof templateBodySchema>;

export const MAX_TEMPLATES = 200;

/** An event of a kind that comes again and again, for the whole centre. */
export const templateSchema = z.strictObject({
  id: uuid,
  title: line(300),
  body: templateBodySchema,
  createdAt: moment,
  createdBy: uuid,
});
export type Template = z.infer<typeof templateSchema>;
