import { z } from 'zod';
import { add, type Change, set } from '../changes.ts';
import { defineCommand, done, type Outcome } from '../command.ts';
import type { Env } from '../env.ts';
import { prose, uuid } from '../fields.ts';
import { rankAtEnd } from '../rank.ts';
import { refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { MAX_NOTES, type Note, noteSchema } from './note.ts';
import { hasColumn, notesOf, ownDraft } from './notes.ts';
import { openRoom, type Room } from './room.ts';

const args = z.strictObject({
  noteId: uuid,
  sprintId: uuid,
  column: noteSchema.shape.column,
  body: prose(600),
});
type Args = z.output<typeof args>;

/**
 * Writes a note, or writes one's own anew while it is unseen. Until the reveal others get a blank sheet; a note written
 * later is seen at once.
 */
export const writeNote = defineCommand({
  name: 'note.write',
  args,
  may: { level: 'team', of: (state, { sprintId }) => state.retro.get(sprintId)?.projectId },
  run(state, args, env) {
    const room = openRoom(state, args.sprintId);
    if ('code' in room) return room;
    if (!hasColumn(room.retro, args.column)) return refuse('wrong-arguments', { path: 'column' });
    const known = state.note.get(args.noteId);
    if (known !== undefined) return written(state, known, args, env);
    const notes = notesOf(state, args.sprintId);
    if (notes.length >= MAX_NOTES) return refuse('too-many-items', { limit: MAX_NOTES });
    return done(fresh(room, args, rankAtEnd(notes), env));
  },
  inverse(before, { noteId }) {
    const note = before.note.get(noteId);
    if (note === undefined) return { name: 'note.remove', args: { noteId } };
    const draft = before.noteDraft.get(noteId);
    if (draft === undefined) return null;
    const { sprintId, column } = note;
    return { name: 'note.write', args: { noteId, sprintId, column, body: draft.body } };
  },
});

function written(state: State, note: Note, { sprintId, column, body }: Args, env: Env): Outcome {
  if (note.sprintId !== sprintId) return refuse('id-taken');
  if (note.body !== null) return refuse('note-revealed');
  const draft = ownDraft(state, note.id, env.actor);
  if (draft === undefined) return refuse('note-not-yours');
  const rank = rankAtEnd(notesOf(state, sprintId));
  const moved = column === note.column ? [] : set('note', note, { column, rank });
  return done([...moved, ...set('noteDraft', draft, { body })]);
}

function fresh({ sprint, retro }: Room, { noteId, column, body }: Args, rank: string, env: Env) {
  const { id: sprintId, projectId } = sprint;
  const isHidden = retro.phase === 'writing';
  const place = { id: noteId, projectId, sprintId };
  const note: Note = {
    ...place,
    column,
    body: isHidden ? null : body,
    rank,
    groupId: null,
    authorId: null,
    votes: retro.phase === 'discussing' ? 0 : null,
    // The minute in which a sheet appeared would tell who was in the room.
    createdAt: isHidden ? (sprint.reviewedAt ?? env.now) : env.now,
  };
  const changes: Change[] = [add('note', note)];
  if (isHidden)
    changes.push(add('noteDraft', { ...place, personId: env.actor, body, isSigned: false }));
  return changes;
}
