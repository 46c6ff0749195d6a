import { z } from 'zod';
import { applyChanges, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import type { Env } from '../env.ts';
import { uuid } from '../fields.ts';
import { type Followed, followedCard, following } from '../occurrence/follow.ts';
import { layerOver, type State } from '../state.ts';
import { type Card, cardSchema, hasExactDays, homeOf } from './card.ts';
import { detailGate, overOpenCard } from './detail.ts';
import { settlePrecision, shapeFault } from './shape.ts';
import { dateWarnings } from './warnings.ts';

const editable = cardSchema.pick({
  title: true,
  eventType: true,
  format: true,
  level: true,
  startsOn: true,
  endsOn: true,
  precision: true,
  plannedResult: true,
  actualResult: true,
  stageId: true,
  parentId: true,
  horizon: true,
});

const args = z.strictObject({ cardId: uuid, ...editable.partial().shape });

const dateFields = ['startsOn', 'endsOn', 'precision'] as const;

/**
 * Changes the given fields of a card and leaves the others to whoever edits them meanwhile; null clears. What follows from
 * the words of events and the days of their stage follows new days, or another stage.
 */
export const editCard = defineCommand({
  name: 'card.edit',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, ...fields }, env) {
    return overOpenCard(state, cardId, (card) => {
      const edited = settlePrecision({ ...card, ...withoutGaps(fields) });
      const fault = shapeFault(state, edited, card);
      if (fault !== undefined) return fault;
      const redated = dateFields.some((field) => edited[field] !== card[field]);
      const gate = redated && hasExactDays(edited) ? detailGate(state, card) : undefined;
      if (gate !== undefined) return gate;
      const warned = redated || edited.stageId !== card.stageId;
      const { days, changes, warnings } = followed(state, card, edited, env);
      const after = { ...edited, ...days };
      return done(
        [...set('card', card, after), ...changes],
        [...(warned ? dateWarnings(state, after) : []), ...warnings],
      );
    });
  },
  inverse(before, { cardId, ...fields }) {
    const card = before.card.get(cardId);
    if (card === undefined) return null;
    const names = new Set(Object.keys(withoutGaps(fields)) as (keyof typeof fields)[]);
    if (dateFields.some((field) => names.has(field)))
      for (const field of dateFields) names.add(field);
    const was = Object.fromEntries([...names].map((field) => [field, card[field]]));
    return { name: 'card.edit', args: { cardId, ...was } };
  },
});

/** What follows the card into another stage, or its new days when it is a stage itself. */
function followed(state: State, card: Card, edited: Card, env: Env): Followed {
  const after = layerOver(state);
  applyChanges(after, set('card', card, edited));
  if (card.kind === 'event') return followedCard(state, after, card, env);
  const events = card.kind === 'stage' ? state.card.where('stageId', card.id) : [];
  return { ...following(state, after, events, env), days: undefined };
}

/** The keys that were given: an optional key may be there and hold nothing. */
function withoutGaps(fields: Omit<z.infer<typeof args>, 'cardId'>): Partial<Card> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
