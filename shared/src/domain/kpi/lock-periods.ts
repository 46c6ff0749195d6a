import { z } from 'zod';
import { isOfSchoolYear } from '../calendar/period.ts';
import { add, type Change } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { headcountSchema } from '../population/headcount.ts';
import { refuse, warn } from '../refusal.ts';
import type { State } from '../state.ts';
import { figuresOf } from './figures-of.ts';
import { frozen } from './freeze.ts';
import type { Kpi } from './kpi.ts';

const { year, academic } = headcountSchema.shape;

const args = z.strictObject({
  /** Null for the KPIs of the programme itself. */
  projectId: uuid.nullable(),
  /** The calendar year, or the one in which the school year begins. */
  year,
  academic,
});

/**
 * Settles a year of all KPIs of a project: every period of it that is over and not settled yet. What cannot be told is
 * left open, with a warning; KPIs that are measured once are settled one by one.
 */
export const lockPeriods = defineCommand({
  name: 'periods.lock',
  args,
  may: {
    level: 'lead',
    of: (state, { projectId }) => (projectId === null ? null : state.project.get(projectId)?.id),
  },
  run(state, { projectId, year, academic }, env) {
    const changes: Change[] = [];
    let untold = 0;
    for (const kpi of kpisOf(state, projectId))
      for (const found of figuresOf(state, kpi, env.today).periods) {
        const { period } = found;
        if (period.year !== year || isOfSchoolYear(period.kind) !== academic) continue;
        const lock = frozen(state, kpi, found, env.newId(), env);
        if (!('code' in lock)) changes.push(add('periodLock', lock));
        else if (lock.code === 'period-untold') untold++;
      }
    if (changes.length === 0) return refuse('nothing-to-lock', { year: String(year) });
    return done(changes, untold === 0 ? [] : [warn('periods-untold', { count: untold })]);
  },
});

/** Those with periods of a year, in an order that is the same everywhere. */
function kpisOf(state: State, projectId: string | null): Kpi[] {
  const all = projectId === null ? state.kpi.values() : state.kpi.where('projectId', projectId);
  return [...all]
    .filter((kpi) => kpi.projectId === projectId && kpi.period !== 'once')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
