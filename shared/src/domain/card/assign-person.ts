import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { isOnTeam } from '../member/member.ts';
import { refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { type Card, homeOf, MAX_RESPONSIBLE } from './card.ts';
import { detailGate, overOpenCard } from './detail.ts';

const args = z.strictObject({ cardId: uuid, personId: uuid });

/** Makes a person of the team, or of a participating project's team, answer for a card beside those who do. */
export const assignPerson = defineCommand({
  name: 'card.assign',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, personId }) {
    return overOpenCard(state, cardId, (card) => {
      const gate = detailGate(state, card);
      if (gate !== undefined) return gate;
      if (card.responsible.includes(personId)) return done([]);
      if (!mayCarry(state, card, personId)) return refuse('person-not-on-team');
      if (card.responsible.length >= MAX_RESPONSIBLE)
        return refuse('too-many-items', { limit: MAX_RESPONSIBLE });
      return done(set('card', card, { responsible: [...card.responsible, personId] }));
    });
  },
  inverse(before, { cardId, personId }) {
    const card = before.card.get(cardId);
    if (card === undefined || card.responsible.includes(personId)) return null;
    return { name: 'card.unassign', args: { cardId, personId } };
  },
});

function mayCarry(state: State, card: Card, personId: string): boolean {
  if (isOnTeam(state, card.projectId, personId)) return true;
  for (const shared of state.participation.where('cardId', card.id))
    if (isOnTeam(state, shared.projectId, personId)) return true;
  return false;
}
