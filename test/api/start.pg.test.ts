import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createApp } from '@kaskad/server/app.ts';
import { readConfig } from '@kaskad/server/config.ts';
import { createDatabase } from '@kaskad/server/db/pool.ts';
import { StartupFailure } from '@kaskad/server/db/startup-failure.ts';
import { startServer } from '@kaskad/server/main.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { buildPerson, startTestApp } from '../support/test-app.ts';

let fresh: TestDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const silent = { onProgress: () => undefined };

describe('starting', () => {
  test('serves on a port of the system, stops, and may be stopped twice', async () => {
    const config = readConfig({ PORT: '0', DATABASE_URL: fresh.url });
    const server = await startServer({ config, ...silent });
    expect(server.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    await expect.poll(async () => (await fetch(`${server.url}/ready`)).status).toBe(200);
    await Promise.all([server.stop(), server.stop()]);
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  });

  test('a taken port is one clear line, and nothing is left running', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const address = holder.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const config = readConfig({ PORT: port, DATABASE_URL: fresh.url });
    const start = startServer({ config, ...silent });
    await expect(start).rejects.toThrow(StartupFailure);
    await expect(start).rejects.toThrow(new RegExp(`^Порт ${port} занят.*/ Port ${port} is taken`));
    holder.close();
    const left =
      'select count(*)::int as left from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
    const database = createDatabase(fresh.connection);
    const count = async () => (await database.pool.query<{ left: number }>(left)).rows[0]?.left;
    await expect.poll(count, { timeout: 30_000 }).toBe(0);
    await database.close();
  });

  test('a foreign address is one clear line', async () => {
    const config = readConfig({ PORT: '0', HOST: '203.0.113.9', DATABASE_URL: fresh.url });
    await expect(startServer({ config, ...silent })).rejects.toThrow(/HOST/);
  });
});

describe('the process', () => {
  const main = join(import.meta.dirname, '..', '..', 'server', 'src', 'main.ts');

  function run(env: Record<string, string>): { child: ChildProcess; said: () => string } {
    const child = spawn(process.execPath, [main], { env: { PATH: process.env['PATH'], ...env } });
    let text = '';
    const hear = (chunk: Buffer) => {
      text += chunk.toString();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    return { child, said: () => text };
  }

  test('S25: a wrong variable ends it with one line and no stack', async () => {
    const { child, said } = run({ PORT: 'no port' });
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
    expect(said()).toBe('PORT: нужно целое число от 0 до 65535 / a whole number from 0 to 65535\n');
  });

  test('a database that does not answer ends it with one line and no secret', async () => {
    const { child, said } = run({
      DATABASE_URL: 'postgresql://kaskad:hunter2@127.0.0.1:1/kaskad',
      PORT: '0',
    });
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
    expect(said().trim().split('\n')).toHaveLength(1);
    expect(said()).not.toContain('hunter2');
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s stops it cleanly', async (signal) => {
    const { child, said } = run({ DATABASE_URL: fresh.url, PORT: '0' });
    await expect.poll(said, { timeout: 60_000 }).toMatch(/http:\/\/localhost:\d+\n/);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('S01: a route that does not say who may call it stops the start', () => {
  const app = async () => {
    const database = createDatabase(fresh.connection);
    const config = readConfig({ KASKAD_LOG: 'silent' });
    const created = await createApp({ config, database, clock: () => new Date() });
    return { created, end: () => created.close().then(() => database.close()) };
  };

  test('a plain one', async () => {
    const { created, end } = await app();
    created.get('/api/silent', async () => ({}));
    await expect(created.ready()).rejects.toThrow('GET /api/silent');
    await end();
  });

  test('a websocket', async () => {
    const { created, end } = await app();
    created.get('/api/silent', { websocket: true }, () => undefined);
    await expect(created.ready()).rejects.toThrow('GET /api/silent');
    await end();
  });

  test('one that speaks of a cascade its path does not name', async () => {
    const { created, end } = await app();
    const config = { may: { cascade: 'member' } } as const;
    created.get('/api/other/:id', { config }, async () => ({}));
    await expect(created.ready()).rejects.toThrow('GET /api/other/:id');
    await end();
  });
});

test('S24: a guard that fails lets nobody through', async () => {
  const app = await startTestApp();
  const browser = app.browser();
  await browser.signIn(await buildPerson(app));
  const rejections: unknown[] = [];
  const note = (reason: unknown) => rejections.push(reason);
  process.on('unhandledRejection', note);
  vi.spyOn(app.app.viewers, 'of').mockRejectedValue(new Error('the guard fell'));
  for (const url of ['/api/me', `/api/cascades/${crypto.randomUUID()}/people`]) {
    const response = await browser.get(url);
    expect(response.json()).toMatchObject({ status: 500, code: 'internal' });
    expect(response.body).not.toContain('the guard fell');
  }
  const out = await browser.post('/api/sign-out-everywhere');
  expect(out.statusCode).toBe(500);
  vi.restoreAllMocks();
  expect((await browser.get('/api/me')).statusCode).toBe(200);
  process.off('unhandledRejection', note);
  expect(rejections).toEqual([]);
  await app.stop();
});
