/** What tying many cards to a goal and untying them ask alike. */
import { sealed } from '../card/detail.ts';
import { type Link, tyingProjects } from '../card/link.ts';
import { decide } from '../permission.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';

/** As many cards as one command ties or unties. */
export const MAX_TIED = 200;

/** The projects whose teams may tie at least one of the cards; undefined when none of them exists. */
export function tyingTeams(
  state: State,
  goalId: string,
  cards: readonly { readonly cardId: string }[],
): string[] | undefined {
  const teams = cards.flatMap(({ cardId }) => tyingProjects(state, cardId, { goalId }) ?? []);
  return teams.length === 0 ? undefined : [...new Set(teams)];
}

/** Why the actor cannot tie the card or untie it; it names the card, as many others may go with it. */
export function tieRefusal(
  state: State,
  goalId: string,
  cardId: string,
  actor: string,
): Refusal | undefined {
  const card = state.card.get(cardId);
  if (card === undefined) return refuse('not-found');
  const of = () => tyingProjects(state, cardId, { goalId });
  const verdict = decide({ level: 'team', of }, state, undefined, actor);
  if (verdict === 'forbidden') return refuse('card-of-others', { title: card.title });
  if (verdict !== 'allowed') return refuse(verdict);
  return sealed(state, card) && refuse('card-told', { title: card.title });
}

/** The link that ties the card to the goal. */
export function tiedTo(state: State, goalId: string, cardId: string): Link | undefined {
  for (const link of state.link.where('cardId', cardId)) if (link.goalId === goalId) return link;
  return undefined;
}
