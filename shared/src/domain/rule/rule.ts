import { z } from 'zod';
import { line, moment, uuid } from '../fields.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';

export const MAX_RULES = 50;

/** How a team agreed to work; it stands in the project's list until it is retired. */
export const ruleSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  body: line(300),
  /** The decision that made it a rule; null for one written by hand. */
  decisionId: uuid.nullable(),
  createdAt: moment,
  retiredAt: moment.nullable(),
});
export type Rule = z.infer<typeof ruleSchema>;

/** The project's rules, those in force first, each part by age. */
export function rulesOf(state: State, projectId: string): Rule[] {
  return [...state.rule.where('projectId', projectId)].sort(
    (a, b) =>
      Number(a.retiredAt !== null) - Number(b.retiredAt !== null) ||
      a.createdAt.localeCompare(b.createdAt),
  );
}

/** Why a project can have no further rule in force; undefined when it can. */
export function roomForRule(state: State, projectId: string): Refusal | undefined {
  const inForce = rulesOf(state, projectId).filter((rule) => rule.retiredAt === null);
  return inForce.length < MAX_RULES ? undefined : refuse('too-many-items', { limit: MAX_RULES });
}
