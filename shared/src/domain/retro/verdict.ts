import { z } from 'zod';
import { moment, prose, uuid } from '../fields.ts';

export const verdictResults = ['helped', 'not-helped', 'not-done'] as const;
export type VerdictResult = (typeof verdictResults)[number];

/** What the retrospective of a later sprint (`sprintId`) says of an earlier decision: one a decision and sprint. */
export const verdictSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  decisionId: uuid,
  sprintId: uuid,
  result: z.enum(verdictResults),
  comment: prose(600).nullable(),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** The director has read a signed retrospective; one a sprint. */
export const resolutionSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  sprintId: uuid,
  /** The director's words; null for a mere «Ознакомлен». */
  body: prose(1000).nullable(),
  by: uuid,
  at: moment,
});
export type Resolution = z.infer<typeof resolutionSchema>;
