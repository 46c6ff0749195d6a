import { z } from 'zod';
import { moment, prose, uuid } from '../fields.ts';
import type { State } from '../state.ts';

export const answerKinds = ['card', 'goal', 'kpi', 'rule', 'declined', 'deferred'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/**
 * What the plan of a sprint (`sprintId`) does about a decision of an earlier retrospective: one a decision and plan.
 * A deferred decision waits again in the next plan. Changes only while that sprint is being planned; in a school year and
 * on the way to a checkpoint, until its close.
 */
export const answerSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  decisionId: uuid,
  sprintId: uuid,
  kind: z.enum(answerKinds),
  /** What answers it, by kind; the others are null. */
  cardId: uuid.nullable(),
  goalId: uuid.nullable(),
  kpiId: uuid.nullable(),
  ruleId: uuid.nullable(),
  /** Why it is declined or deferred, and for these two never null; what was changed in the goal or KPI. */
  reason: prose(600).nullable(),
  at: moment,
});
export type Answer = z.infer<typeof answerSchema>;

/** What a person can give to a sprint, in person-days; one a person and sprint. */
export const capacitySchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  sprintId: uuid,
  personId: uuid,
  days: z.number().min(0).max(200).multipleOf(0.5),
});
export type Capacity = z.infer<typeof capacitySchema>;

/** What a sprint is expected to give to a KPI; one a KPI and sprint. */
export const expectationSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  sprintId: uuid,
  kpiId: uuid,
  amount: z.number().nullable(),
  /** In words, such as what will be ready. */
  body: prose(300).nullable(),
});
export type Expectation = z.infer<typeof expectationSchema>;

/** What the person can give to the sprint, where it was said. */
export function capacityOf(state: State, sprintId: string, personId: string): Capacity | undefined {
  for (const row of state.capacity.where('sprintId', sprintId))
    if (row.personId === personId) return row;
  return undefined;
}

/** What the sprint is expected to give to the KPI, where it was said. */
export function expectationOf(
  state: State,
  sprintId: string,
  kpiId: string,
): Expectation | undefined {
  for (const row of state.expectation.where('sprintId', sprintId))
    if (row.kpiId === kpiId) return row;
  return undefined;
}
