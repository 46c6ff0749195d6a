import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { populationSchema } from './population.ts';
import { MAX_POPULATIONS, titleFault } from './title-fault.ts';

/** Names a category of people or institutions whose headcounts shares are taken of. */
export const addPopulation = defineCommand({
  name: 'population.add',
  args: populationSchema.pick({ title: true }).extend({ populationId: uuid }),
  may: { level: 'staff' },
  run(state, { populationId, title }) {
    if (state.population.get(populationId) !== undefined) return refuse('id-taken');
    if (state.population.size >= MAX_POPULATIONS)
      return refuse('too-many-items', { limit: MAX_POPULATIONS });
    const row = { id: populationId, title, archivedAt: null };
    return titleFault(state, title) ?? done([add('population', row)]);
  },
  inverse: (_before, { populationId }) => ({ name: 'population.archive', args: { populationId } }),
});
