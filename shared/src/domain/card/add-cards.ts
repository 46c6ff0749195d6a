import { z } from 'zod';
import { add, applyChanges, type Change, put } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { datesReversed } from '../dates.ts';
import type { Env } from '../env.ts';
import { blankEvent, eventSchema } from '../event/event.ts';
import { uuid } from '../fields.ts';
import { isOnTeam } from '../member/member.ts';
import { type Refusal, refuse, type Warning } from '../refusal.ts';
import { scheduleSchema } from '../schedule/card-schedule.ts';
import { layerOver, type State } from '../state.ts';
import { textIdOf } from '../text/text.ts';
import { type Card, cardSchema, MAX_NEW_CARDS } from './card.ts';
import { newCard, placeNew } from './new-card.ts';

const MAX_NOTE = 4_000;

const { title, responsible } = cardSchema.shape;
const given = cardSchema.pick({
  eventType: true,
  format: true,
  level: true,
  scheduleText: true,
  plannedResult: true,
});
const facts = eventSchema.pick({ placeId: true, international: true });

const row = z.strictObject({
  cardId: uuid,
  title,
  ...given.partial().shape,
  ...facts.partial().shape,
  responsible: responsible.optional(),
  /** What the words about time mean, and whether a person settled it against the reading. */
  meaning: scheduleSchema.shape.meaning.nullable().optional(),
  corrected: z.boolean().optional(),
  /** What found no field of its own: the description of the card. */
  note: z.string().trim().min(1).max(MAX_NOTE).optional(),
});
type Row = z.output<typeof row>;

const args = z.strictObject({
  projectId: uuid,
  columnId: uuid.optional(),
  sprintId: uuid.nullable().optional(),
  stageId: uuid.nullable().optional(),
  cards: z.array(row).min(1).max(MAX_NEW_CARDS),
});
type Args = z.output<typeof args>;

/** Adds the events of a pasted plan, or of one typed line, in their order: all of them or none. */
export const addCards = defineCommand({
  name: 'card.add-many',
  args,
  may: { level: 'team', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { cards, ...place }, env) {
    const after = layerOver(state);
    const changes: Change[] = [];
    const warnings = new Map<string, Warning>();
    for (const each of cards) {
      const added = addRow(after, each, place, env);
      if ('code' in added) return added;
      applyChanges(after, added.changes);
      changes.push(...added.changes);
      for (const warning of added.warnings) warnings.set(JSON.stringify(warning), warning);
    }
    return done(changes, [...warnings.values()]);
  },
});

function addRow(state: State, given: Row, { columnId, ...place }: Omit<Args, 'cards'>, env: Env) {
  const { cardId: id, placeId = null, international = false, ...rest } = given;
  const { meaning = null, corrected = false, note, ...fields } = rest;
  const fault = strangerFault(state, given, place.projectId);
  if (fault !== undefined) return fault;
  const described = note === undefined ? {} : { describedAt: env.now };
  const card = newCard({ ...fields, ...place, ...described, id, kind: 'event' }, env);
  const rows: Change[] = [];
  if (placeId !== null || international)
    rows.push(add('event', { ...blankEvent(id), placeId, international }));
  if (note !== undefined) rows.push(describing(id, note, env));
  return placeNew(state, card, { columnId }, env, { rows, meaning, corrected });
}

/** A person who is not on the team, or a place that is not in the register or no longer offered. */
function strangerFault(state: State, given: Row, projectId: string): Refusal | undefined {
  const { responsible = [], placeId = null, meaning = null } = given;
  if (!responsible.every((person) => isOnTeam(state, projectId, person)))
    return refuse('person-not-on-team');
  if (placeId !== null && state.organisation.get(placeId)?.archivedAt !== null)
    return refuse('not-found');
  if (meaning !== null && datesReversed(meaning.start, meaning.end))
    return refuse('dates-reversed');
  return undefined;
}

function describing(cardId: Card['id'], body: string, env: Env): Change {
  return put('text', {
    id: textIdOf(cardId, 'description'),
    ownerKind: 'card',
    ownerId: cardId,
    field: 'description',
    body,
    updatedAt: env.now,
    updatedBy: env.actor,
  });
}
