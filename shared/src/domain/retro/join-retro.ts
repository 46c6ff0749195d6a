import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { MAX_PARTICIPANTS } from './retro.ts';
import { openRoom } from './room.ts';

/** The person came into the room: one of those who took part. */
export const joinRetro = defineCommand({
  name: 'retro.join',
  args: z.strictObject({ sprintId: uuid }),
  may: { level: 'team', of: (state, { sprintId }) => state.retro.get(sprintId)?.projectId },
  run(state, { sprintId }, env) {
    const room = openRoom(state, sprintId);
    if ('code' in room) return room;
    const { participantIds } = room.retro;
    if (participantIds.includes(env.actor)) return done([]);
    if (participantIds.length >= MAX_PARTICIPANTS)
      return refuse('too-many-items', { limit: MAX_PARTICIPANTS });
    return done(set('retro', room.retro, { participantIds: [...participantIds, env.actor] }));
  },
});
