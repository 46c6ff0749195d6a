import { z } from 'zod';
import { moment, uuid } from '../fields.ts';

export const recordKinds = ['promise', 'outcome', 'outcome-again'] as const;

/**
 * Bytes frozen when a sprint started (promise) or closed (outcome), and whenever its retrospective was signed once more
 * after that (outcome-again); never changed afterwards, read on demand.
 */
export const recordSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  sprintId: uuid,
  kind: z.enum(recordKinds),
  body: z.string(),
  frozenAt: moment,
});
export type SprintRecord = z.infer<typeof recordSchema>;
