import { z } from 'zod';
import { type Change, remove, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { isLead } from '../member/member.ts';
import { refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import type { Note } from './note.ts';
import { lyingUnder, ownDraft } from './notes.ts';
import { openRoom } from './room.ts';

/** Takes a note away: its author while it is unseen, afterwards the lead or the author who is named on it. */
export const removeNote = defineCommand({
  name: 'note.remove',
  args: z.strictObject({ noteId: uuid }),
  may: { level: 'team', of: (state, { noteId }) => state.note.get(noteId)?.projectId },
  run(state, { noteId }, env) {
    const note = state.note.get(noteId);
    if (note === undefined) return refuse('not-found');
    const room = openRoom(state, note.sprintId);
    if ('code' in room) return room;
    const draft = ownDraft(state, noteId, env.actor);
    if (note.body === null) {
      if (draft === undefined) return refuse('note-not-yours');
      return done([remove('noteDraft', draft), remove('note', note)]);
    }
    const mayRemove = note.authorId === env.actor || isLead(state, note.projectId, env.actor);
    if (!mayRemove) return refuse('forbidden');
    const votes = [...state.vote.where('noteId', noteId)];
    return done([
      ...votes.map((vote) => remove('vote', vote)),
      ...withoutHead(state, noteId),
      remove('note', note),
    ]);
  },
  inverse(before, { noteId }) {
    const note = before.note.get(noteId);
    const body = note?.body ?? before.noteDraft.get(noteId)?.body;
    if (note === undefined || body === undefined) return null;
    const { sprintId, column } = note;
    return { name: 'note.write', args: { noteId, sprintId, column, body } };
  },
});

/** What lay under the note stays a group: its first becomes the head of the rest. */
function withoutHead(state: State, noteId: string): Change[] {
  const [head, ...rest]: Note[] = lyingUnder(state, noteId);
  if (head === undefined) return [];
  return [
    ...set('note', head, { groupId: null }),
    ...rest.flatMap((note) => set('note', note, { groupId: head.id })),
  ];
}
