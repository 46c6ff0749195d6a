import { cascadeRoutes } from '@kaskad/shared/contract/cascade.ts';
import { flowDays } from '@kaskad/shared/domain/card/phase-flow.ts';
import { toldCards } from '@kaskad/shared/domain/card/told-cards.ts';
import type { Change } from '@kaskad/shared/domain/changes.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { seesProject, seesRow } from '@kaskad/shared/domain/visible-to.ts';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../db/pool.ts';
import { entriesOfCard, timesTakenAway } from '../db/reads/card-history.ts';
import { recordsOf, searchCards, textsOf, wordsOfComments } from '../db/reads/on-demand.ts';
import { flowSteps } from '../db/reads/project-flow.ts';
import { ProblemError } from '../plugins/problem.ts';
import { route } from '../plugins/route.ts';
import type { Rooms } from '../rooms.ts';
import { roomOf } from './replica.ts';

const HISTORY_PAGE = 50;

/** What is read on demand: long texts, histories, frozen records, search. Each asks `visible-to` first. */
export function onDemandRoutes(app: FastifyInstance, database: Database, rooms: Rooms): void {
  route(
    app,
    cascadeRoutes.cardHistory,
  )(async ({ params: { cascadeId, cardId }, query, viewer }) => {
    const { state } = await roomOf(rooms, cascadeId);
    if (!seesOwner(state, viewer.personId, cardId)) throw new ProblemError('not-found');
    const found = await entriesOfCard(
      database,
      cascadeId,
      cardId,
      query.before ?? null,
      HISTORY_PAGE + 1,
    );
    const page = found.slice(0, HISTORY_PAGE);
    const all = page.flatMap(({ changes }) => changes);
    const isTold = await aboutCard(database, { cascadeId, cardId }, state, all);
    const entries = page.map((entry) => ({ ...entry, changes: entry.changes.filter(isTold) }));
    return { entries: entries as never, more: found.length > HISTORY_PAGE };
  });

  route(
    app,
    cascadeRoutes.projectFlow,
  )(async ({ params: { cascadeId, projectId }, viewer }) => {
    const { state } = await roomOf(rooms, cascadeId);
    const project = state.project.get(projectId);
    if (project === undefined || !seesProject(state, viewer.personId, projectId))
      throw new ProblemError('not-found');
    const cards = [...state.card.where('projectId', projectId)].map(({ id }) => id);
    return { days: flowDays(await flowSteps(database, cascadeId, cards), project) };
  });

  route(
    app,
    cascadeRoutes.texts,
  )(async ({ params: { cascadeId, ownerId }, viewer }) => {
    const { state } = await roomOf(rooms, cascadeId);
    if (!seesOwner(state, viewer.personId, ownerId)) throw new ProblemError('not-found');
    return { texts: await textsOf(database, cascadeId, ownerId) };
  });

  route(
    app,
    cascadeRoutes.comments,
  )(async ({ params: { cascadeId, cardId }, viewer }) => {
    const { state } = await roomOf(rooms, cascadeId);
    const card = state.card.get(cardId);
    if (card === undefined || !seesRow(state, viewer.personId, 'card', card))
      throw new ProblemError('not-found');
    const ids = [...state.comment.where('cardId', cardId)].map(({ id }) => id);
    return { comments: await wordsOfComments(database, cascadeId, ids) };
  });

  route(
    app,
    cascadeRoutes.records,
  )(async ({ params: { cascadeId, sprintId }, viewer }) => {
    const { state } = await roomOf(rooms, cascadeId);
    const sprint = state.sprint.get(sprintId);
    if (sprint === undefined || !seesProject(state, viewer.personId, sprint.projectId)) {
      throw new ProblemError('not-found');
    }
    return { records: await recordsOf(database, cascadeId, sprintId) };
  });

  route(
    app,
    cascadeRoutes.search,
  )(async ({ params: { cascadeId }, query, viewer }) => {
    const { state } = await roomOf(rooms, cascadeId);
    const found = await searchCards(database, cascadeId, query.q);
    return { cardIds: found.filter((id) => seesOwner(state, viewer.personId, id)) };
  });
}

/** True when the person may see the card, the project or the remark with this id. */
function seesOwner(state: State, viewer: string, id: string): boolean {
  const card = state.card.get(id);
  if (card !== undefined) return seesRow(state, viewer, 'card', card);
  const comment = state.comment.get(id);
  if (comment !== undefined) return seesRow(state, viewer, 'comment', comment);
  return seesProject(state, viewer, id);
}

/**
 * Tells of a change whether it is told of this card: other rows of the same entry may be hidden from the reader. A time
 * that is no longer there is known by the entry that took it away.
 */
async function aboutCard(
  database: Database,
  { cascadeId, cardId }: { readonly cascadeId: string; readonly cardId: string },
  { occurrence, evidence }: State,
  changes: readonly Change[],
): Promise<(change: Change) => boolean> {
  const isLost = (change: Change) =>
    change.kind === 'occurrence' && change.op === 'set' && occurrence.get(change.id) === undefined;
  const gone = changes.some(isLost)
    ? await timesTakenAway(database, cascadeId, cardId)
    : new Set<string>();
  const owner = {
    get: (id: string) => occurrence.get(id) ?? (gone.has(id) ? { cardId } : undefined),
  };
  return (change) => toldCards(change, { evidence, occurrence: owner }).includes(cardId);
}
