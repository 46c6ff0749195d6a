import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { sweepFiles } from '@kaskad/server/files/sweep-files.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser } from '../support/browser.ts';
import { actors } from '../support/cast.ts';
import { buildFileCentre, type FileCentre } from '../support/file-centre.ts';
import { fileBody, MULTIPART } from '../support/multipart.ts';

let world: FileCentre;
let measurementId: string;

beforeAll(async () => {
  world = await buildFileCentre();
});
afterAll(() => world.stop());
beforeEach(async () => {
  measurementId = crypto.randomUUID();
  await note(measurementId);
});

async function note(id: string, more: object = {}): Promise<void> {
  const kpiId = world.centre.id('measured kpiToo');
  const told = {
    value: 5,
    source: 'document',
    sourceTitle: 'Приказ № 12',
    measuredOn: '2021-03-01',
  };
  await world.centre.must('lead', 'measurement.add', {
    measurementId: id,
    kpiId,
    ...told,
    ...more,
  });
}

const url = (commandId: string = crypto.randomUUID(), id = measurementId) =>
  `/api/cascades/${world.centre.cascadeId}/measurements/${id}/files?commandId=${commandId}`;
const send = (browser: Browser, to = url(), bytes = 'байты', name = 'Приказ 12.pdf') =>
  browser.sendBytes(to, fileBody(name, bytes), MULTIPART);
const row = async () => (await world.centre.state()).measurement.get(measurementId);
const address = async () =>
  `/api/cascades/${world.centre.cascadeId}/files/${(await row())?.fileId}`;

test('the scanned document comes back byte for byte, under the name of the source', async () => {
  const sent = await send(world.cast.member);
  expect([sent.statusCode, Object.keys(sent.json())]).toEqual([200, ['seq']]);
  expect(await row()).toMatchObject({ bytes: Buffer.byteLength('байты'), value: 5 });
  const reply = await world.cast.observer.get(await address());
  expect([reply.statusCode, reply.rawPayload.toString()]).toEqual([200, 'байты']);
  expect(reply.headers['content-disposition']).toContain(encodeURIComponent('Приказ № 12.pdf'));
});

test('S28 S29: whatever is in it and however it is called, it is kept and never shown', async () => {
  for (const name of ['page.html', '../../etc/passwd', 'x\0.svg', 'CON', '..\\..\\a.js']) {
    expect((await send(world.cast.member, url(), '<script>1</script>', name)).statusCode).toBe(200);
    const { headers } = await world.cast.lead.get(await address(), { accept: 'text/html' });
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="[\w .()-]+"; filename\*/,
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toBe("sandbox; default-src 'none'");
  }
});

test('S01 S09: the team gives it, whoever sees the project reads it, others learn nothing', async () => {
  const { cast, centre } = world;
  const given: Record<string, number> = {};
  for (const actor of actors) given[actor] = (await send(cast[actor])).statusCode;
  const staff = { observer: 403, watcher: 403, outsider: 403, exMember: 403 };
  const away = { deactivated: 404, anonymous: 401 };
  expect(given).toEqual({ director: 200, lead: 200, member: 200, ...staff, ...away });
  const projectId = centre.id('cyclogramToo');
  await centre.must('lead', 'project.edit', { projectId, visibility: 'team' });
  const hidden = await cast.outsider.get(await address());
  const missing = await cast.outsider.get(
    `/api/cascades/${centre.cascadeId}/files/${crypto.randomUUID()}`,
  );
  expect([hidden.statusCode, missing.statusCode]).toEqual([404, 404]);
  expect({ ...hidden.json(), requestId: '' }).toEqual({ ...missing.json(), requestId: '' });
  expect((await send(cast.outsider)).statusCode).toBe(404);
  expect((await cast.observer.get(await address())).statusCode).toBe(200);
  await centre.must('lead', 'project.edit', { projectId, visibility: 'organisation' });
});

test('the same upload again gives the first answer, another under its number is a conflict', async () => {
  const commandId = crypto.randomUUID();
  const first = await send(world.cast.member, url(commandId));
  const before = await world.state();
  const again = await send(world.cast.member, url(commandId));
  expect([again.statusCode, again.json()]).toEqual([200, first.json()]);
  const other = crypto.randomUUID();
  await note(other);
  const replies = [
    await send(world.cast.lead, url(commandId)),
    await send(world.cast.member, url(commandId, other)),
  ];
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([409, 409]);
  expect(await world.state()).toEqual(before);
});

test('a figure that counts keeps its document, one that was withdrawn takes none; nothing is left behind', async () => {
  await world.centre.must('lead', 'measurement.confirm', { measurementId });
  expect((await send(world.cast.member)).statusCode).toBe(200);
  const before = await world.state();
  const second = await send(world.cast.lead);
  expect([second.statusCode, second.json().code]).toEqual([422, 'measurement-filed']);
  await world.centre.must('lead', 'measurement.withdraw', { measurementId });
  const late = await send(world.cast.lead);
  expect([late.statusCode, late.json().code]).toEqual([422, 'measurement-withdrawn']);
  expect((await send(world.cast.lead, url(undefined, crypto.randomUUID()))).statusCode).toBe(404);
  expect(await world.state()).toEqual(before);
  expect((await world.cast.member.get(await address())).statusCode).toBe(200);
});

test('F28: the sweep leaves documents alone and takes those that were given anew', async () => {
  await send(world.cast.member, url(), 'первый');
  const first = await address();
  await send(world.cast.member, url(), 'второй');
  const { app, folder } = world;
  const count = async () => (await world.state()).rows;
  const before = await count();
  const later = new Date(app.clock.now.getTime() + 7 * 3_600_000);
  for (const path of (await world.state()).onDisk) await utimes(path, app.clock.now, app.clock.now);
  await sweepFiles(app.database, join(folder, 'files'), later);
  expect(await count()).toBeLessThan(before);
  expect((await world.cast.member.get(first)).statusCode).toBe(404);
  const kept = await world.cast.member.get(await address());
  expect([kept.statusCode, kept.rawPayload.toString()]).toEqual([200, 'второй']);
});

test('S07: nobody names a document by themselves', async () => {
  const args = { measurementId, fileId: crypto.randomUUID(), bytes: 5, sha256: 'a'.repeat(64) };
  const body = { id: crypto.randomUUID(), name: 'measurement.add-file', args };
  const { cascadeId } = world.centre;
  const reply = await world.cast.director.post(`/api/cascades/${cascadeId}/commands`, body);
  expect(reply.statusCode).toBe(400);
});
