import type { Change } from '@kaskad/shared/domain/changes.ts';
import type pg from 'pg';
import type { Database } from '../pool.ts';
import { inTransaction } from '../transaction.ts';

/** A file whose bytes are safe in the storage. */
export interface StoredFile {
  readonly cascadeId: string;
  readonly id: string;
  readonly storageKey: string;
  /** As it came, cleaned. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly storedBy: string;
  readonly storedAt: Date;
}

export type FileFacts = Pick<StoredFile, 'storageKey' | 'name' | 'bytes' | 'sha256'>;

/**
 * Writes down a file. `known`: its id was written down before, by the first of two equal uploads; `full`: the files of
 * the cascade would come to more than `limit` bytes.
 */
export async function addStoredFile(
  database: Database,
  file: StoredFile,
  limit: number,
): Promise<{ kind: 'added' | 'full' } | { kind: 'known'; file: FileFacts }> {
  return await inTransaction(database, async (client) => {
    // Uploads that end in the same moment count each other.
    await client.query("select pg_advisory_xact_lock(hashtextextended('files ' || $1, 0))", [
      file.cascadeId,
    ]);
    const known = await knownFile(client, file);
    if (known !== undefined) return { kind: 'known', file: known };
    if ((await bytesOf(client, file.cascadeId)) + file.bytes > limit) return { kind: 'full' };
    await client.query(
      `insert into stored_file (cascade_id, id, storage_key, name, bytes, sha256, stored_by, stored_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[file.cascadeId, file.id, file.storageKey, file.name, file.bytes, file.sha256],
        ...[file.storedBy, file.storedAt],
      ],
    );
    return { kind: 'added' };
  });
}

/** Forgets a file that became nobody's evidence. */
export async function removeStoredFile(
  { pool }: Database,
  cascadeId: string,
  id: string,
): Promise<void> {
  await pool.query('delete from stored_file where cascade_id = $1 and id = $2', [cascadeId, id]);
}

/** Bytes that the files of a cascade take. */
export async function storedBytes({ pool }: Database, cascadeId: string): Promise<number> {
  return await bytesOf(pool, cascadeId);
}

/** A file that is read, under the name of what it proves. */
export interface ServedFile extends FileFacts {
  readonly title: string;
  /** The row by which somebody may read it: the card of evidence, or the measurement itself. */
  readonly ownerKind: 'card' | 'measurement';
  readonly ownerId: string;
}

/** A file by which evidence or a measurement stands; undefined when it was removed or is not there. */
export async function servedFile(
  { pool }: Database,
  cascadeId: string,
  id: string,
): Promise<ServedFile | undefined> {
  const { rows } = await pool.query<ServedFile>(
    `select f.storage_key as "storageKey", f.name, f.bytes, f.sha256, o.title, o.kind as "ownerKind", o.id as "ownerId"
     from stored_file f join (
       select cascade_id, file_id, title, 'card' as kind, card_id as id, added_at from evidence where removed_at is null
       union all
       select cascade_id, file_id, source_title, 'measurement', id, added_at from measurement
     ) o on o.cascade_id = f.cascade_id and o.file_id = f.id
     where f.cascade_id = $1 and f.id = $2 and f.swept_at is null
     order by o.added_at, o.id limit 1`,
    [cascadeId, id],
  );
  const [file] = rows;
  return file && { ...file, title: file.title ?? file.name };
}

/** Who uploaded with this command, and the first thing it changed; undefined when the journal does not hold it. */
export async function uploadOf(
  { pool }: Database,
  cascadeId: string,
  commandId: string,
): Promise<{ seq: number; by: string; change: Change | undefined } | undefined> {
  const { rows } = await pool.query<{ seq: string; by: string; change: Change | null }>(
    `select seq, actor_id as by, changes -> 0 as change
     from entry where cascade_id = $1 and command_id = $2`,
    [cascadeId, commandId],
  );
  const [row] = rows;
  return row && { ...row, seq: Number(row.seq), change: row.change ?? undefined };
}

type Queryable = Pick<pg.ClientBase, 'query'>;

async function knownFile(
  client: Queryable,
  { cascadeId, id }: StoredFile,
): Promise<FileFacts | undefined> {
  const { rows } = await client.query<FileFacts>(
    `select storage_key as "storageKey", name, bytes, sha256 from stored_file
     where cascade_id = $1 and id = $2`,
    [cascadeId, id],
  );
  return rows[0];
}

async function bytesOf(client: Queryable, cascadeId: string): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(
    `select coalesce(sum(bytes), 0) as bytes from stored_file
     where cascade_id = $1 and swept_at is null`,
    [cascadeId],
  );
  return Number(rows[0]?.bytes ?? 0);
}
