import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { titleFault } from './title-fault.ts';

/** Offers an archived category again. */
export const restorePopulation = defineCommand({
  name: 'population.restore',
  args: z.strictObject({ populationId: uuid }),
  may: { level: 'staff' },
  run(state, { populationId }) {
    const population = state.population.get(populationId);
    if (population === undefined) return refuse('not-found');
    if (population.archivedAt === null) return done([]);
    const taken = titleFault(state, population.title, populationId);
    return taken ?? done(set('population', population, { archivedAt: null }));
  },
  inverse: (before, { populationId }) =>
    (before.population.get(populationId)?.archivedAt ?? null) === null
      ? null
      : { name: 'population.archive', args: { populationId } },
});
