import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { isEndless } from '../occurrence/heartbeat.ts';
import { refuse } from '../refusal.ts';
import { scheduleSchema } from '../schedule/card-schedule.ts';
import { homeOf } from './card.ts';
import { overOpenCard } from './detail.ts';

const args = z.strictObject({
  cardId: uuid,
  /** Days of school months without a sign of life; null for the usual month. */
  days: scheduleSchema.shape.heartbeatDays,
});

/** Agrees on how long endless work may show no sign of life before it counts as stale. */
export const setHeartbeat = defineCommand({
  name: 'card.set-heartbeat',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, days }) {
    return overOpenCard(state, cardId, () => {
      const schedule = state.schedule.get(cardId);
      if (schedule === undefined || !isEndless(schedule.meaning)) return refuse('work-not-endless');
      return done(set('schedule', schedule, { heartbeatDays: days }));
    });
  },
  inverse(before, { cardId }) {
    const was = before.schedule.get(cardId);
    if (was === undefined) return null;
    return { name: 'card.set-heartbeat', args: { cardId, days: was.heartbeatDays } };
  },
});
