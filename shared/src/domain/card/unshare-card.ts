import { z } from 'zod';
import { remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { homeOf } from './card.ts';
import { overOpenCard } from './detail.ts';
import type { Participation } from './link.ts';

const args = z.strictObject({ cardId: uuid, projectId: uuid });

/** Takes a card off the board of a project that took part; what was done there stays in the card. */
export const unshareCard = defineCommand({
  name: 'card.unshare',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, projectId }) {
    return overOpenCard(state, cardId, () => {
      const shared = participationOf(state, cardId, projectId);
      return shared === undefined ? refuse('not-found') : done([remove('participation', shared)]);
    });
  },
  inverse(before, { cardId, projectId }) {
    const shared = participationOf(before, cardId, projectId);
    if (shared === undefined) return null;
    return { name: 'card.share', args: { cardId, projectId, participationId: shared.id } };
  },
});

function participationOf(
  state: State,
  cardId: string,
  projectId: string,
): Participation | undefined {
  for (const shared of state.participation.where('cardId', cardId))
    if (shared.projectId === projectId) return shared;
  return undefined;
}
