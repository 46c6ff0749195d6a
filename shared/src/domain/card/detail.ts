/**
 * The rolling-wave gate as a card meets it: an event of a project with sprints is detailed only in a sprint that is
 * planned or under way, and nothing changes a card once its sprint is closed.
 */
import type { Outcome } from '../command.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { takesCards } from '../sprint/cards.ts';
import type { State } from '../state.ts';
import { type Card, isIdea } from './card.ts';

/** Where a card stands. */
type Standing = Pick<Card, 'projectId' | 'kind' | 'sprintId' | 'carriedFromId'>;

/** True for a card that must not be detailed: an idea that no sprint has taken or carried over yet. */
export function isUndetailable(state: State, card: Standing): boolean {
  const home = state.project.get(card.projectId);
  return home !== undefined && isIdea(card, home) && card.carriedFromId === null;
}

/** True for a card of a project with sprints, where what is in none of them is an idea. */
export function isOfSprints(state: State, { projectId }: Card): boolean {
  return state.project.get(projectId)?.mode === 'sprints';
}

/** Why people, exact days or a checklist cannot be given to the card; undefined when they can. */
export function detailGate(state: State, card: Card): Refusal | undefined {
  return isUndetailable(state, card) ? refuse('card-still-idea') : undefined;
}

/** Why nothing about the card may change: its sprint is closed and told as it was. */
export function sealed(state: State, card: Card): Refusal | undefined {
  const sprint = card.sprintId === null ? undefined : state.sprint.get(card.sprintId);
  return sprint?.status === 'closed'
    ? refuse('card-in-closed-sprint', { number: sprint.number })
    : undefined;
}

/** Lets a verb decide over the card that its arguments name, unless there is none or its sprint is closed. */
export function overOpenCard(
  state: State,
  cardId: string,
  decide: (card: Card) => Outcome,
): Outcome {
  const card = state.card.get(cardId);
  return card === undefined ? refuse('not-found') : (sealed(state, card) ?? decide(card));
}

/** Why the card can go neither into a sprint nor out of the one it is in; undefined when it can. */
export function stuck(state: State, card: Card): Refusal | undefined {
  if (card.kind !== 'event') return refuse('card-not-event');
  if (card.cancelledAt !== null) return refuse('card-cancelled');
  const sprint = card.sprintId === null ? undefined : state.sprint.get(card.sprintId);
  return sprint === undefined || takesCards(sprint)
    ? undefined
    : refuse('sprint-not-open-for-cards', { number: sprint.number });
}
