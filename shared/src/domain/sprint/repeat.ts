/** An event of one period done again in the next: what the new card takes over, and what stays with the year it was. */
import { firstColumn } from '../board/board.ts';
import { boardsOf, type Card, type ChecklistItem, freshWork } from '../card/card.ts';
import { limitOf, placeAt } from '../card/place.ts';
import { add, type Change } from '../changes.ts';
import { derivedId, type Env } from '../env.ts';
import { copiedPromises } from '../kpi/contribution.ts';
import { isOnTeam } from '../member/member.ts';
import { daysNextYear, runsThrough, tellsYear, yearLaterMeaning } from '../occurrence/next-year.ts';
import { seriesBounds } from '../occurrence/series-bounds.ts';
import { settled } from '../occurrence/settle.ts';
import { type Refusal, refuse, type Warning } from '../refusal.ts';
import type { State } from '../state.ts';
import { bodyOf, factsOfBody } from '../template/body.ts';
import type { Sprint } from './sprint.ts';

/** Why the card cannot be repeated in the period; undefined when it can. */
export function unrepeatable(
  state: State,
  card: Card | undefined,
  to: Sprint,
): Refusal | undefined {
  if (card === undefined || card.projectId !== to.projectId) return refuse('not-found');
  if (card.kind !== 'event') return refuse('card-not-event');
  if (card.cancelledAt !== null) return refuse('card-cancelled');
  if (runsThrough(state, card)) return refuse('card-runs-through', { title: card.title });
  const from = card.sprintId === null ? undefined : state.sprint.get(card.sprintId);
  if (from !== undefined && from.number !== to.number - 1)
    return refuse('card-in-other-sprint', { number: from.number });
  for (const other of state.card.where('previousId', card.id))
    if (other.sprintId === to.id) return refuse('card-repeated', { title: card.title });
  return undefined;
}

/**
 * A new card in the period after the example of an old one: a year later, for those who are still on the team, with
 * nothing of it done. Placed over the state as it is, so that copies made one after another do not share a place.
 */
export function repeated(
  state: State,
  card: Card,
  to: { readonly newId: string; readonly sprintId: string },
  env: Env,
): { readonly changes: readonly Change[]; readonly warnings: readonly Warning[] } | Refusal {
  const { newId: id, sprintId } = to;
  if (state.card.get(id) !== undefined) return refuse('id-taken');
  const column = firstColumn(state, card.projectId, 'planned');
  if (column === undefined) return refuse('not-found');
  const place = placeAt(state, id, { column, boardProjectId: card.projectId, before: null });
  const told = toldLater(state, card, to.sprintId, env);
  const copy: Card = {
    ...card,
    ...freshWork,
    ...place.fields,
    id,
    sprintId,
    sprintAt: env.now,
    previousId: card.id,
    ...told.days,
    horizon: null,
    effort: card.effort,
    responsible: card.responsible.filter((person) => isOnTeam(state, card.projectId, person)),
    stageId: living(state, card.stageId),
    parentId: living(state, card.parentId),
    labelIds: card.labelIds.filter((label) => state.label.get(label) !== undefined),
    checklist: card.checklist.map((item) => undone(id, item)),
    actualResult: null,
    describedAt: null,
    carryCount: 0,
    carriedFromId: null,
    splitFromId: null,
    returnReason: null,
    createdAt: env.now,
    createdBy: env.actor,
  };
  const limit = limitOf(state, column, copy);
  if (limit.refusal !== undefined) return limit.refusal;
  const meaning = told.schedule?.meaning ?? null;
  const series = settled(state, copy, meaning, env);
  const words: Change[] =
    told.schedule === undefined ? [] : [add('schedule', { ...told.schedule, id })];
  const facts = factsOfBody(id, bodyOf(card, state.event.get(card.id)));
  const ties = tiesOf(state, card.id, id);
  const rest = [...facts, ...words, ...series.changes, ...ties];
  const changes = [add('card', copy), ...place.others, ...rest];
  return { changes, warnings: [...limit.warnings, ...series.warnings] };
}

/** When the words of a card are meant for a year later, and the days that follow; the words themselves stay. */
function toldLater(state: State, card: Card, sprintId: string, env: Env) {
  const was = state.schedule.get(card.id);
  const bounds = seriesBounds(state, { ...card, sprintId }, env.today);
  const days = daysNextYear(card, was?.meaning, bounds);
  if (was === undefined) return { days, schedule: undefined };
  const meaning = yearLaterMeaning(was.meaning, bounds);
  const against = was.correctedAt !== null || tellsYear(was.meaning);
  const by = against ? env.actor : null;
  const at = against ? env.now : null;
  return { days, schedule: { ...was, meaning, correctedBy: by, correctedAt: at } };
}

/** A stage or initiative that was not given up; the project's own, as the old card's was. */
function living(state: State, groupId: string | null): string | null {
  const group = groupId === null ? undefined : state.card.get(groupId);
  return group === undefined || group.cancelledAt !== null ? null : group.id;
}

function undone(cardId: string, { id, body }: ChecklistItem): ChecklistItem {
  return { id: derivedId(cardId, id), body, doneAt: null };
}

/** Links, promises and boards of the old card for the new one. Ids follow from the rows: a replica may not hold all of them. */
function tiesOf(state: State, cardId: string, newId: string): Change[] {
  const own = <R extends { readonly id: string }>(row: R) => {
    return { ...row, id: derivedId(newId, row.id), cardId: newId };
  };
  const links = [...state.link.where('cardId', cardId)].sort(byId);
  const boards = [...state.participation.where('cardId', cardId)].sort(byId);
  return [
    ...links.map((row) => add('link', own(row))),
    ...boards.map((row) => add('participation', own(row))),
    ...copiedPromises(state, cardId, newId, boardsOf(state, { cardId }) ?? []),
  ];
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
