import { z } from 'zod';
import { servingRefusal } from '../card/link.ts';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { calendarDate, uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';

const args = z.strictObject({ linkId: uuid, startsOn: calendarDate, endsOn: calendarDate });

/** Sets the years in which a project serves a direction, inside those in which it is in force. */
export const serveLink = defineCommand({
  name: 'link.serve',
  args,
  may: { level: 'lead', of: (state, { linkId }) => state.link.get(linkId)?.projectId ?? undefined },
  run(state, { linkId, ...years }) {
    const link = state.link.get(linkId);
    const direction = link?.directionId == null ? undefined : state.direction.get(link.directionId);
    if (link === undefined || direction === undefined) return refuse('not-found');
    return servingRefusal(direction, years) ?? done(set('link', link, years));
  },
  inverse(before, { linkId }) {
    const { startsOn, endsOn } = before.link.get(linkId) ?? {};
    return startsOn == null ? null : { name: 'link.serve', args: { linkId, startsOn, endsOn } };
  },
});
