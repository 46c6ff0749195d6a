import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { cardOfBody, factsOfBody } from '../template/body.ts';
import { cardSchema } from './card.ts';
import { isUndetailable } from './detail.ts';
import { newCard, placeNew } from './new-card.ts';

const given = cardSchema.pick({
  columnId: true,
  sprintId: true,
  stageId: true,
  scheduleText: true,
});

const args = z.strictObject({
  cardId: uuid,
  projectId: uuid,
  templateId: uuid,
  title: cardSchema.shape.title,
  ...given.partial().shape,
});

/** Adds an event after a template of the centre, at the end of a column; an idea does without its checklist. */
export const addFromTemplate = defineCommand({
  name: 'card.add-from-template',
  args,
  may: { level: 'team', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { cardId, templateId, columnId, ...fields }, env) {
    const template = state.template.get(templateId);
    if (template === undefined) return refuse('not-found');
    const card = newCard({ ...fields, id: cardId, kind: 'event' }, env);
    const body = cardOfBody(cardId, template.body, isUndetailable(state, card));
    const rows = factsOfBody(cardId, template.body);
    return placeNew(state, { ...card, ...body }, { columnId }, env, { rows });
  },
});
