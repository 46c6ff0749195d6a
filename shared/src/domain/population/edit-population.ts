import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { populationSchema } from './population.ts';
import { titleFault } from './title-fault.ts';

/** Calls a category otherwise. */
export const editPopulation = defineCommand({
  name: 'population.edit',
  args: populationSchema.pick({ title: true }).extend({ populationId: uuid }),
  may: { level: 'staff' },
  run(state, { populationId, title }) {
    const population = state.population.get(populationId);
    if (population === undefined) return refuse('not-found');
    const taken = titleFault(state, title, populationId);
    return taken ?? done(set('population', population, { title }));
  },
  inverse(before, { populationId }) {
    const title = before.population.get(populationId)?.title;
    return title === undefined ? null : { name: 'population.edit', args: { populationId, title } };
  },
});
