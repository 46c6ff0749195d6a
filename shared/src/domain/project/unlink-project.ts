import { z } from 'zod';
import { linkTarget } from '../card/link.ts';
import { remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';

/** Takes a link of a project away. */
export const unlinkProject = defineCommand({
  name: 'project.unlink',
  args: z.strictObject({ linkId: uuid }),
  may: { level: 'lead', of: (state, { linkId }) => state.link.get(linkId)?.projectId ?? undefined },
  run(state, { linkId }) {
    const link = state.link.get(linkId);
    return link === undefined ? refuse('not-found') : done([remove('link', link)]);
  },
  inverse(before, { linkId }) {
    const link = before.link.get(linkId);
    if (link === undefined) return null;
    const { projectId, directionId, startsOn, endsOn, note } = link;
    const serving = directionId === null ? {} : { startsOn, endsOn, note };
    return { name: 'project.link', args: { projectId, linkId, to: linkTarget(link), ...serving } };
  },
});
