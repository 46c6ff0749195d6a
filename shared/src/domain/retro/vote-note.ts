import { z } from 'zod';
import { add, remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { headOf, votesBy } from './notes.ts';
import { openRoomAt } from './room.ts';

/** Gives one of the person's votes to a note, or takes it back; a note in a group stands for its head. */
export const voteNote = defineCommand({
  name: 'note.vote',
  args: z.strictObject({ noteId: uuid, on: z.boolean() }),
  may: { level: 'team', of: (state, { noteId }) => state.note.get(noteId)?.projectId },
  run(state, { noteId, on }, env) {
    const note = state.note.get(noteId);
    if (note === undefined) return refuse('not-found');
    const room = openRoomAt(state, note.sprintId, ['voting']);
    if ('code' in room) return room;
    const head = headOf(state, note);
    const given = votesBy(state, note.sprintId, env.actor);
    const here = given.filter((vote) => vote.noteId === head.id || vote.noteId === noteId);
    if (!on) return done(here.map((vote) => remove('vote', vote)));
    if (here.length > 0) return done([]);
    const limit = room.retro.votesEach;
    if (given.length >= limit) return refuse('votes-spent', { limit });
    const { sprintId, projectId } = note;
    const vote = { id: env.newId(), projectId, sprintId, noteId: head.id, personId: env.actor };
    return done([add('vote', vote)]);
  },
  inverse: (_before, { noteId, on }) => ({ name: 'note.vote', args: { noteId, on: !on } }),
});
