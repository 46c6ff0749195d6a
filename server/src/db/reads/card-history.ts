import type { Entry } from '@kaskad/shared/sync/entry.ts';
import { and, desc, eq, lt } from '../drizzle.ts';
import type { Database } from '../pool.ts';
import { entry, entryCard } from '../tables/journal.ts';

/** Entries that speak of a card, the newest first, before `before` (a seq) when it is given. */
export async function entriesOfCard(
  { orm }: Pick<Database, 'orm'>,
  cascadeId: string,
  cardId: string,
  before: number | null,
  limit: number,
): Promise<Entry[]> {
  const { seq, commandId, name, by, at, changes } = entry;
  return await orm
    .select({ seq, commandId, name, by, at, changes })
    .from(entryCard)
    .innerJoin(entry, and(eq(entry.cascadeId, entryCard.cascadeId), eq(entry.seq, entryCard.seq)))
    .where(
      and(
        eq(entryCard.cascadeId, cascadeId),
        eq(entryCard.cardId, cardId),
        before === null ? undefined : lt(entryCard.seq, before),
      ),
    )
    .orderBy(desc(entryCard.seq))
    .limit(limit);
}
