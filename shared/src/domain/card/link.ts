import { z } from 'zod';
import { uuid } from '../fields.ts';

/** Ties one card or one project to exactly one goal, KPI or direction. */
export const linkSchema = z.strictObject({
  id: uuid,
  cardId: uuid.nullable(),
  projectId: uuid.nullable(),
  goalId: uuid.nullable(),
  kpiId: uuid.nullable(),
  directionId: uuid.nullable(),
});
export type Link = z.infer<typeof linkSchema>;

/** Shows a card on the board of a project that is not its home. */
export const participationSchema = z.strictObject({
  id: uuid,
  cardId: uuid,
  projectId: uuid,
});
export type Participation = z.infer<typeof participationSchema>;
