import { z } from 'zod';
import { moment, prose, rank, uuid } from '../fields.ts';

export const MAX_NOTES = 500;

/** A note of a retrospective as everybody may see it: a blank sheet until the lead reveals the notes. */
export const noteSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  sprintId: uuid,
  /** Which of the format's columns, from 0. */
  column: z.int().min(0).max(3),
  /** Null until revealed. */
  body: prose(600).nullable(),
  rank,
  /** The note under which this one lies; null for one by itself or the head of a group. */
  groupId: uuid.nullable(),
  /** Null for an anonymous note. */
  authorId: uuid.nullable(),
  /** Null until the votes are shown. */
  votes: z.int().min(0).nullable(),
  createdAt: moment,
});
export type Note = z.infer<typeof noteSchema>;

/** The words of a note before its reveal: in its author's replica and in no other. `id` is the note's id. */
export const noteDraftSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  sprintId: uuid,
  personId: uuid,
  body: prose(600),
  /** The author wants to be named at the reveal. */
  isSigned: z.boolean(),
});
export type NoteDraft = z.infer<typeof noteDraftSchema>;

/** A vote before the votes are shown: in the voter's replica and in no other. One a note and person. */
export const voteSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  sprintId: uuid,
  noteId: uuid,
  personId: uuid,
});
export type Vote = z.infer<typeof voteSchema>;
