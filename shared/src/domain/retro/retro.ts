import { z } from 'zod';
import { line, moment, prose, rank, uuid } from '../fields.ts';
import { byRank } from '../rank.ts';
import type { State } from '../state.ts';

export const retroTexts = ['wentWell', 'hindered', 'tryNext'] as const;
export type RetroText = (typeof retroTexts)[number];

/** Well-known ways to hold a retrospective, with the number of their columns. */
export const retroFormats = {
  'worked-hindered-try': 3,
  'start-stop-continue': 3,
  'four-l': 4,
  sailboat: 4,
  /** The short one, for a school year. */
  'repeat-change-drop': 3,
} as const;
export type RetroFormat = keyof typeof retroFormats;

/**
 * Notes are written unseen by others, then revealed and grouped, then voted on, then discussed down to decisions.
 * A phase never goes back; a short retrospective may leave out the two in the middle.
 */
export const retroPhases = ['writing', 'grouping', 'voting', 'discussing'] as const;
export type RetroPhase = (typeof retroPhases)[number];

/** A retrospective ends with one to three decisions. */
export const MAX_DECISIONS = 3;
export const MAX_VOTES_EACH = 10;
export const MAX_PARTICIPANTS = 200;

/** Retrospective of one sprint; `id` is the sprint's id. */
export const retroSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  /** What the team wants to keep of the talk in its own words; written once notes are revealed, or instead of notes. */
  wentWell: prose(4000).nullable(),
  hindered: prose(4000).nullable(),
  tryNext: prose(4000).nullable(),
  format: z.enum(Object.keys(retroFormats) as [RetroFormat, ...RetroFormat[]]),
  phase: z.enum(retroPhases),
  votesEach: z.int().min(1).max(MAX_VOTES_EACH),
  /** End of the running timer of the discussion; null when none runs. */
  timerEndsAt: moment.nullable(),
  /** Who took part: whoever came into the room, wrote or voted. */
  participantIds: z.array(uuid).max(MAX_PARTICIPANTS),
  /** When and why a signature was last taken back. */
  reopenedAt: moment.nullable(),
  reopenReason: prose(1000).nullable(),
  /** Since when it is open once more although its sprint is closed; null while it is signed, or not closed yet. */
  openAgainAt: moment.nullable(),
  /** The latest signature that was given after the close; the first one stays with the sprint. */
  signedAgainAt: moment.nullable(),
  signedAgainBy: uuid.nullable(),
});
export type Retro = z.infer<typeof retroSchema>;

/** What a new retrospective begins with. */
export const freshRetro = {
  wentWell: null,
  hindered: null,
  tryNext: null,
  format: 'worked-hindered-try',
  phase: 'writing',
  votesEach: 3,
  timerEndsAt: null,
  reopenedAt: null,
  reopenReason: null,
  openAgainAt: null,
  signedAgainAt: null,
  signedAgainBy: null,
} as const satisfies Partial<Retro>;

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

/** True while a retrospective is written anew after its sprint was closed. */
export function isOpenAgain(state: State, sprintId: string): boolean {
  const retro = state.retro.get(sprintId);
  return retro !== undefined && retro.openAgainAt !== null;
}

/** Decisions of a sprint's retrospective in their order. */
export function decisionsOf(state: State, sprintId: string): Decision[] {
  return [...state.decision.where('sprintId', sprintId)].sort(byRank);
}
