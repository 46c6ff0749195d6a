/**
 * Whether other nodes serve this database. A node by itself need not tell its commits through the database, which costs
 * about as much as a small write; it is by itself only when it has looked and nobody has come since.
 */
import type pg from 'pg';
import { notify } from './notify.ts';
import type { Database } from './pool.ts';

export interface Company {
  /** True when no other node can be following what this one commits. */
  isAlone(): boolean;
  /** Makes a listening connection count, before it listens. */
  enrol(client: pg.ClientBase): Promise<void>;
  /** Says to the others that this node listens now, and looks who is there. */
  greet(): Promise<void>;
  /** Another node, or this one itself, has begun to listen. */
  hear(node: string): void;
  stop(): void;
}

export interface CompanyOptions {
  readonly database: Database;
  readonly node: string;
  /** Called when another node has come: it may have missed what was committed while this one felt alone. */
  readonly onArrival: () => void;
  readonly onError: (error: unknown) => void;
}

export const NODE_CHANNEL = 'kaskad_node';

const LOOK_MS = 2_000;
/** Every listening connection holds this advisory lock, shared; the key means nothing by itself. */
const LISTENING_LOCK = 70_110_412;

export function createCompany({ database, node, onArrival, onError }: CompanyOptions): Company {
  let alone = false;
  let arrivals = 0;

  async function look(): Promise<void> {
    const before = arrivals;
    const { rows } = await database.pool.query<{ nodes: string }>(
      `select count(*) as nodes from pg_locks where locktype = 'advisory' and objid = $1 and granted
         and database = (select oid from pg_database where datname = current_database())`,
      [LISTENING_LOCK],
    );
    alone = rows[0]?.nodes === '1' && arrivals === before;
  }

  const timer = setInterval(() => look().catch(onError), LOOK_MS);
  timer.unref();
  return {
    isAlone: () => alone,
    async enrol(client) {
      alone = false;
      arrivals += 1;
      await client.query('select pg_advisory_lock_shared($1)', [LISTENING_LOCK]);
    },
    async greet() {
      await notify(database, NODE_CHANNEL, node);
      await look();
    },
    hear(other) {
      if (other === node) return;
      alone = false;
      arrivals += 1;
      onArrival();
    },
    stop: () => clearInterval(timer),
  };
}
