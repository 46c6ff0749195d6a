import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { datesReversed } from '../dates.ts';
import { directionCatalogue } from '../direction/catalogue.ts';
import { derivedId } from '../env.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { cascadeSchema } from './cascade.ts';

const args = cascadeSchema
  .omit({ id: true, clockOffsetMs: true, catalogueVersion: true, catalogueAt: true })
  .extend({ cascadeId: uuid, directorId: uuid });

/** Founds an organisation's cascade with its first director and the catalogue of National Projects. */
export const foundCascade = defineCommand({
  name: 'cascade.found',
  args,
  may: { level: 'founder' },
  run(state, { cascadeId, directorId, ...programme }, env) {
    if (state.cascade.size > 0) return refuse('id-taken');
    if (datesReversed(programme.programmeStartsOn, programme.programmeEndsOn))
      return refuse('dates-reversed');
    return done([
      add('cascade', {
        id: cascadeId,
        ...programme,
        clockOffsetMs: 0,
        catalogueVersion: 1,
        catalogueAt: env.now,
      }),
      add('member', { id: directorId, role: 'director', addedAt: env.now, deactivatedAt: null }),
      ...directionCatalogue.map((entry) =>
        add('direction', { ...entry, id: derivedId(cascadeId, entry.code), retiredAt: null }),
      ),
    ]);
  },
});
