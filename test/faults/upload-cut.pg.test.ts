import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sweepFiles } from '@kaskad/server/files/sweep-files.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFileCentre, type FileCentre } from '../support/file-centre.ts';
import { fileBody, freshUpload, MULTIPART, sendFile, uploadUrl } from '../support/multipart.ts';
import { portOf } from '../support/socket-client.ts';

let world: FileCentre;
const whole = fileBody('Видео.mp4', randomBytes(2_000_000));

beforeAll(async () => {
  world = await buildFileCentre();
  await world.app.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => world.stop());

const fresh = () => freshUpload(world.centre.cascadeId, world.centre.id('card'));
const folderOf = () => join(world.folder, 'files', world.centre.cascadeId);
const incoming = () => readdir(join(folderOf(), 'incoming')).catch(() => []);

/** Sends the head of a request and so many bytes of its body, and is gone. */
async function sendCut(bytes: number): Promise<void> {
  const port = portOf(world.app.app);
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const head = [
    `POST ${uploadUrl(fresh())} HTTP/1.1`,
    `host: localhost:${port}`,
    `origin: http://localhost:${port}`,
    `cookie: kaskad=${world.cast.member.cookies.get('kaskad')}`,
    `content-type: ${MULTIPART['content-type']}`,
    `content-length: ${whole.length}`,
  ].join('\r\n');
  socket.write(`${head}\r\n\r\n`);
  if (bytes > 0) await new Promise((resolve) => socket.write(whole.subarray(0, bytes), resolve));
  await pause(50);
  socket.destroy();
}

const points = [0, 1, 40, 120, 200, 65_536, 500_000, 1_000_000, 1_999_000, whole.length - 20];

test.each(points)(
  'F28: cut after %i bytes nothing is left, neither row nor file',
  async (bytes) => {
    const before = await world.state();
    await sendCut(bytes);
    await expect.poll(incoming, { timeout: 60_000 }).toEqual([]);
    expect(await world.state()).toEqual(before);
  },
);

test('F28: a hundred cut uploads leave nothing, and the next whole one goes through', async () => {
  const before = await world.state();
  for (let round = 0; round < 25; round++)
    await Promise.all(Array.from({ length: 4 }, (_, n) => sendCut(points[(round + n) % 10] ?? 0)));
  await expect.poll(incoming, { timeout: 60_000 }).toEqual([]);
  expect(await world.state()).toEqual(before);
  await expect
    .poll(async () => (await sendFile(world.cast.member, fresh(), 'байты')).statusCode)
    .toBe(200);
});

test('F28: what a crash left behind is gone within a day, what is fresh or known stays', async () => {
  const { app, centre, cast, folder } = world;
  const one = fresh();
  await sendFile(cast.member, one, 'байты');
  const kept = (await world.state()).onDisk;
  const key = (n: number) => String(n).repeat(64);
  const orphans = [join(folderOf(), key(1)), join(folderOf(), 'incoming', key(2))];
  const young = join(folderOf(), key(3));
  const elsewhere = join(folder, 'files', 'notes.txt');
  for (const path of [...orphans, young, elsewhere]) await writeFile(path, 'сирота');
  const { now } = app.clock;
  for (const path of [...kept, ...orphans, elsewhere]) await utimes(path, now, now);
  const row = crypto.randomUUID();
  await app.database.pool.query(
    `insert into stored_file (cascade_id, id, storage_key, name, bytes, sha256, stored_by, stored_at)
     values ($1, $2, $3, 'x', 6, $3, $1, $4)`,
    [centre.cascadeId, row, key(1), now],
  );
  const rows = async () =>
    (await app.database.pool.query('select from stored_file where id = $1', [row])).rows.length;
  const sweepAfter = (hours: number) =>
    sweepFiles(app.database, join(folder, 'files'), new Date(now.getTime() + hours * 3_600_000));

  await sweepAfter(5);
  expect([await rows(), (await world.state()).onDisk.length]).toEqual([1, kept.length + 4]);
  await utimes(
    young,
    new Date(now.getTime() + 22 * 3_600_000),
    new Date(now.getTime() + 22 * 3_600_000),
  );
  await sweepAfter(23);
  expect(await rows()).toBe(0);
  expect((await world.state()).onDisk.sort()).toEqual([...kept, young, elsewhere].sort());
});

test('bytes of removed evidence stay for a month and go then, by the clock of the cascade', async () => {
  const { app, centre, cast, folder } = world;
  const one = fresh();
  await sendFile(cast.member, one, 'байты');
  const { evidenceId } = one;
  await centre.must('member', 'evidence.remove', { evidenceId });
  const { now } = app.clock;
  const sweepAfter = async (days: number) => {
    const then = new Date(now.getTime() + days * 24 * 3_600_000);
    await sweepFiles(app.database, join(folder, 'files'), then);
    return (await world.state()).onDisk.length;
  };
  for (const path of (await world.state()).onDisk) await utimes(path, now, now);
  const count = (await world.state()).onDisk.length;
  expect(await sweepAfter(30)).toBe(count - 1);
  expect(await sweepAfter(32)).toBe(count - 2);
  await centre.must('member', 'evidence.restore', { evidenceId });
  const { fileId } = (await centre.state()).evidence.get(evidenceId) ?? {};
  const url = `/api/cascades/${centre.cascadeId}/files/${fileId}`;
  expect((await cast.member.get(url)).statusCode).toBe(404);
});

test('a cascade of another database that shares the folder is left alone', async () => {
  const { app, folder } = world;
  const theirs = join(folder, 'files', crypto.randomUUID());
  const { mkdir } = await import('node:fs/promises');
  await mkdir(theirs, { recursive: true });
  const path = join(theirs, 'f'.repeat(64));
  await writeFile(path, 'чужое');
  const later = new Date(Date.now() + 1_000 * 24 * 3_600_000);
  await sweepFiles(app.database, join(folder, 'files'), later);
  expect((await world.state()).onDisk).toContain(path);
});
