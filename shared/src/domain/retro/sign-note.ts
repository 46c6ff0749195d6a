import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { ownDraft } from './notes.ts';
import { openRoom } from './room.ts';

/** Puts one's name to one's own note, to be shown at the reveal, or takes it off; afterwards it can only be taken off. */
export const signNote = defineCommand({
  name: 'note.sign',
  args: z.strictObject({ noteId: uuid, isSigned: z.boolean() }),
  may: { level: 'team', of: (state, { noteId }) => state.note.get(noteId)?.projectId },
  run(state, { noteId, isSigned }, env) {
    const note = state.note.get(noteId);
    if (note === undefined) return refuse('not-found');
    const room = openRoom(state, note.sprintId);
    if ('code' in room) return room;
    if (note.body !== null) {
      if (isSigned || note.authorId !== env.actor) return refuse('note-revealed');
      return done(set('note', note, { authorId: null }));
    }
    const draft = ownDraft(state, noteId, env.actor);
    if (draft === undefined) return refuse('note-not-yours');
    return done(set('noteDraft', draft, { isSigned }));
  },
  inverse(before, { noteId, isSigned }) {
    const draft = before.noteDraft.get(noteId);
    if (draft === undefined || draft.isSigned === isSigned) return null;
    return { name: 'note.sign', args: { noteId, isSigned: draft.isSigned } };
  },
});
