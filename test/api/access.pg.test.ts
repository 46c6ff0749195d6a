import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCascade, buildPerson, startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let cascadeId: string;
let otherId: string;
beforeAll(async () => {
  app = await startTestApp();
  cascadeId = await buildCascade(app);
  otherId = await buildCascade(app);
});
afterAll(() => app.stop());

async function browserOf(role: 'director' | 'staff' | 'observer' | null) {
  const person = await buildPerson(app, role === null ? {} : { cascadeId, role });
  const browser = app.browser();
  await browser.signIn(person);
  return { browser, person };
}

describe('S01: every route says who may call it', () => {
  test('and is declared', () => {
    expect(app.app.knownRoutes.length).toBeGreaterThan(15);
    for (const known of app.app.knownRoutes) expect(known.may).toBeDefined();
  });

  test('a person without a session gets 401 from each route that is not open to anyone', async () => {
    const closed = app.app.knownRoutes.filter((known) => known.may !== 'anyone');
    expect(closed.length).toBeGreaterThan(5);
    for (const { methods, path } of closed) {
      const url = path.replace(':cascadeId', cascadeId).replace(/:\w+/g, crypto.randomUUID());
      for (const method of methods) {
        if (method === 'HEAD') continue;
        const response = await app.browser().send(method as 'GET' | 'POST', url, { body: '{}' });
        expect([path, response.statusCode]).toEqual([path, 401]);
      }
    }
  });

  test('people are shown to members, their e-mails to directors alone', async () => {
    const { browser: director } = await browserOf('director');
    const { browser: staff, person } = await browserOf('staff');
    const url = `/api/cascades/${cascadeId}/people`;
    const seen = (await director.get(url)).json().people;
    expect(seen).toContainEqual(expect.objectContaining({ id: person.id, email: person.email }));
    const hidden = (await staff.get(url)).json().people;
    expect(hidden).toHaveLength(seen.length);
    expect(JSON.stringify(hidden)).not.toContain('@');
  });

  test.each(['staff', 'observer'] as const)(
    '%s invites nobody and issues no link',
    async (role) => {
      const { browser, person } = await browserOf(role);
      const base = `/api/cascades/${cascadeId}`;
      const invited = await browser.post(`${base}/invitations`, { name: 'Кто-то', role: 'staff' });
      expect(invited.json()).toMatchObject({ status: 403, code: 'not-allowed' });
      const link = await browser.post(`${base}/people/${person.id}/link`, { purpose: 'sign-in' });
      expect(link.json()).toMatchObject({ status: 403, code: 'not-allowed' });
    },
  );
});

describe('S09: a cascade of others and one that does not exist are answered alike', () => {
  test.each([
    ['GET', 'people', undefined],
    ['POST', 'invitations', { name: 'Кто-то', role: 'staff' }],
    ['POST', 'invitations', { wrong: true }],
    ['POST', `people/${crypto.randomUUID()}/link`, { purpose: 'sign-in' }],
  ] as const)('%s %s', async (method, path, body) => {
    const { browser } = await browserOf('director');
    const answers: unknown[] = [];
    for (const id of [otherId, crypto.randomUUID(), 'not-an-id', `${otherId}'--`]) {
      const response = await browser.send(method, `/api/cascades/${id}/${path}`, { body });
      answers.push({ ...response.json<object>(), requestId: '' });
    }
    expect(answers[0]).toMatchObject({ status: 404, code: 'not-found' });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
});

describe('S13: a right taken away', () => {
  test('a lost membership is noticed by the next request after the person is forgotten', async () => {
    const { browser, person } = await browserOf('staff');
    const url = `/api/cascades/${cascadeId}/people`;
    expect((await browser.get(url)).statusCode).toBe(200);
    await app.database.pool.query('update member set deactivated_at = now() where id = $1', [
      person.id,
    ]);
    app.app.viewers.forget({ personId: person.id });
    expect((await browser.get(url)).statusCode).toBe(404);
  });

  test('a right given is noticed at once', async () => {
    const { browser, person } = await browserOf('staff');
    const url = `/api/cascades/${cascadeId}/invitations`;
    expect((await browser.post(url)).statusCode).toBe(403);
    await app.database.pool.query("update member set role = 'director' where id = $1", [person.id]);
    expect((await browser.post(url)).statusCode).toBe(400);
  });
});

describe('links for members', () => {
  test('a director issues one, and it signs the member in', async () => {
    const { browser } = await browserOf('director');
    const { person } = await browserOf('staff');
    const url = `/api/cascades/${cascadeId}/people/${person.id}/link`;
    const response = await browser.post(url, { purpose: 'sign-in' });
    const { link } = response.json() as { link: string };
    expect(link).toMatch(/^http:\/\/localhost:4300\/link#[\w-]{43}$/);
    const token = new URL(link).hash.slice(1);
    const used = await app.browser().post('/api/link', { token });
    expect(used.json()).toMatchObject({ person: { id: person.id } });
  });

  test('S02: never for a person of another organisation, even one who is here as well', async () => {
    const { browser } = await browserOf('director');
    const stranger = await buildPerson(app, { cascadeId: otherId });
    const strange = `/api/cascades/${cascadeId}/people/${stranger.id}/link`;
    expect((await browser.post(strange, { purpose: 'sign-in' })).statusCode).toBe(404);
    await app.database.pool.query(
      "insert into member (cascade_id, id, role, added_at) values ($1, $2, 'staff', now())",
      [cascadeId, stranger.id],
    );
    const both = await browser.post(strange, { purpose: 'sign-in' });
    expect(both.json()).toMatchObject({ status: 409, code: 'person-elsewhere' });
  });
});
