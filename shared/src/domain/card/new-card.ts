import { firstColumn } from '../board/board.ts';
import { add, type Change, type Edits } from '../changes.ts';
import { type Done, done } from '../command.ts';
import type { Env } from '../env.ts';
import { askedOnDone } from '../event/evidence-rule.ts';
import { settled } from '../occurrence/settle.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { CardSchedule } from '../schedule/card-schedule.ts';
import { type CardDays, daysOf, noDays } from '../schedule/days-of.ts';
import type { Meaning } from '../schedule/meaning.ts';
import { closedToCards } from '../sprint/cards.ts';
import type { State } from '../state.ts';
import { type Card, freshWork, hasExactDays, isDetailed } from './card.ts';
import { isUndetailable } from './detail.ts';
import { limitOf, placeAt } from './place.ts';
import { settlePrecision, shapeFault } from './shape.ts';
import { dateWarnings } from './warnings.ts';

type Told = Pick<Card, 'id' | 'kind' | 'projectId' | 'title'>;
export type UnplacedCard = Omit<Card, 'columnId' | 'phase' | 'rank'>;

/** A card of which nothing is known but what is given; fields that hold nothing are as good as left out. */
export function newCard(given: Told & Edits<Card>, env: Env): UnplacedCard {
  const told = Object.entries(given).filter(([, value]) => value !== undefined);
  return {
    sprintId: null,
    stageId: null,
    parentId: null,
    horizon: null,
    eventType: null,
    format: null,
    level: null,
    scheduleText: null,
    startsOn: null,
    endsOn: null,
    precision: null,
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
    ...(Object.fromEntries(told) as Told & Partial<Card>),
  };
}

/** Where a new card goes: into the first column unless one is named, and to its end unless before a card of the board. */
export interface NewPlace {
  readonly columnId?: string | undefined;
  readonly before?: string | null | undefined;
}

/** What comes with a new card in the same change. */
export interface Beside {
  readonly rows?: readonly Change[];
  /** What its words mean: days and the instances of a series follow from it, for an idea only a longer while. */
  readonly meaning?: Meaning | null;
  /** A person settled the meaning against the reading of the words. */
  readonly corrected?: boolean;
}

/** Puts a new card on the board of its project, with what belongs to it; or tells why it cannot be there. */
export function placeNew(
  state: State,
  given: UnplacedCard,
  { columnId, before = null }: NewPlace,
  env: Env,
  { rows = [], meaning = null, corrected = false }: Beside = {},
): Done | Refusal {
  if (state.card.get(given.id) !== undefined) return refuse('id-taken');
  const column =
    columnId === undefined
      ? firstColumn(state, given.projectId, 'planned')
      : state.column.get(columnId);
  if (column === undefined || column.projectId !== given.projectId) return refuse('not-found');
  const place = placeAt(state, given.id, { column, boardProjectId: given.projectId, before });
  const days = meaning === null ? given : daysOfNew(state, given, meaning);
  const card = settlePrecision({ ...given, ...place.fields, ...days });
  const fault = shapeFault(state, card, undefined) ?? sprintFault(state, card);
  if (fault !== undefined) return fault;
  const limit = limitOf(state, column, card);
  if (limit.refusal !== undefined) return limit.refusal;
  const asked = askedOnDone(state, undefined, card);
  if (asked.refusal !== undefined) return asked.refusal;
  const series = settled(state, card, isUndetailable(state, card) ? null : meaning, env);
  const meant =
    meaning === null ? [] : [add('schedule', meantRow(card.id, meaning, corrected, env))];
  return done(
    [
      add('card', { ...card, ...begun(card, env.now) }),
      ...[...place.others, ...rows, ...meant, ...series.changes],
    ],
    [...limit.warnings, ...asked.warnings, ...dateWarnings(state, card), ...series.warnings],
  );
}

function daysOfNew(state: State, given: UnplacedCard, meaning: Meaning): CardDays {
  const days = daysOf(meaning);
  return isUndetailable(state, given) && hasExactDays(days) ? noDays : days;
}

function meantRow(id: string, meaning: Meaning, corrected: boolean, env: Env): CardSchedule {
  const settledBy = corrected ? { correctedBy: env.actor, correctedAt: env.now } : byNobody;
  return { id, meaning, ...settledBy, heartbeatDays: null };
}

const byNobody = { correctedBy: null, correctedAt: null };

/** A sprint must take cards; an idea has no details and no work on it. */
function sprintFault(state: State, card: Card): Refusal | undefined {
  const closed =
    card.sprintId === null ? undefined : closedToCards(state, card.projectId, card.sprintId);
  if (closed !== undefined) return closed;
  const isBeyondIdea = isDetailed(card) || card.phase !== 'planned';
  return isUndetailable(state, card) && isBeyondIdea ? refuse('card-still-idea') : undefined;
}

/** What an event that comes straight into a sprint, or into work, has behind it. */
function begun({ sprintId, phase }: Card, now: string): Partial<Card> {
  return {
    sprintAt: sprintId === null ? null : now,
    workedAt: phase === 'planned' ? null : now,
    doneAt: phase === 'done' ? now : null,
  };
}
