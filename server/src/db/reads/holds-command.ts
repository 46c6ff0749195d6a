import type { Database } from '../pool.ts';

/** Does the journal of the cascade hold the command? False also when there is no such cascade. */
export async function holdsCommand(
  { pool }: Database,
  cascadeId: string,
  commandId: string,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    'select from entry where cascade_id = $1 and command_id = $2',
    [cascadeId, commandId],
  );
  return rowCount === 1;
}
