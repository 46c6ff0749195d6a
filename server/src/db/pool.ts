import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { drizzle } from './drizzle.ts';
import { inTransaction } from './transaction.ts';

/** Typed queries over the pool, or over one connection of it inside a transaction. */
export type Executor = NodePgDatabase;

/** The one way to PostgreSQL; everything outside server/db passes it on and never looks inside. */
export type Database = {
  /** How the pool connects, for connections that must live apart from it. */
  readonly connection: pg.PoolConfig;
  readonly pool: pg.Pool;
  /** Connections of the write path, whose plans always go by the keys of the few rows they touch. */
  readonly writers: pg.Pool;
  /** Typed queries, each on a connection of its own. */
  readonly orm: Executor;
  /** Commits when `work` resolves and rolls back when it throws. */
  transaction<T>(work: (tx: Executor) => Promise<T>): Promise<T>;
  /** True when the database answers. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
};

/**
 * A write touches few rows by their keys. Left alone, the planner reads all cards of a young cascade, of which it has no
 * statistics yet, and plans each statement anew.
 */
const WRITER_PLANS = ['seqscan', 'bitmapscan', 'hashjoin', 'mergejoin', 'material']
  .map((way) => `set enable_${way} = off`)
  .concat('set plan_cache_mode = force_generic_plan')
  .join('; ');

/** `statement_timeout` bounds every question; waiting for a free connection is bounded as well. */
export function createDatabase(
  connection: pg.PoolConfig,
  onIdleError: (error: Error) => void = () => undefined,
): Database {
  const settings: pg.PoolConfig = {
    connectionTimeoutMillis: 2_000,
    statement_timeout: 5_000,
    idle_in_transaction_session_timeout: 10_000,
    application_name: 'kaskad',
    // Statements travel without waiting for the answer to the one before.
    pipeline: true,
    ...connection,
  };
  const pool = new pg.Pool({ max: 16, ...settings });
  const writers = new pg.Pool({ max: 8, ...settings });
  for (const each of [pool, writers]) {
    // Without a listener a connection that dies while idle ends the process.
    each.on('error', onIdleError);
    // So does one that dies in somebody's hands, whose query then says what happened.
    each.on('connect', (client) => void client.on('error', () => undefined));
  }
  writers.on('connect', (client) => {
    client.query(WRITER_PLANS).catch(onIdleError);
  });
  return {
    connection,
    pool,
    writers,
    orm: drizzle(pool),
    transaction: (work) => inTransaction({ pool }, (client) => work(drizzle(client))),
    answers: () =>
      pool.query('select 1').then(
        () => true,
        () => false,
      ),
    close: async () => {
      await Promise.all([pool.end(), writers.end()]);
    },
  };
}

/** The database is away, starting, stopping, out of connections or of space: worth trying again. */
export function isDatabaseAway(error: unknown): boolean {
  return causes(error).some(
    (cause) => awayCodes.test(codeOf(cause)) || awayMessages.test(cause.message),
  );
}

/** The SQLSTATE behind an error, however deep it is wrapped; undefined for other errors. */
export function sqlState(error: unknown): string | undefined {
  return causes(error)
    .map(codeOf)
    .find((code) => /^[0-9A-Z]{5}$/.test(code) && code !== 'EPIPE');
}

/** A statement broke a constraint or a guard of the schema, or held a value no column takes (SQLSTATE classes 23, 22). */
export function isRefusedByDatabase(error: unknown): boolean {
  return /^2[23]/.test(sqlState(error) ?? '');
}

/** The name of the constraint a statement broke, if it broke one. */
export function brokenConstraint(error: unknown): string | undefined {
  return causes(error)
    .map((cause) => ('constraint' in cause ? cause.constraint : undefined))
    .find((name) => typeof name === 'string');
}

// 08 connection, 53 resources (disk full, too many connections), 57P shutdown and start-up.
const awayCodes =
  /^(08...|53...|57P0[1-5]|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND)$/;
// What the driver says without a code.
const awayMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Cannot use a pool after calling end|Client has encountered a connection error)/;

function causes(error: unknown): Error[] {
  const found: Error[] = [];
  let next = error;
  while (next instanceof Error && found.length < 8) {
    found.push(next);
    next = next.cause;
  }
  return found;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
