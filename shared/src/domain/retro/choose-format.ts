import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { retroClosed } from './editable.ts';
import { notesOf } from './notes.ts';
import { retroSchema } from './retro.ts';

const args = retroSchema.pick({ format: true, votesEach: true }).extend({ sprintId: uuid });

/** Chooses how the retrospective is held, before anybody has written a note. */
export const chooseFormat = defineCommand({
  name: 'retro.choose',
  args,
  may: { level: 'lead', of: (state, { sprintId }) => state.retro.get(sprintId)?.projectId },
  run(state, { sprintId, format, votesEach }) {
    const sprint = state.sprint.get(sprintId);
    const retro = state.retro.get(sprintId);
    if (sprint === undefined || retro === undefined) return refuse('not-found');
    const refusal = retroClosed(state, sprint);
    if (refusal !== undefined) return refusal;
    if (notesOf(state, sprintId).length > 0)
      return refuse('retro-begun', { number: sprint.number });
    return done(set('retro', retro, { format, votesEach }));
  },
  inverse(before, { sprintId }) {
    const retro = before.retro.get(sprintId);
    if (retro === undefined) return null;
    const { format, votesEach } = retro;
    return { name: 'retro.choose', args: { sprintId, format, votesEach } };
  },
});
