import pg from 'pg';
import { ADMIN } from './create-cluster.ts';

/** How to reach a database: options of the driver and the same as one address. */
export type Connection = {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
};

/** The role and the database of the product inside the embedded cluster. */
export const PRODUCT = 'kaskad';

/** A unix socket's folder stands in the address as the parameter `host`. */
export function connectionUrl(to: Connection): string {
  const name = `${encodeURIComponent(to.user)}:${encodeURIComponent(to.password)}`;
  const database = encodeURIComponent(to.database);
  return to.host.startsWith('/')
    ? `postgresql://${name}@localhost:${to.port}/${database}?host=${encodeURIComponent(to.host)}`
    : `postgresql://${name}@${to.host}:${to.port}/${database}`;
}

export function asAdmin(to: Connection, database = 'postgres'): Connection {
  return { ...to, user: ADMIN, database };
}

/** Runs `work` on a connection of its own, closed afterwards. */
export async function withClient<T>(
  to: Connection,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = await openClient(to);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

export async function openClient(to: Connection): Promise<pg.Client> {
  const client = new pg.Client({ ...to, ssl: false, connectionTimeoutMillis: 2000 });
  // An error after the connection is up must not end the process; the next query reports it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}
