import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { catalogueRefusal, MAX_SUCCESSORS, nextEdition } from './catalogue-rules.ts';
import { directionSchema } from './direction.ts';
import { directionOfCode } from './succession.ts';

const args = directionSchema
  .omit({ id: true, retiredAt: true })
  .extend({ directionId: uuid, successors: directionSchema.shape.successors.max(MAX_SUCCESSORS) });

/** Puts a National Project or a federal project into the catalogue. A code is never given twice, retired ones included. */
export const addDirection = defineCommand({
  name: 'direction.add',
  args,
  may: { level: 'director' },
  run(state, { directionId, ...given }, env) {
    if (state.direction.get(directionId) !== undefined) return refuse('id-taken');
    const { code } = given;
    if (directionOfCode(state, code) !== undefined) return refuse('direction-code-taken', { code });
    const row = { id: directionId, ...given, retiredAt: null };
    const refused = catalogueRefusal(state, row);
    return refused ?? done([add('direction', row), ...nextEdition(state, env)]);
  },
  inverse: (_before, { directionId }) => ({ name: 'direction.retire', args: { directionId } }),
});
