import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';

/** Stops offering a category; KPIs that are shares of it go on being so, and its headcounts stay. */
export const archivePopulation = defineCommand({
  name: 'population.archive',
  args: z.strictObject({ populationId: uuid }),
  may: { level: 'staff' },
  run(state, { populationId }, env) {
    const population = state.population.get(populationId);
    if (population === undefined) return refuse('not-found');
    const fresh = population.archivedAt === null;
    return done(fresh ? set('population', population, { archivedAt: env.now }) : []);
  },
  inverse: (before, { populationId }) =>
    before.population.get(populationId)?.archivedAt === null
      ? { name: 'population.restore', args: { populationId } }
      : null,
});
