import { z } from 'zod';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { seesProject } from '../visible-to.ts';
import { homeOf } from './card.ts';
import { overOpenCard } from './detail.ts';

const args = z.strictObject({ cardId: uuid, projectId: uuid, participationId: uuid });

/** Shows an event on the board of another project, which takes part in it. */
export const shareCard = defineCommand({
  name: 'card.share',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, projectId, participationId }, env) {
    return overOpenCard(state, cardId, (card) => {
      if (!seesProject(state, env.actor, projectId)) return refuse('not-found');
      if (card.kind !== 'event') return refuse('card-not-event');
      if (card.projectId === projectId) return refuse('card-at-home');
      if (state.participation.get(participationId) !== undefined) return refuse('id-taken');
      for (const shared of state.participation.where('cardId', cardId))
        if (shared.projectId === projectId) return refuse('already-linked');
      return done([add('participation', { id: participationId, cardId, projectId })]);
    });
  },
  inverse: (_before, { cardId, projectId }) => ({
    name: 'card.unshare',
    args: { cardId, projectId },
  }),
});
