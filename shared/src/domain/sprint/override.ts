import { z } from 'zod';
import { moment, reason, uuid } from '../fields.ts';

/** The gates a director may open with a reason. */
export const gateRules = ['plan', 'start', 'close'] as const;
export type GateRule = (typeof gateRules)[number];

/** A director's recorded decision to pass a gate whose rule was not met; kept and shown for ever. */
export const overrideSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  sprintId: uuid,
  rule: z.enum(gateRules),
  /** Refusal code that was passed over. */
  passedCode: z.string(),
  reason,
  by: uuid,
  at: moment,
});
export type Override = z.infer<typeof overrideSchema>;

/** How a verb takes an override. */
export const overrideArgs = z.strictObject({ reason });
