import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { headOf, lyingUnder } from './notes.ts';
import { openRoomAt, shownPhases } from './room.ts';

/** Lays a note with all under it under another one, or by itself again. Groups are one level deep. */
export const groupNote = defineCommand({
  name: 'note.group',
  args: z.strictObject({ noteId: uuid, headId: uuid.nullable() }),
  may: { level: 'team', of: (state, { noteId }) => state.note.get(noteId)?.projectId },
  run(state, { noteId, headId }) {
    const note = state.note.get(noteId);
    if (note === undefined) return refuse('not-found');
    const room = openRoomAt(state, note.sprintId, shownPhases);
    if ('code' in room) return room;
    if (headId === null) return done(set('note', note, { groupId: null }));
    const target = state.note.get(headId);
    if (target?.sprintId !== note.sprintId) return refuse('not-found');
    const head = headOf(state, target);
    if (head.id === noteId) return done([]);
    const place = { groupId: head.id, column: head.column };
    return done([note, ...lyingUnder(state, noteId)].flatMap((row) => set('note', row, place)));
  },
  inverse(before, { noteId }) {
    const note = before.note.get(noteId);
    if (note === undefined || lyingUnder(before, noteId).length > 0) return null;
    return { name: 'note.group', args: { noteId, headId: note.groupId } };
  },
});
