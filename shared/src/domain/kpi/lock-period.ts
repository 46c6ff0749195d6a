import { z } from 'zod';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { calendarDate, uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { figuresOf } from './figures-of.ts';
import { frozen } from './freeze.ts';

const args = z.strictObject({
  lockId: uuid,
  kpiId: uuid,
  /** First day of the period. */
  startsOn: calendarDate,
});

/** Settles a period that is over: its figures are kept as they are, and whatever changes them later says why. */
export const lockPeriod = defineCommand({
  name: 'period.lock',
  args,
  may: { level: 'lead', of: (state, { kpiId }) => state.kpi.get(kpiId)?.projectId },
  run(state, { lockId, kpiId, startsOn }, env) {
    const kpi = state.kpi.get(kpiId);
    if (kpi === undefined) return refuse('not-found');
    if (state.periodLock.get(lockId) !== undefined) return refuse('id-taken');
    const { periods } = figuresOf(state, kpi, env.today);
    const found = periods.find(({ period }) => period.startsOn === startsOn);
    if (found === undefined) return refuse('not-found');
    const lock = frozen(state, kpi, found, lockId, env);
    return 'code' in lock ? lock : done([add('periodLock', lock)]);
  },
});
