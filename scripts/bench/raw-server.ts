/**
 * The limit to compare with: the same framework and driver, one durable UPDATE and one INSERT in a single statement,
 * no rule, no rights, no journal to keep in order; what was written is told to every open socket.
 */
import websocket from '@fastify/websocket';
import { fastify } from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });
// The database goes first when all is stopped.
pool.on('error', () => process.exit(0));
await pool.query('create table if not exists raw_card (id int primary key, rank text not null)');
await pool.query(
  'create table if not exists raw_outbox (id bigserial primary key, body json not null)',
);
await pool.query(
  `insert into raw_card select i, 'a' from generate_series(1, 5000) i on conflict do nothing`,
);
const app = fastify();
const sockets = new Set<{ send(data: Buffer): void }>();
await app.register(websocket);
app.get('/socket', { websocket: true }, (socket) => {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
});
app.post('/move', async (request) => {
  const { id, card, rank } = request.body as { id: string; card: number; rank: string };
  const body = JSON.stringify({ type: 'entries', commandId: id, card, rank });
  await pool.query({
    name: 'move',
    text: `with moved as (update raw_card set rank = $2 where id = $1)
           insert into raw_outbox (body) values ($3)`,
    values: [card, rank, body],
  });
  const frame = Buffer.from(body);
  for (const socket of sockets) socket.send(frame);
  return { ok: true };
});
const url = await app.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${JSON.stringify({ url, databaseUrl: '' })}\n`);
process.once('SIGTERM', () => process.exit(0));
