import type { Entry } from '@kaskad/shared/sync/entry.ts';
import type pg from 'pg';
import type { Database } from './pool.ts';
import type { JournalEntry } from './save-changes.ts';

export type Queryable = Pick<pg.ClientBase, 'query'>;

export interface Head {
  readonly seq: number;
  /** Entries of the commands asked about that the journal holds already. */
  readonly known: readonly JournalEntry[];
}

/**
 * Takes the cascade's row lock and reads its counter, with the entries of `commandIds` that were known when the
 * statement began. An entry committed while it waited for the lock is not among them: the counter then has moved on.
 * Undefined when there is no such cascade.
 */
export async function lockHead(
  client: pg.ClientBase,
  cascadeId: string,
  commandIds: readonly string[],
): Promise<Head | undefined> {
  const { rows } = await client.query<{ seq: string; known: JournalEntry[] | null }>({
    name: 'lock-head',
    text: `select h.seq, (select json_agg(${entryJson}) from entry e
             where e.cascade_id = $1 and e.command_id = any($2::uuid[])) as known
           from cascade_head h where h.cascade_id = $1 for update of h`,
    values: [cascadeId, commandIds],
  });
  const head = rows[0];
  return head && { seq: Number(head.seq), known: (head.known ?? []).map(isoEntry) };
}

/** Entries after `seq` in order, at most `limit` of them. */
export async function entriesAfter(
  client: Queryable,
  cascadeId: string,
  seq: number,
  limit = 100_000,
): Promise<JournalEntry[]> {
  const { rows } = await client.query<{ entry: JournalEntry }>({
    name: 'entries-after',
    text: `select ${entryJson} as entry from entry e where e.cascade_id = $1 and e.seq > $2 order by e.seq limit $3`,
    values: [cascadeId, seq, limit],
  });
  return rows.map(({ entry }) => isoEntry(entry));
}

/** The entry without what only the journal keeps. */
export function wireEntry({ seq, commandId, name, by, at, changes }: JournalEntry): Entry {
  return { seq, commandId, name, by, at, changes };
}

const entryJson = `json_build_object('seq', e.seq, 'commandId', e.command_id, 'name', e.name, 'by', e.actor_id,
  'at', e.at, 'argsHash', e.args_hash, 'changes', e.changes)`;

function isoEntry(entry: JournalEntry): JournalEntry {
  return { ...entry, at: new Date(entry.at).toISOString() };
}

/** The lock row and counter of a new cascade; there already is no fault. */
export async function createHead(database: Database, cascadeId: string): Promise<void> {
  await database.pool.query(
    'insert into cascade_head (cascade_id) values ($1) on conflict do nothing',
    [cascadeId],
  );
}
