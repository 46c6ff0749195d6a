import { add, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { headcountOf, headcountSchema } from './headcount.ts';

const args = headcountSchema
  .pick({ populationId: true, year: true, academic: true, count: true })
  .extend({ headcountId: uuid, source: headcountSchema.shape.source.default(null) });

/** Tells how many a category had in a year, for the first time or anew; other years and settled periods stay. */
export const setHeadcount = defineCommand({
  name: 'headcount.set',
  args,
  may: { level: 'staff' },
  run(state, { headcountId, ...fields }, env) {
    const { populationId, year, academic, count, source } = fields;
    const population = state.population.get(populationId);
    if (population === undefined) return refuse('not-found');
    if (population.archivedAt !== null)
      return refuse('population-archived', { title: population.title });
    const by = { setAt: env.now, setBy: env.actor };
    const was = headcountOf(state, populationId, year, academic);
    if (was !== undefined) {
      const isSame = was.count === count && was.source === source;
      return done(isSame ? [] : set('headcount', was, { count, source, ...by }));
    }
    if (state.headcount.get(headcountId) !== undefined) return refuse('id-taken');
    return done([add('headcount', { id: headcountId, ...fields, ...by })]);
  },
  inverse(before, { headcountId, populationId, year, academic }) {
    const was = headcountOf(before, populationId, year, academic);
    if (was === undefined) return { name: 'headcount.remove', args: { headcountId } };
    const { id, count, source } = was;
    const args = { headcountId: id, populationId, year, academic, count, source };
    return { name: 'headcount.set', args };
  },
});
