import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { homeOf } from './card.ts';
import { overOpenCard } from './detail.ts';

const args = z.strictObject({ cardId: uuid, personId: uuid });

/** Relieves a person of a card, also one who has left the team since. */
export const unassignPerson = defineCommand({
  name: 'card.unassign',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, personId }) {
    return overOpenCard(state, cardId, (card) =>
      done(set('card', card, { responsible: card.responsible.filter((id) => id !== personId) })),
    );
  },
  inverse(before, { cardId, personId }) {
    if (before.card.get(cardId)?.responsible.includes(personId) !== true) return null;
    return { name: 'card.assign', args: { cardId, personId } };
  },
});
