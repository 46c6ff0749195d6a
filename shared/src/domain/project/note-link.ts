import { z } from 'zod';
import { linkSchema } from '../card/link.ts';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';

/** Says which part of a direction a project serves, such as a project within a federal project; null takes it back. */
export const noteLink = defineCommand({
  name: 'link.note',
  args: z.strictObject({ linkId: uuid, note: linkSchema.shape.note }),
  may: { level: 'lead', of: (state, { linkId }) => state.link.get(linkId)?.projectId ?? undefined },
  run(state, { linkId, note }) {
    const link = state.link.get(linkId);
    if (link === undefined || link.directionId === null) return refuse('not-found');
    return done(set('link', link, { note }));
  },
  inverse(before, { linkId }) {
    const link = before.link.get(linkId);
    return link === undefined ? null : { name: 'link.note', args: { linkId, note: link.note } };
  },
});
