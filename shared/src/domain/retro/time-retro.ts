import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { openRoomAt, shownPhases } from './room.ts';

/** Starts the timer that all see, in minutes from now; 0 stops it. */
export const timeRetro = defineCommand({
  name: 'retro.time',
  args: z.strictObject({ sprintId: uuid, minutes: z.int().min(0).max(60) }),
  may: { level: 'lead', of: (state, { sprintId }) => state.retro.get(sprintId)?.projectId },
  run(state, { sprintId, minutes }, env) {
    const room = openRoomAt(state, sprintId, shownPhases);
    if ('code' in room) return room;
    const end = new Date(Date.parse(env.now) + minutes * 60_000).toISOString();
    return done(set('retro', room.retro, { timerEndsAt: minutes === 0 ? null : end }));
  },
});
