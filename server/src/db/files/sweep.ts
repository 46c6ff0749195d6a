import type { Database } from '../pool.ts';

/** Forgets files that prove nothing, such as a draft's document that was given anew, and were stored before `before`. */
export async function forgetOrphans({ pool }: Database, before: Date): Promise<void> {
  await pool.query(
    `delete from stored_file f where stored_at < $1
       and not exists (select from evidence e where e.cascade_id = f.cascade_id and e.file_id = f.id)
       and not exists (select from measurement m where m.cascade_id = f.cascade_id and m.file_id = f.id)`,
    [before],
  );
}

/**
 * Marks files whose evidence was removed for good: more than `days` ago by the clock of their cascade, and a day beyond,
 * so that nothing goes in the moment in which it is brought back.
 */
export async function markSwept({ pool }: Database, now: Date, days: number): Promise<void> {
  await pool.query(
    `update stored_file f set swept_at = $1
     from cascade c where c.cascade_id = f.cascade_id and f.swept_at is null
       and exists (select from evidence e where e.cascade_id = f.cascade_id and e.file_id = f.id)
       and not exists (
         select from evidence e where e.cascade_id = f.cascade_id and e.file_id = f.id
           and (e.removed_at is null or e.removed_at >= $1::timestamptz
             + c.clock_offset_ms * interval '1 millisecond' - make_interval(days => $2)))`,
    [now, days + 1],
  );
}

/** Those of the keys that a file of the cascade stands under; undefined when there is no such cascade here. */
export async function heldKeys(
  { pool }: Database,
  cascadeId: string,
  keys: readonly string[],
): Promise<ReadonlySet<string> | undefined> {
  const { rows: heads } = await pool.query('select from cascade_head where cascade_id = $1', [
    cascadeId,
  ]);
  if (heads.length === 0) return undefined;
  const { rows } = await pool.query<{ key: string }>(
    `select storage_key as key from stored_file
     where cascade_id = $1 and swept_at is null and storage_key = any($2)`,
    [cascadeId, keys],
  );
  return new Set(rows.map(({ key }) => key));
}
