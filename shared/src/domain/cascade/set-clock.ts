import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { calendarDate } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { cascadeOf } from './cascade.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days a demonstration can be put to: far enough for every plan, near enough for dates to keep four digits. */
const day = calendarDate.refine((text) => text >= '2000-01-01' && text <= '2100-12-31');

/** Puts a demonstration to another day. The time of day stays and the clock goes on from there. */
export const setClock = defineCommand({
  name: 'cascade.set-clock',
  args: z.strictObject({ day }),
  may: { level: 'director' },
  run(state, { day }, env) {
    const cascade = cascadeOf(state);
    if (cascade === undefined) return refuse('not-found');
    if (!cascade.demonstration) return refuse('clock-not-demonstration');
    const days = Math.round((Date.parse(day) - Date.parse(env.today)) / DAY_MS);
    return done(set('cascade', cascade, { clockOffsetMs: cascade.clockOffsetMs + days * DAY_MS }));
  },
});
