import { z } from 'zod';
import { cardLink } from '../card/link.ts';
import { type Change, remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import type { State } from '../state.ts';
import { MAX_TIED, tieRefusal, tyingTeams } from './tie.ts';

const args = z.strictObject({ goalId: uuid, linkIds: z.array(uuid).min(1).max(MAX_TIED) });

/** Unties many cards from a goal, all of them or none. Links that are gone already are passed over, unless all are. */
export const unlinkCards = defineCommand({
  name: 'goal.unlink-cards',
  args,
  may: {
    level: 'team',
    of: (state, { goalId, linkIds }) => tyingTeams(state, goalId, tiesOf(state, goalId, linkIds)),
  },
  run(state, { goalId, linkIds }, env) {
    const changes: Change[] = [];
    for (const link of tiesOf(state, goalId, linkIds)) {
      const refusal = tieRefusal(state, goalId, link.cardId, env.actor);
      if (refusal !== undefined) return refusal;
      changes.push(remove('link', link));
    }
    return done(changes);
  },
  inverse(before, { goalId, linkIds }) {
    const cards = tiesOf(before, goalId, linkIds).map(({ id, cardId }) => ({ cardId, linkId: id }));
    return cards.length === 0 ? null : { name: 'goal.link-cards', args: { goalId, cards } };
  },
});

/** The links of cards to this goal among those that are named. */
function tiesOf(state: State, goalId: string, linkIds: readonly string[]) {
  return [...new Set(linkIds)].flatMap((linkId) => {
    const link = cardLink(state, linkId);
    return link?.goalId === goalId ? [link] : [];
  });
}
