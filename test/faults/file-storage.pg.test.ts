import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { createStorage, type Storage } from '@kaskad/server/files/storage.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFileCentre, type FileCentre } from '../support/file-centre.ts';
import { freshUpload, sendFile } from '../support/multipart.ts';
import { startSecondNode } from '../support/second-node.ts';
import { signedInBrowser } from '../support/session.ts';

/** How the disk behaves in the test that runs. */
let disk: Storage;
let folder: string;
let world: FileCentre;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaskad-disk-'));
  const storage: Storage = {
    folder,
    keep: (...args) => disk.keep(...args),
    read: (...args) => disk.read(...args),
    remove: (...args) => disk.remove(...args),
  };
  world = await buildFileCentre({ storage, env: { KASKAD_FILES_LIMIT_MB: '1' } });
});
afterAll(async () => {
  await world.stop();
  await rm(folder, { recursive: true, force: true });
});

const fresh = () => freshUpload(world.centre.cascadeId, world.centre.id('card'));
const sound = () => createStorage(join(folder, 'sound'));

/** A file that takes some bytes and then fails as a disk does. */
function failing(code: string): () => Writable {
  return () =>
    new Writable({
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error(code), { code, syscall: 'write' })),
    });
}

test.each([
  ['ENOSPC', 507, 'storage-full'],
  ['EDQUOT', 507, 'storage-full'],
  ['EIO', 503, 'storage-unavailable'],
  ['EROFS', 503, 'storage-unavailable'],
  ['EACCES', 503, 'storage-unavailable'],
])('F28: on a disk that says %s nothing is acknowledged: %i', async (errno, status, code) => {
  disk = createStorage(folder, failing(errno));
  const before = await world.state();
  const one = fresh();
  const reply = await sendFile(world.cast.member, one, Buffer.alloc(300_000));
  expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
  expect(await world.state()).toEqual(before);
  disk = sound();
  expect((await sendFile(world.cast.member, one, 'байты')).statusCode).toBe(200);
});

test('a folder that is no folder is told as a storage that cannot be reached', async () => {
  const file = join(folder, 'a file');
  await writeFile(file, '');
  disk = createStorage(file);
  const reply = await sendFile(world.cast.member, fresh(), 'байты');
  expect([reply.statusCode, reply.json().code]).toEqual([503, 'storage-unavailable']);
  expect(reply.headers['retry-after']).toBe('60');
});

test('one person sends four files at once, a fifth waits; others are not held up', async () => {
  const gates: PassThrough[] = [];
  const real = sound();
  disk = {
    ...real,
    keep(cascadeId, source) {
      const gate = new PassThrough();
      gates.push(gate);
      source.pipe(gate);
      gate.pause();
      return new Promise((resolve, reject) => {
        gate.once('open-gate', () => void real.keep(cascadeId, gate).then(resolve, reject));
      });
    },
  };
  const four = Array.from({ length: 4 }, () => sendFile(world.cast.member, fresh(), 'байты'));
  await expect.poll(() => gates.length, { timeout: 60_000 }).toBe(4);
  const fifth = await sendFile(world.cast.member, fresh(), 'байты');
  expect([fifth.statusCode, fifth.json().code]).toEqual([429, 'too-many-uploads']);
  expect(Number(fifth.headers['retry-after'])).toBeGreaterThan(0);
  const lead = sendFile(world.cast.lead, fresh(), 'байты');
  await expect.poll(() => gates.length, { timeout: 60_000 }).toBe(5);
  for (const gate of gates) gate.emit('open-gate');
  for (const reply of await Promise.all([...four, lead])) expect(reply.statusCode).toBe(200);
  disk = real;
  expect((await sendFile(world.cast.member, fresh(), 'байты')).statusCode).toBe(200);
});

test('the files of a cascade stay within its limit, also when many come at once', async () => {
  disk = sound();
  const part = Buffer.alloc(300_000, 1);
  const replies = await Promise.all(
    Array.from({ length: 4 }, () => sendFile(world.cast.director, fresh(), part)),
  );
  const statuses = replies.map(({ statusCode }) => statusCode).sort();
  expect(statuses).toEqual([200, 200, 200, 507]);
  const full = await sendFile(world.cast.director, fresh(), part);
  expect([full.statusCode, full.json().code]).toEqual([507, 'files-full']);
  expect((await sendFile(world.cast.director, fresh(), 'мало')).statusCode).toBe(200);
});

test('a file given to one node is served by the other, and the same upload there is the same', async () => {
  disk = sound();
  const { app, centre, people } = { ...world, people: world.centre.people };
  const connection = app.database.connection;
  const shared = await mkdtemp(join(tmpdir(), 'kaskad-shared-'));
  disk = createStorage(join(shared, 'files'));
  const other = await startSecondNode(app, connection, { KASKAD_DATA: shared });
  try {
    const there = await signedInBrowser(app, people.member, other.app);
    const one = fresh();
    const first = await sendFile(world.cast.member, one, 'по всем узлам');
    const again = await sendFile(there, one, 'по всем узлам');
    expect([again.statusCode, again.json()]).toEqual([200, first.json()]);
    const { fileId } = (await centre.state()).evidence.get(one.evidenceId) ?? {};
    const reply = await there.get(`/api/cascades/${centre.cascadeId}/files/${fileId}`);
    expect([reply.statusCode, reply.body]).toEqual([200, 'по всем узлам']);
    const cardId = crypto.randomUUID();
    const card = { cardId, projectId: centre.id('cyclogram'), kind: 'event', title: 'Новая' };
    await centre.must('lead', 'card.add', card);
    const fast = freshUpload(centre.cascadeId, cardId);
    expect((await sendFile(there, fast, 'сразу')).statusCode).toBe(200);
  } finally {
    await other.stop();
    await rm(shared, { recursive: true, force: true });
  }
});
