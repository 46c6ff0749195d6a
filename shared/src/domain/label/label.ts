import { z } from 'zod';
import { line, uuid } from '../fields.ts';

/** A coloured word of one project; `tint` is one of eight muted tints. */
export const labelSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  title: line(40),
  tint: z.int().min(1).max(8),
});
export type Label = z.infer<typeof labelSchema>;
