import { unpackState } from '@kaskad/shared/sync/snapshot.ts';
import request from 'supertest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

/** The server as another program meets it: over a real port, with nothing but HTTP. */
let app: TestApp;
let centre: TestCentre;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildCentre(app);
  await app.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.stop());

test('it is alive, and ready once it hears the other nodes', async () => {
  await request(app.app.server).get('/health').expect(200);
  await expect
    .poll(async () => (await request(app.app.server).get('/ready')).status, { timeout: 60_000 })
    .toBe(200);
});

test('a stranger reads nothing and is told so as a problem in both languages', async () => {
  const answer = await request(app.app.server)
    .get(`/api/cascades/${centre.cascadeId}/snapshot`)
    .expect(401)
    .expect('content-type', /application\/problem\+json/);
  expect(answer.body).toMatchObject({ code: 'sign-in-needed', status: 401 });
  expect(Object.keys(answer.body.detail)).toEqual(['ru', 'en']);
});

test('a member takes a gzipped snapshot of what is there', async () => {
  const browser = await centre.signedIn('member');
  const cookies = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await request(app.app.server)
    .get(`/api/cascades/${centre.cascadeId}/snapshot`)
    .set('cookie', cookies)
    .set('accept-encoding', 'gzip')
    .expect(200)
    .expect('content-encoding', 'gzip');
  const room = await app.app.live.rooms.of(centre.cascadeId);
  expect(answer.body.seq).toBe(room?.seq);
  expect(unpackState(answer.body).project.get(centre.cyclogram)).toBeDefined();
});
