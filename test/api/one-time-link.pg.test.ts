import { issueLink } from '@kaskad/server/account/issue-link.ts';
import type { LinkPurpose } from '@kaskad/shared/contract/account.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCascade, buildPerson, startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let cascadeId: string;
beforeAll(async () => {
  app = await startTestApp();
  cascadeId = await buildCascade(app);
});
afterAll(() => app.stop());

const minute = 60_000;
const next = 'шлюз открыт утром';

async function issued(purpose: LinkPurpose) {
  const person = await buildPerson(app, { cascadeId });
  const order = { personId: person.id, purpose, cascadeId, issuedBy: null };
  const place = { base: 'http://localhost:4300', now: app.clock.now };
  const { link, expiresAt } = await issueLink(app.database.orm, order, place);
  return { person, link, token: new URL(link).hash.slice(1), expiresAt };
}

test('a sign-in link signs in and needs no password', async () => {
  const { token, person } = await issued('sign-in');
  const browser = app.browser();
  const response = await browser.post('/api/link', { token });
  expect(response.statusCode).toBe(200);
  expect((await browser.get('/api/me')).json()).toMatchObject({ person: { id: person.id } });
});

test.each(['invitation', 'reset'] as const)(
  'a link of purpose %s sets the password',
  async (purpose) => {
    const { token, person } = await issued(purpose);
    const before = app.browser();
    await before.signIn(person);
    const looked = await app.browser().post('/api/link/purpose', { token });
    expect(looked.json()).toEqual({ purpose, name: 'Методист' });
    const without = await app.browser().post('/api/link', { token });
    expect(without.json()).toMatchObject({ status: 400, code: 'password-needed' });
    const weak = await app.browser().post('/api/link', { token, password: '1234567890' });
    expect(weak.json()).toMatchObject({ status: 400, code: 'password-too-common' });
    expect((await app.browser().post('/api/link', { token, password: next })).statusCode).toBe(200);
    expect((await app.browser().signIn({ ...person, password: next })).statusCode).toBe(200);
    expect((await before.get('/api/me')).statusCode).toBe(401);
  },
);

describe('S20', () => {
  test('of 50 parallel uses of one link exactly one succeeds', async () => {
    const { token } = await issued('sign-in');
    const uses = Array.from({ length: 50 }, (_, index) =>
      app.browser(`198.51.100.${index}`).post('/api/link', { token }),
    );
    const statuses = (await Promise.all(uses)).map((response) => response.statusCode);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 401)).toHaveLength(49);
  });

  test('of 50 parallel uses of one reset link exactly one sets its password', async () => {
    const { token, person } = await issued('reset');
    const uses = Array.from({ length: 50 }, async (_, index) => {
      const password = `шлюз номер ${index}`;
      const browser = app.browser(`198.51.100.${index}`);
      const { statusCode } = await browser.post('/api/link', { token, password });
      return { password, statusCode };
    });
    const won = (await Promise.all(uses)).filter(({ statusCode }) => statusCode === 200);
    expect(won).toHaveLength(1);
    const { password } = won[0] ?? { password: '' };
    expect((await app.browser().signIn({ ...person, password })).statusCode).toBe(200);
  });

  test('the secret stands in the fragment, holds 256 bits and is stored as a hash', async () => {
    const { link, token } = await issued('sign-in');
    const url = new URL(link);
    expect(url.search).toBe('');
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const { rows } = await app.database.pool.query('select * from one_time_link');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test.each([
    ['sign-in', 60 * minute],
    ['reset', 60 * minute],
    ['invitation', 3 * 24 * 60 * minute],
  ] as const)('a link of purpose %s ends after %i ms', async (purpose, lifetime) => {
    const { token, expiresAt } = await issued(purpose);
    expect(expiresAt.getTime() - app.clock.now.getTime()).toBe(lifetime);
    const start = app.clock.now;
    app.clock.now = new Date(start.getTime() + lifetime - 1);
    expect((await app.browser().post('/api/link/purpose', { token })).statusCode).toBe(200);
    app.clock.now = new Date(start.getTime() + lifetime);
    const late = await app.browser().post('/api/link', { token, password: next });
    expect(late.json()).toMatchObject({ status: 401, code: 'link-not-valid' });
  });

  test('unknown, used and expired links are told apart by nothing', async () => {
    const { token } = await issued('sign-in');
    await app.browser().post('/api/link', { token });
    const used = (await app.browser().post('/api/link', { token })).json();
    const unknown = (await app.browser().post('/api/link', { token: 'x'.repeat(43) })).json();
    expect({ ...used, requestId: '' }).toEqual({ ...unknown, requestId: '' });
  });

  test('a newer link of the same purpose replaces the older one', async () => {
    const { token, person } = await issued('sign-in');
    const order = { personId: person.id, purpose: 'sign-in', cascadeId, issuedBy: null } as const;
    await issueLink(app.database.orm, order, { base: 'http://localhost', now: app.clock.now });
    expect((await app.browser().post('/api/link', { token })).statusCode).toBe(401);
  });

  test('a link outlives neither a changed password nor a lost membership', async () => {
    const changed = await issued('reset');
    const browser = app.browser();
    await browser.signIn(changed.person);
    await browser.post('/api/password', { current: changed.person.password, next });
    expect(
      (await browser.post('/api/link', { token: changed.token, password: next })).statusCode,
    ).toBe(401);

    const left = await issued('sign-in');
    await app.database.pool.query('update member set deactivated_at = now() where id = $1', [
      left.person.id,
    ]);
    expect((await app.browser().post('/api/link', { token: left.token })).statusCode).toBe(401);
  });
});
