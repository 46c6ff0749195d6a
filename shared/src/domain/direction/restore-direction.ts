import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { nextEdition, parentRefusal } from './catalogue-rules.ts';

/** Puts a retired direction back into the catalogue; a federal project only while its National Project is there. */
export const restoreDirection = defineCommand({
  name: 'direction.restore',
  args: z.strictObject({ directionId: uuid }),
  may: { level: 'director' },
  run(state, { directionId }, env) {
    const direction = state.direction.get(directionId);
    if (direction === undefined) return refuse('not-found');
    if (direction.retiredAt === null) return done([]);
    const refused = parentRefusal(state, direction);
    if (refused !== undefined) return refused;
    return done([...set('direction', direction, { retiredAt: null }), ...nextEdition(state, env)]);
  },
  inverse(before, { directionId }) {
    const retiredAt = before.direction.get(directionId)?.retiredAt ?? null;
    return retiredAt === null ? null : { name: 'direction.retire', args: { directionId } };
  },
});
