import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { prose, uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { retroClosed } from './editable.ts';
import { retroTexts } from './retro.ts';

const args = z.strictObject({
  sprintId: uuid,
  field: z.enum(retroTexts),
  /** Null empties the text. */
  body: prose(4000).nullable(),
});

/** Writes one of the three texts of a retrospective. */
export const writeRetro = defineCommand({
  name: 'retro.write',
  args,
  may: { level: 'team', of: (state, { sprintId }) => state.retro.get(sprintId)?.projectId },
  run(state, { sprintId, field, body }) {
    const sprint = state.sprint.get(sprintId);
    const retro = state.retro.get(sprintId);
    if (sprint === undefined || retro === undefined) return refuse('not-found');
    const refusal = retroClosed(state, sprint);
    return refusal ?? done(set('retro', retro, { [field]: body }));
  },
  inverse(before, { sprintId, field }) {
    const retro = before.retro.get(sprintId);
    if (retro === undefined) return null;
    return { name: 'retro.write', args: { sprintId, field, body: retro[field] } };
  },
});
