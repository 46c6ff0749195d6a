import { z } from 'zod';
import { boardCards } from '../board/board.ts';
import { add, type Change } from '../changes.ts';
import { defineCommand } from '../command.ts';
import { derivedId } from '../env.ts';
import { uuid } from '../fields.ts';
import { copiedPromises } from '../kpi/contribution.ts';
import { byRank } from '../rank.ts';
import { refuse } from '../refusal.ts';
import { closedToCards } from '../sprint/cards.ts';
import type { State } from '../state.ts';
import { bodyOf, cardOfBody, factsOfBody } from '../template/body.ts';
import { type Card, cardSchema, homeOf } from './card.ts';
import { isUndetailable } from './detail.ts';
import { newCard, placeNew } from './new-card.ts';

const args = z.strictObject({
  cardId: uuid,
  newCardId: uuid,
  /** What the copy is called; without it as the card itself. */
  title: cardSchema.shape.title.optional(),
});

/**
 * Makes a second event like the first: its kind, words, facts and aims with what it promises, with nothing of it done and nobody to answer for
 * it. It stands right after the first where that has not begun, else at the end of what is planned; in the same sprint
 * while that takes cards, else among the ideas.
 */
export const duplicateCard = defineCommand({
  name: 'card.duplicate',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, newCardId, title }, env) {
    const card = state.card.get(cardId);
    if (card === undefined) return refuse('not-found');
    if (card.kind !== 'event') return refuse('card-not-event');
    const body = bodyOf(card, state.event.get(cardId));
    const blank = newCard(
      { ...placeOf(state, card), id: newCardId, title: title ?? card.title },
      env,
    );
    const isIdea = isUndetailable(state, blank);
    const like = cardOfBody(newCardId, body, isIdea);
    const promises = copiedPromises(state, cardId, newCardId, [card.projectId]);
    const links = linksOf(state, card, newCardId);
    const rows = [...factsOfBody(newCardId, body), ...links, ...promises];
    const meaning = state.schedule.get(cardId)?.meaning ?? null;
    return placeNew(state, { ...blank, ...like }, after(state, card), env, { rows, meaning });
  },
});

/** What a copy belongs to; a stage or initiative that was given up takes no more cards. */
function placeOf(state: State, card: Card) {
  const { projectId, kind, sprintId, stageId, parentId, horizon, effort, scheduleText } = card;
  const isOpen = sprintId !== null && closedToCards(state, projectId, sprintId) === undefined;
  const living = (id: string | null) =>
    id !== null && state.card.get(id)?.cancelledAt === null ? id : null;
  return {
    ...{ projectId, kind, effort, scheduleText },
    sprintId: isOpen ? sprintId : null,
    horizon: sprintId === null ? horizon : null,
    stageId: living(stageId),
    parentId: living(parentId),
    labelIds: card.labelIds.filter((id) => state.label.get(id) !== undefined),
  };
}

/** Ids follow from the rows: a replica may not hold all of them. */
function linksOf(state: State, card: Card, cardId: string): Change[] {
  const links = [...state.link.where('cardId', card.id)].sort((a, b) => (a.id < b.id ? -1 : 1));
  return links.map((row) => add('link', { ...row, id: derivedId(cardId, row.id), cardId }));
}

/** Right behind a card that is only planned. */
function after(state: State, card: Card) {
  if (card.phase !== 'planned') return {};
  const cards = [...boardCards(state, card.projectId, card.phase, '')].sort(byRank);
  const at = cards.findIndex(({ id }) => id === card.id);
  return { columnId: card.columnId, before: cards[at + 1]?.id ?? null };
}
