import { z } from 'zod';
import { line, moment, reason, uuid } from '../fields.ts';

/** «Так и задумано»: a finding about a plan that its lead has looked at and means to keep. One a finding. */
export const acceptanceSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  /** Names the finding by its rule and the rows it speaks of. */
  findingKey: line(300),
  reason,
  acceptedAt: moment,
  acceptedBy: uuid,
});
export type Acceptance = z.infer<typeof acceptanceSchema>;
