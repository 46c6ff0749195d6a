import { z } from 'zod';
import { firstColumn } from '../board/board.ts';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import type { Env } from '../env.ts';
import { askedOnDone } from '../event/evidence-rule.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { closedToCards } from '../sprint/cards.ts';
import { type Card, cardSchema, freshWork, hasExactDays } from './card.ts';
import { isUndetailable } from './detail.ts';
import { limitOf, placeAt } from './place.ts';
import { settlePrecision, shapeFault } from './shape.ts';
import { dateWarnings } from './warnings.ts';

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
  run(state, args, env) {
    if (state.card.get(args.cardId) !== undefined) return refuse('id-taken');
    const column =
      args.columnId === undefined
        ? firstColumn(state, args.projectId, 'planned')
        : state.column.get(args.columnId);
    if (column === undefined || column.projectId !== args.projectId) return refuse('not-found');
    const spot = { column, boardProjectId: args.projectId, before: args.before ?? null };
    const place = placeAt(state, args.cardId, spot);
    const card = settlePrecision({ ...newCard(args, env), ...place.fields });
    const fault = shapeFault(state, card, undefined);
    if (fault !== undefined) return fault;
    if (card.sprintId !== null) {
      const closed = closedToCards(state, card.projectId, card.sprintId);
      if (closed !== undefined) return closed;
    }
    if (isUndetailable(state, card) && (hasExactDays(card) || card.phase !== 'planned'))
      return refuse('card-still-idea');
    const limit = limitOf(state, column, card);
    if (limit.refusal !== undefined) return limit.refusal;
    const asked = askedOnDone(state, undefined, card);
    if (asked.refusal !== undefined) return asked.refusal;
    const warnings = [...limit.warnings, ...asked.warnings, ...dateWarnings(state, card)];
    return done([add('card', { ...card, ...begun(card, env.now) }), ...place.others], warnings);
  },
});

function newCard(args: AddCardArgs, env: Env): Omit<Card, 'columnId' | 'phase' | 'rank'> {
  return {
    id: args.cardId,
    kind: args.kind,
    projectId: args.projectId,
    title: args.title,
    sprintId: args.sprintId ?? null,
    stageId: args.stageId ?? null,
    parentId: args.parentId ?? null,
    horizon: args.horizon ?? null,
    eventType: args.eventType ?? null,
    format: null,
    level: null,
    scheduleText: args.scheduleText ?? null,
    startsOn: args.startsOn ?? null,
    endsOn: args.endsOn ?? null,
    precision: args.precision ?? null,
    responsible: [],
    plannedResult: null,
    actualResult: null,
    labelIds: [],
    checklist: [],
    describedAt: null,
    carryCount: 0,
    carriedFromId: null,
    splitFromId: null,
    previousId: null,
    cancelledAt: null,
    cancelReason: null,
    returnReason: null,
    createdAt: env.now,
    createdBy: env.actor,
    ...freshWork,
  };
}

/** What an event that comes straight into a sprint, or into work, has behind it. */
function begun({ sprintId, phase }: Card, now: string): Partial<Card> {
  return {
    sprintAt: sprintId === null ? null : now,
    workedAt: phase === 'planned' ? null : now,
    doneAt: phase === 'done' ? now : null,
  };
}

type AddCardArgs = z.infer<typeof args>;
