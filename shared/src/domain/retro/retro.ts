import { z } from 'zod';
import { line, moment, prose, rank, uuid } from '../fields.ts';
import { byRank } from '../rank.ts';
import type { State } from '../state.ts';

export const retroTexts = ['wentWell', 'hindered', 'tryNext'] as const;
export type RetroText = (typeof retroTexts)[number];

export const MAX_DECISIONS = 100;

/** Retrospective of one sprint; `id` is the sprint's id. */
export const retroSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  wentWell: prose(4000).nullable(),
  hindered: prose(4000).nullable(),
  tryNext: prose(4000).nullable(),
});
export type Retro = z.infer<typeof retroSchema>;

/** What the team will change; waits for an answer in the next plan. */
export const decisionSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  sprintId: uuid,
  body: prose(600),
  ownerId: uuid.nullable(),
  /** How the team will see that it worked. */
  evidence: line(300).nullable(),
  rank,
  createdAt: moment,
});
export type Decision = z.infer<typeof decisionSchema>;

/** Decisions of a sprint's retrospective in their order. */
export function decisionsOf(state: State, sprintId: string): Decision[] {
  return [...state.decision.where('sprintId', sprintId)].sort(byRank);
}
