import { createHash, randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_FILE_BYTES } from '@kaskad/shared/domain/event/evidence.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actors } from '../support/cast.ts';
import { buildFileCentre, type FileCentre } from '../support/file-centre.ts';
import { fileBody, freshUpload, MULTIPART, sendFile, uploadUrl } from '../support/multipart.ts';

let world: FileCentre;

beforeAll(async () => {
  world = await buildFileCentre();
});
afterAll(() => world.stop());

const upload = (card = 'card') => freshUpload(world.centre.cascadeId, world.centre.id(card));
const evidenceRow = async (id: string) => (await world.centre.state()).evidence.get(id);
const address = (fileId: string | null | undefined, cascadeId = world.centre.cascadeId) =>
  `/api/cascades/${cascadeId}/files/${fileId}`;

test('a file becomes evidence, with its size and hash, and comes back byte for byte', async () => {
  const bytes = randomBytes(300_000);
  const one = upload();
  const reply = await sendFile(world.cast.member, one, bytes, 'Протокол № 1.pdf');
  expect([reply.statusCode, reply.json()]).toEqual([
    200,
    { seq: expect.any(Number), evidenceId: one.evidenceId },
  ]);
  const row = await evidenceRow(one.evidenceId);
  expect(row).toMatchObject({
    kind: 'file',
    title: 'Протокол № 1.pdf',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    addedBy: world.cast.ids.member,
    removedAt: null,
  });
  const back = await world.cast.lead.get(address(row?.fileId));
  expect(back.rawPayload.equals(bytes)).toBe(true);
  expect(back.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-length': String(bytes.length),
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'content-security-policy': "sandbox; default-src 'none'",
    'content-disposition': `attachment; filename="________ _ 1.pdf"; filename*=UTF-8''%D0%9F%D1%80%D0%BE%D1%82%D0%BE%D0%BA%D0%BE%D0%BB%20%E2%84%96%201.pdf`,
  });
});

test('files lie under random names, closed to other users of the machine', async () => {
  await sendFile(world.cast.member, upload(), 'байты');
  const { onDisk } = await world.state();
  for (const path of onDisk) {
    expect(path).toMatch(/\/files\/[0-9a-f-]{36}\/[0-9a-f]{64}$/);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    for (const folder of [join(path, '..'), join(path, '..', '..')])
      expect((await stat(folder)).mode & 0o777).toBe(0o700);
  }
  expect(onDisk.length).toBeGreaterThan(0);
});

describe('rights', () => {
  test.each(actors)('S01 S06: an upload of the %s', async (actor) => {
    const before = await world.state();
    const reply = await sendFile(world.cast[actor], upload('second card'), 'байты');
    const mayNot = { observer: 403, watcher: 403, outsider: 403, exMember: 403 };
    const expected = { ...mayNot, deactivated: 404, anonymous: 401 };
    expect(reply.statusCode).toBe(actor in expected ? expected[actor as 'observer'] : 200);
    const added = reply.statusCode === 200 ? 1 : 0;
    expect(await world.state()).toEqual({
      onDisk: expect.objectContaining({ length: before.onDisk.length + added }),
      rows: before.rows + added,
      evidence: before.evidence + added,
    });
  });

  test('the team of a board the card is shared with may move it there, and so prove it', async () => {
    const reply = await sendFile(world.cast.outsider, upload('card'), 'байты');
    expect(reply.statusCode).toBe(200);
  });

  test('S08: a file is for those who see its card; nobody else learns that it is there', async () => {
    const { centre, cast } = world;
    const projectId = centre.id('cyclogramToo');
    const one = upload('cardToo');
    await sendFile(cast.director, one, 'канарейка');
    const { fileId } = (await evidenceRow(one.evidenceId)) ?? {};
    const statuses = async () => {
      const found: Record<string, number> = {};
      for (const actor of actors)
        found[actor] = (await cast[actor].get(address(fileId))).statusCode;
      return found;
    };
    const open = { director: 200, lead: 200, member: 200, observer: 200, outsider: 200 };
    const staff = { watcher: 200, exMember: 200, deactivated: 404, anonymous: 401 };
    expect(await statuses()).toEqual({ ...open, ...staff });
    await centre.must('lead', 'card.unshare', {
      cardId: one.cardId,
      projectId: centre.id('elsewhere'),
    });
    await centre.must('lead', 'project.edit', { projectId, visibility: 'team' });
    expect(await statuses()).toEqual({
      ...open,
      ...staff,
      outsider: 404,
      watcher: 404,
      exMember: 404,
    });
    const hidden = await cast.outsider.get(address(fileId));
    const missing = await cast.outsider.get(address(crypto.randomUUID()));
    expect({ ...hidden.json(), requestId: '' }).toEqual({ ...missing.json(), requestId: '' });
  });

  test('S02: a file of this cascade is not found in another one', async () => {
    const one = upload();
    await sendFile(world.cast.member, one, 'байты');
    const { fileId } = (await evidenceRow(one.evidenceId)) ?? {};
    for (const id of [crypto.randomUUID(), world.centre.sprints])
      expect((await world.cast.director.get(address(fileId, id))).statusCode).toBe(404);
  });

  test('an upload to a card that is not there, or is no event, is refused', async () => {
    const one = upload();
    const gone = await sendFile(world.cast.member, { ...one, cardId: crypto.randomUUID() }, 'x');
    expect(gone.statusCode).toBe(404);
    const stage = await sendFile(world.cast.member, upload('stage'), 'x');
    expect([stage.statusCode, stage.json().code]).toEqual([422, 'card-not-event']);
    const foreign = { ...one, occurrenceId: crypto.randomUUID() };
    expect((await sendFile(world.cast.member, foreign, 'x')).statusCode).toBe(404);
  });

  test('S07: nobody names a file by themselves', async () => {
    const { cast, centre } = world;
    const args = { evidenceId: crypto.randomUUID(), cardId: centre.id('card'), occurrenceId: null };
    const file = {
      kind: 'file',
      title: 'x',
      fileId: crypto.randomUUID(),
      bytes: 5,
      sha256: 'a'.repeat(64),
    };
    const body = { id: crypto.randomUUID(), name: 'evidence.add-file', args: { ...args, ...file } };
    const reply = await cast.director.post(`/api/cascades/${centre.cascadeId}/commands`, body);
    expect(reply.statusCode).toBe(400);
  });

  test('removed evidence is served to nobody until it is brought back', async () => {
    const one = upload();
    await sendFile(world.cast.member, one, 'байты');
    const { fileId } = (await evidenceRow(one.evidenceId)) ?? {};
    const { evidenceId } = one;
    await world.centre.must('member', 'evidence.remove', { evidenceId });
    expect((await world.cast.member.get(address(fileId))).statusCode).toBe(404);
    await world.centre.must('member', 'evidence.restore', { evidenceId });
    expect((await world.cast.member.get(address(fileId))).statusCode).toBe(200);
  });
});

describe('the same upload again', () => {
  test('gives the first answer and makes no second row or file', async () => {
    const one = upload();
    const first = await sendFile(world.cast.member, one, 'байты');
    const before = await world.state();
    const second = await sendFile(world.cast.member, one, 'байты');
    expect([second.statusCode, second.json()]).toEqual([200, first.json()]);
    expect(await world.state()).toEqual(before);
  });

  test('at the same moment as well', async () => {
    const before = await world.state();
    const one = upload();
    const replies = await Promise.all(
      [1, 2, 3].map(() => sendFile(world.cast.member, one, 'байты')),
    );
    const bodies = replies.map((reply) => reply.body);
    expect(new Set(bodies).size).toBe(1);
    expect(await world.state()).toMatchObject({
      onDisk: { length: before.onDisk.length + 1 },
      rows: before.rows + 1,
      evidence: before.evidence + 1,
    });
  });

  test('by somebody else, for another card or as other evidence is a conflict', async () => {
    const one = upload();
    await sendFile(world.cast.member, one, 'байты');
    const before = await world.state();
    const other = { ...one, evidenceId: crypto.randomUUID() };
    const replies = [
      await sendFile(world.cast.lead, one, 'байты'),
      await sendFile(world.cast.member, other, 'байты'),
      await sendFile(
        world.cast.member,
        { ...one, cardId: world.centre.id('second card') },
        'байты',
      ),
    ];
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([409, 409, 409]);
    expect(await world.state()).toEqual(before);
  });
});

describe('bodies that are no file', () => {
  const told = async (payload: Buffer, headers: Record<string, string> = MULTIPART) => {
    const before = await world.state();
    const reply = await world.cast.member.sendBytes(uploadUrl(upload()), payload, headers);
    expect(await world.state()).toEqual(before);
    return [reply.statusCode, reply.json().code];
  };
  const json = { 'content-type': 'application/json' };

  test('20 MB are taken, a byte more is not', async () => {
    const whole = Buffer.alloc(MAX_FILE_BYTES, 7);
    expect((await sendFile(world.cast.member, upload(), whole)).statusCode).toBe(200);
    const more = fileBody('Видео.mp4', Buffer.alloc(MAX_FILE_BYTES + 1, 7));
    expect(await told(more)).toEqual([413, 'file-too-large']);
    const much = fileBody('Видео.mp4', Buffer.alloc(MAX_FILE_BYTES * 2, 7));
    expect(await told(much)).toEqual([413, 'file-too-large']);
  });

  test('an empty file, none at all, JSON, a broken envelope', async () => {
    expect(await told(fileBody('Пусто.txt', ''))).toEqual([400, 'file-empty']);
    expect(await told(Buffer.from(''))).toEqual([400, 'file-missing']);
    expect(await told(Buffer.from('{}'), json)).toEqual([415, 'not-multipart']);
    const whole = fileBody('Протокол.pdf', 'байты');
    expect(await told(whole.subarray(0, -30))).toEqual([400, 'upload-broken']);
    expect(await told(whole, { 'content-type': 'multipart/form-data' })).toEqual([
      415,
      'not-multipart',
    ]);
    expect(await told(whole, { 'content-type': 'multipart/form-data; boundary=other' })).toEqual([
      400,
      expect.any(String),
    ]);
  });

  test('S37: a part that names what every object has pollutes nothing', async () => {
    for (const name of ['__proto__', 'constructor']) {
      const body = Buffer.from(
        fileBody('a.txt', 'x').toString().replace('name="file"', `name="${name}"`),
      );
      expect((await told(body))[0]).toBe(400);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('S07: wrong words in the address are told by their place', async () => {
    const url = uploadUrl({ ...upload(), kind: 'link' as 'file' });
    const reply = await world.cast.member.sendBytes(url, fileBody('a', 'b'), MULTIPART);
    expect([reply.statusCode, reply.json().issues[0].path]).toEqual([400, 'query/kind']);
  });
});
