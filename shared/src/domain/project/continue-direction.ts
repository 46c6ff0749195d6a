import { z } from 'zod';
import { linkRow } from '../card/link.ts';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { successorsOf } from '../direction/succession.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';

const args = z.strictObject({ linkId: uuid, newLinkId: uuid, directionId: uuid });

/**
 * A lead confirms what continues a direction that ends before the project does: the old link stays closed at its end, a
 * new one begins with the successor. Only what the catalogue proposes can be confirmed.
 */
export const continueDirection = defineCommand({
  name: 'project.continue-direction',
  args,
  may: { level: 'lead', of: (state, { linkId }) => state.link.get(linkId)?.projectId ?? undefined },
  run(state, { linkId, newLinkId, directionId }, env) {
    const link = state.link.get(linkId);
    const direction = state.direction.get(directionId);
    if (link === undefined || link.projectId === null || direction === undefined)
      return refuse('not-found');
    if (direction.retiredAt !== null)
      return refuse('direction-retired', { title: direction.nameRu });
    const proposed = successorsOf(state, link, env.today)?.successors.find(
      (successor) => successor.direction.id === directionId,
    );
    if (proposed === undefined)
      return refuse('direction-not-proposed', { title: direction.nameRu });
    const { startsOn, endsOn } = proposed;
    const { projectId } = link;
    const to = { directionId };
    const row = linkRow(state, newLinkId, { projectId }, [projectId], to, { startsOn, endsOn });
    return 'code' in row ? row : done([add('link', row)]);
  },
  inverse: (_before, { newLinkId }) => ({ name: 'project.unlink', args: { linkId: newLinkId } }),
});
