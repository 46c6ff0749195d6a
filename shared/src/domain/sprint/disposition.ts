import { z } from 'zod';
import type { ColumnPhase } from '../board/column.ts';
import { columnsOf } from '../board/column.ts';
import { type Card, freshWork, hasExactDays } from '../card/card.ts';
import { isOfSprints } from '../card/detail.ts';
import { dated } from '../card/work.ts';
import { add, type Change, type Edits, set } from '../changes.ts';
import type { Env } from '../env.ts';
import { askedOnDone } from '../event/evidence-rule.ts';
import { line, reason, uuid } from '../fields.ts';
import { settled } from '../occurrence/settle.ts';
import { rankAtEnd } from '../rank.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { bodyOf, factsOfBody } from '../template/body.ts';

const common = { cardId: uuid, reason };

/** What becomes of a card that its sprint leaves unfinished, and why. A split names what is done and what is left. */
export const dispositionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('carry') }),
  z.strictObject({
    ...common,
    kind: z.literal('split'),
    doneTitle: line(300).optional(),
    restTitle: line(300).optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('idea') }),
  z.strictObject({ ...common, kind: z.literal('cancel') }),
]);
export type Disposition = z.infer<typeof dispositionSchema>;

/** Changes that carry out a disposition over the state as the dispositions before it left it. */
export function disposed(
  state: State,
  card: Card,
  disposition: Disposition,
  env: Env,
): Change[] | Refusal {
  switch (disposition.kind) {
    case 'carry':
      return set('card', card, {
        ...dated(card, { sprintId: null }, env.now),
        carriedFromId: card.sprintId,
        carryCount: card.carryCount + 1,
      });
    case 'idea':
      return [
        ...set('card', card, leaving(state, card, disposition.reason, env.now)),
        ...(isOfSprints(state, card) ? settled(state, card, null, env).changes : []),
      ];
    case 'cancel':
      return set(
        'card',
        card,
        dated(card, { cancelledAt: env.now, cancelReason: disposition.reason }, env.now),
      );
    case 'split':
      return split(state, card, disposition, env);
  }
}

/** What changes in a card that leaves its period and is not carried over: without sprints it stays on the board as it is. */
export function leaving(
  state: State,
  card: Card,
  returnReason: string | null,
  now: string,
): Edits<Card> {
  return isOfSprints(state, card)
    ? backToIdea(state, card, returnReason, now)
    : outOfPeriod(state, card, returnReason, now);
}

/** What a card loses and where it goes when it returns to «Замысел»: people, exact days and checklist are given up. */
function backToIdea(
  state: State,
  card: Card,
  returnReason: string | null,
  now: string,
): Edits<Card> {
  const undated = hasExactDays(card) ? { startsOn: null, endsOn: null, precision: null } : {};
  const given = { responsible: [], checklist: [], ...undated, ...endOf(state, card, 'planned') };
  return outOfPeriod(state, card, returnReason, now, given);
}

/** What else changes with `more` in a card that belongs to no period any more: when and why it left one under way. */
function outOfPeriod(
  state: State,
  card: Card,
  returnReason: string | null,
  now: string,
  more: Edits<Card> = {},
): Edits<Card> {
  const fields = { sprintId: null, carriedFromId: null, returnReason, ...more };
  const from = card.sprintId === null ? undefined : state.sprint.get(card.sprintId);
  const returnedAt = from === undefined || from.startedAt === null ? card.returnedAt : now;
  return { ...dated(card, fields, now), returnedAt };
}

/**
 * The card stays in the closed sprint as what was done; what is left becomes a new card in its place, with its links
 * and its boards, and with the items that are still open. What the card promised a KPI stays with what was done: how
 * much of it is left nobody said.
 */
function split(
  state: State,
  card: Card,
  names: { readonly doneTitle?: string | undefined; readonly restTitle?: string | undefined },
  env: Env,
): Change[] | Refusal {
  const restId = env.newId();
  if (state.card.get(restId) !== undefined) return refuse('id-taken');
  const end = endOf(state, card, 'done');
  const asked = askedOnDone(state, card, { ...card, ...end });
  if (asked.refusal !== undefined) return asked.refusal;
  const finished = set('card', card, {
    title: names.doneTitle,
    checklist: card.checklist.filter((item) => item.doneAt !== null),
    ...dated(card, end, env.now),
  });
  const rest = add('card', {
    ...card,
    ...freshWork,
    workedAt: card.workedAt,
    id: restId,
    title: names.restTitle ?? card.title,
    checklist: card.checklist.filter((item) => item.doneAt === null),
    actualResult: null,
    describedAt: null,
    sprintId: null,
    carriedFromId: card.sprintId,
    carryCount: card.carryCount + 1,
    splitFromId: card.id,
    previousId: null,
    createdAt: env.now,
    createdBy: env.actor,
  });
  const links = [...state.link.where('cardId', card.id)].sort(byId);
  const boards = [...state.participation.where('cardId', card.id)].sort(byId);
  return [
    ...finished,
    rest,
    ...factsOfBody(restId, bodyOf(card, state.event.get(card.id))),
    ...links.map((row) => add('link', { ...row, id: env.newId(), cardId: restId })),
    ...boards.map((row) => add('participation', { ...row, id: env.newId(), cardId: restId })),
  ];
}

/** The end of the first column of a phase on the card's home board. */
function endOf(
  state: State,
  card: Card,
  phase: ColumnPhase,
): Pick<Card, 'columnId' | 'phase' | 'rank'> {
  const column = columnsOf(state, card.projectId).find((row) => row.phase === phase);
  if (column === undefined) throw new Error(`project ${card.projectId} has no ${phase} column`);
  if (column.id === card.columnId) return { columnId: card.columnId, phase, rank: card.rank };
  return { columnId: column.id, phase, rank: rankAtEnd(state.card.where('columnId', column.id)) };
}

/** Ids are drawn in this order, so that both ends give the same ones. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
