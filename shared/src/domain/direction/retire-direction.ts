import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { nextEdition, partsOf } from './catalogue-rules.ts';

/** Takes a direction out of the catalogue: what is linked stays so, nothing new is. A National Project goes after its parts. */
export const retireDirection = defineCommand({
  name: 'direction.retire',
  args: z.strictObject({ directionId: uuid }),
  may: { level: 'director' },
  run(state, { directionId }, env) {
    const direction = state.direction.get(directionId);
    if (direction === undefined) return refuse('not-found');
    if (direction.retiredAt !== null) return done([]);
    const count = partsOf(state, direction).filter(({ retiredAt }) => retiredAt === null).length;
    if (count > 0) return refuse('direction-has-parts', { count });
    return done([
      ...set('direction', direction, { retiredAt: env.now }),
      ...nextEdition(state, env),
    ]);
  },
  inverse: (before, { directionId }) =>
    before.direction.get(directionId)?.retiredAt === null
      ? { name: 'direction.restore', args: { directionId } }
      : null,
});
