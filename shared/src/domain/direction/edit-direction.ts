import { edited, editsBack, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { catalogueRefusal, MAX_SUCCESSORS, nextEdition } from './catalogue-rules.ts';
import { directionSchema } from './direction.ts';
import { linksInto } from './link-years.ts';

const args = directionSchema
  .pick({ parentCode: true, nameRu: true, nameEn: true, startsOn: true, endsOn: true })
  .extend({ successors: directionSchema.shape.successors.max(MAX_SUCCESSORS) })
  .partial()
  .extend({ directionId: uuid });

/**
 * Changes the names, years, parent or successors of a direction; keys left out stay. Links that lasted as long as the
 * direction last so still, others are cut to its years.
 */
export const editDirection = defineCommand({
  name: 'direction.edit',
  args,
  may: { level: 'director' },
  run(state, { directionId, ...edits }, env) {
    const before = state.direction.get(directionId);
    if (before === undefined) return refuse('not-found');
    if (before.retiredAt !== null) return refuse('direction-retired', { title: before.nameRu });
    const row = edited(before, edits);
    const refused = catalogueRefusal(state, row, before);
    if (refused !== undefined) return refused;
    const links = linksInto(state, before, row);
    const lost = links.filter(({ now }) => now.startsOn > now.endsOn).length;
    if (lost > 0) return refuse('direction-years-served', { count: lost });
    const changes = set('direction', before, edits);
    if (changes.length === 0) return done([]);
    const moved = links.flatMap(({ link, now }) => set('link', link, now));
    return done([...changes, ...moved, ...nextEdition(state, env)]);
  },
  inverse(before, { directionId, ...edits }) {
    const row = before.direction.get(directionId);
    if (row === undefined) return null;
    // Years that were cut out of a link could not be told from those it never had.
    if (linksInto(before, row, edited(row, edits)).some(({ isCut }) => isCut)) return null;
    return { name: 'direction.edit', args: { directionId, ...editsBack(row, edits) } };
  },
});
