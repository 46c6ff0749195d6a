import { editsBack, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { prose, uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { type Outline, outlineSchema, wantsHorizonReason } from './sprint.ts';

const standing = outlineSchema.pick({ horizon: true, horizonReason: true });

const args = outlineSchema
  .pick({ horizon: true, goalHint: true })
  .partial()
  .extend({
    outlineId: uuid,
    /** Why the horizon becomes another; needed once the outline has had one. */
    reason: prose(600).optional(),
    /** What an undo takes back: while just this stands, the horizon of before returns without a reason. */
    takesBack: standing.optional(),
  });

/** Writes what is known of a future sprint: when, roughly, and what for. A horizon once set changes with a reason. */
export const editOutline = defineCommand({
  name: 'outline.edit',
  args,
  may: { level: 'lead', of: (state, { outlineId }) => state.outline.get(outlineId)?.projectId },
  run(state, { outlineId, reason, takesBack, ...edits }) {
    const outline = state.outline.get(outlineId);
    if (outline === undefined) return refuse('not-found');
    if (edits.horizon === undefined || edits.horizon === outline.horizon)
      return done(set('outline', outline, edits));
    const isFree = !wantsHorizonReason(outline) || stands(outline, takesBack);
    if (reason === undefined && !isFree)
      return refuse('outline-reason-missing', { number: outline.number });
    return done(set('outline', outline, { ...edits, horizonReason: reason ?? null }));
  },
  inverse(before, { outlineId, reason, takesBack: _, ...edits }) {
    const outline = before.outline.get(outlineId);
    if (outline === undefined) return null;
    const back = { outlineId, ...editsBack(outline, edits) };
    if (edits.horizon === undefined || edits.horizon === outline.horizon)
      return { name: 'outline.edit', args: back };
    const given =
      outline.horizonReason === null
        ? { takesBack: { horizon: edits.horizon, horizonReason: reason ?? null } }
        : { reason: outline.horizonReason };
    return { name: 'outline.edit', args: { ...back, ...given } };
  },
});

function stands(
  outline: Outline,
  was: Pick<Outline, 'horizon' | 'horizonReason'> | undefined,
): boolean {
  return was?.horizon === outline.horizon && was.horizonReason === outline.horizonReason;
}
