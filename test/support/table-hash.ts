import type { Database } from '@kaskad/server/db/pool.ts';

/** What requests may change without having any effect: when a session was last seen, and counted attempts. */
const restless = ['session', 'attempt'];

/** One hash a table over all its rows. */
export async function tableHashes({ pool }: Database): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r'
     and relnamespace = current_schema()::regnamespace and not relname = any($1) order by relname`,
    [restless],
  );
  const parts = rows.map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from "${name}" t`,
  );
  const hashes = await pool.query<{ name: string; hash: string }>(parts.join(' union all '));
  return Object.fromEntries(hashes.rows.map(({ name, hash }) => [name, hash]));
}
