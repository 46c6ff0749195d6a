/** What of a card is read on demand: its long text, its history, and which cards hold some words. */
import { cascadeRoutes } from '@kaskad/shared/contract/cascade.ts';
import type { JournalEntry } from '@kaskad/shared/domain/card/history.ts';
import { call } from './http.ts';

type Options = { signal?: AbortSignal };

/** The description of a card; empty when it has none. Throws as `call` does. */
export async function readDescription(
  cascadeId: string,
  cardId: string,
  options: Options = {},
): Promise<string> {
  const params = { cascadeId, ownerId: cardId };
  const { texts } = await call(cascadeRoutes.texts, { params }, options);
  return texts.find(({ field }) => field === 'description')?.body ?? '';
}

/** A page of the entries that speak of a card, the newest first; `before` is the number of the last one known. */
export async function readHistory(
  cascadeId: string,
  cardId: string,
  before: number | undefined,
  options: Options = {},
): Promise<{ entries: readonly JournalEntry[]; more: boolean }> {
  const query = before === undefined ? {} : { before };
  const params = { cascadeId, cardId };
  const { entries, more } = await call(cascadeRoutes.cardHistory, { params, query }, options);
  return { entries: entries as unknown as readonly JournalEntry[], more };
}

/** Ids of cards that hold the words in any form, best first. */
export async function searchCards(
  cascadeId: string,
  words: string,
  options: Options = {},
): Promise<readonly string[]> {
  const params = { cascadeId };
  return (await call(cascadeRoutes.search, { params, query: { q: words } }, options)).cardIds;
}

/** The words of all remarks under a card by their ids; empty for removed ones. */
export async function readComments(
  cascadeId: string,
  cardId: string,
  options: Options = {},
): Promise<ReadonlyMap<string, string>> {
  const params = { cascadeId, cardId };
  const { comments } = await call(cascadeRoutes.comments, { params }, options);
  return new Map(comments.map(({ id, body }) => [id, body]));
}
