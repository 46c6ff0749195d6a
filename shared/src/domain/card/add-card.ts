import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { uuid } from '../fields.ts';
import { cardSchema } from './card.ts';
import { newCard, placeNew } from './new-card.ts';

const given = cardSchema.pick({
  columnId: true,
  sprintId: true,
  stageId: true,
  parentId: true,
  eventType: true,
  horizon: true,
  scheduleText: true,
  startsOn: true,
  endsOn: true,
  precision: true,
});

const args = z.strictObject({
  cardId: uuid,
  projectId: uuid,
  kind: cardSchema.shape.kind,
  title: cardSchema.shape.title,
  ...given.partial().shape,
  /** The card of the same board it shall stand before; without it the card goes to the end. */
  before: uuid.nullable().optional(),
});

/** Adds a card to a project: into its first column unless told otherwise, and into «Замысел» unless a sprint is named. */
export const addCard = defineCommand({
  name: 'card.add',
  args,
  may: { level: 'team', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { cardId, columnId, before, ...fields }, env) {
    return placeNew(state, newCard({ ...fields, id: cardId }, env), { columnId, before }, env);
  },
});
