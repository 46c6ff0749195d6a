import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
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

/** Changes the given fields of a card and leaves the others to whoever edits them meanwhile; null clears. */
export const editCard = defineCommand({
  name: 'card.edit',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, ...fields }) {
    return overOpenCard(state, cardId, (card) => {
      const edited = settlePrecision({ ...card, ...withoutGaps(fields) });
      const fault = shapeFault(state, edited, card);
      if (fault !== undefined) return fault;
      const redated = dateFields.some((field) => edited[field] !== card[field]);
      const gate = redated && hasExactDays(edited) ? detailGate(state, card) : undefined;
      if (gate !== undefined) return gate;
      const warned = redated || edited.stageId !== card.stageId;
      return done(set('card', card, edited), warned ? dateWarnings(state, edited) : []);
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

/** The keys that were given: an optional key may be there and hold nothing. */
function withoutGaps(fields: Omit<z.infer<typeof args>, 'cardId'>): Partial<Card> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
