import { z } from 'zod';
import { type Change, remove, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { derivedId } from '../env.ts';
import { uuid } from '../fields.ts';
import { ranksBetween } from '../rank.ts';
import { refuse } from '../refusal.ts';
import { isGated } from '../sprint/period.ts';
import type { Sprint } from '../sprint/sprint.ts';
import type { State } from '../state.ts';
import { notesOf } from './notes.ts';
import { type RetroPhase, retroPhases } from './retro.ts';
import { openRoom } from './room.ts';

/** Turns a retrospective to its next phase for everybody: shows the notes, asks for votes, shows the votes. */
export const turnRetro = defineCommand({
  name: 'retro.turn',
  args: z.strictObject({ sprintId: uuid, phase: z.enum(retroPhases) }),
  may: { level: 'lead', of: (state, { sprintId }) => state.retro.get(sprintId)?.projectId },
  run(state, { sprintId, phase }) {
    const room = openRoom(state, sprintId);
    if ('code' in room) return room;
    const { sprint, retro } = room;
    if (!mayFollow(sprint, retro.phase, phase))
      return refuse('retro-wrong-phase', { number: sprint.number, phase: retro.phase });
    const turned = set('retro', retro, { phase, timerEndsAt: null });
    const isUnread = retro.phase === 'writing';
    if (phase === 'discussing') {
      const shown = isUnread ? shownNotes(state, sprintId, 0) : shownVotes(state, sprintId);
      return done([...shown, ...turned]);
    }
    return done(isUnread ? [...shownNotes(state, sprintId, null), ...turned] : turned);
  },
});

/** A short retrospective, of a school year or a checkpoint, may leave out grouping and votes. */
function mayFollow(sprint: Sprint, now: RetroPhase, phase: RetroPhase): boolean {
  const step = retroPhases.indexOf(phase) - retroPhases.indexOf(now);
  return step === 1 || (step > 1 && phase === 'discussing' && !isGated(sprint));
}

/**
 * The words of every note, in an order that does not tell who wrote one after another. `votes`: null where they are
 * still to come, 0 where nobody will vote.
 */
function shownNotes(state: State, sprintId: string, votes: 0 | null): Change[] {
  const mixed = notesOf(state, sprintId).map((note) => ({ note, by: derivedId(note.id, 'mix') }));
  mixed.sort((a, b) => (a.by < b.by ? -1 : 1));
  const ranks = ranksBetween(null, null, mixed.length);
  const shown = mixed.flatMap(({ note }, index) => {
    const draft = state.noteDraft.get(note.id);
    // On a client the words of others are not known: they come with the server's answer.
    if (draft === undefined) return set('note', note, { votes });
    const authorId = draft.isSigned ? draft.personId : null;
    return set('note', note, { body: draft.body, authorId, rank: ranks[index], votes });
  });
  const drafts = [...state.noteDraft.where('sprintId', sprintId)];
  return [...shown, ...drafts.map((draft) => remove('noteDraft', draft))];
}

function shownVotes(state: State, sprintId: string): Change[] {
  const shown = notesOf(state, sprintId).flatMap((note) =>
    set('note', note, { votes: [...state.vote.where('noteId', note.id)].length }),
  );
  const votes = [...state.vote.where('sprintId', sprintId)];
  return [...shown, ...votes.map((vote) => remove('vote', vote))];
}
