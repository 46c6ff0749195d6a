import { and, eq } from '../drizzle.ts';
import type { Database } from '../pool.ts';
import { entry } from '../tables/journal.ts';

/** Does the journal of the cascade hold the command? False also when there is no such cascade. */
export async function holdsCommand(
  { orm }: Pick<Database, 'orm'>,
  cascadeId: string,
  commandId: string,
): Promise<boolean> {
  const found = await orm
    .select({ seq: entry.seq })
    .from(entry)
    .where(and(eq(entry.cascadeId, cascadeId), eq(entry.commandId, commandId)));
  return found.length === 1;
}
