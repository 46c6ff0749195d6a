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

/** Ids of the times of a card that some command took away. */
export async function timesTakenAway(
  { pool }: Pick<Database, 'pool'>,
  cascadeId: string,
  cardId: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'times-taken-away',
    text: `select c.change->>'id' as id
           from entry_card about join entry e on e.cascade_id = about.cascade_id and e.seq = about.seq
           cross join lateral json_array_elements(e.changes) as c(change)
           where about.cascade_id = $1 and about.card_id = $2 and c.change->>'kind' = 'occurrence'
             and c.change->>'op' = 'remove' and c.change->'was'->>'cardId' = $2::uuid::text`,
    values: [cascadeId, cardId],
  });
  return new Set(rows.map(({ id }) => id));
}
