import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { rankAtEnd } from '../rank.ts';
import { refuse } from '../refusal.ts';
import { noteSchema } from './note.ts';
import { hasColumn, lyingUnder, notesOf, ownDraft } from './notes.ts';
import { openRoom } from './room.ts';

/** Moves a note to the end of another column, out of its group and with all that lies under it; an unseen one only its author. */
export const moveNote = defineCommand({
  name: 'note.move',
  args: z.strictObject({ noteId: uuid, column: noteSchema.shape.column }),
  may: { level: 'team', of: (state, { noteId }) => state.note.get(noteId)?.projectId },
  run(state, { noteId, column }, env) {
    const note = state.note.get(noteId);
    if (note === undefined) return refuse('not-found');
    const room = openRoom(state, note.sprintId);
    if ('code' in room) return room;
    if (!hasColumn(room.retro, column)) return refuse('wrong-arguments', { path: 'column' });
    if (note.body === null && ownDraft(state, noteId, env.actor) === undefined)
      return refuse('note-not-yours');
    if (note.column === column && note.groupId === null) return done([]);
    const rank = rankAtEnd(notesOf(state, note.sprintId));
    const moved = set('note', note, { column, rank, groupId: null });
    const under = lyingUnder(state, noteId).flatMap((row) => set('note', row, { column }));
    return done([...moved, ...under]);
  },
  inverse(before, { noteId }) {
    const note = before.note.get(noteId);
    if (note === undefined || note.groupId !== null) return null;
    return { name: 'note.move', args: { noteId, column: note.column } };
  },
});
