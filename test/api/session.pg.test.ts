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
const day = 24 * 60 * minute;

function wait(milliseconds: number): void {
  app.clock.now = new Date(app.clock.now.getTime() + milliseconds);
}

async function signedIn() {
  const person = await buildPerson(app, { cascadeId, name: 'Анна' });
  const browser = app.browser();
  const response = await browser.signIn(person);
  expect(response.statusCode).toBe(200);
  return { person, browser, token: browser.cookies.get('kaskad') ?? '' };
}

test('signing in shows who one is and where one works', async () => {
  const { browser, person } = await signedIn();
  const me = await browser.get('/api/me');
  expect(me.json()).toEqual({
    person: { id: person.id, name: 'Анна', email: person.email },
    cascades: [
      {
        id: cascadeId,
        role: 'staff',
        organisationName: 'Центр',
        programmeTitle: 'Программа развития',
      },
    ],
    hasPassword: true,
    insecureAddress: false,
  });
});

test('the cookie is out of reach of scripts and of other sites', async () => {
  const person = await buildPerson(app);
  const response = await app.browser().signIn(person);
  const [cookie] = response.cookies;
  expect(cookie).toMatchObject({ name: 'kaskad', path: '/', httpOnly: true, sameSite: 'Lax' });
  expect(cookie?.value).toHaveLength(43);
});

test('the database keeps no token that could be used', async () => {
  const { token } = await signedIn();
  const { rows } = await app.database.pool.query('select * from session');
  expect(JSON.stringify(rows)).not.toContain(token);
});

describe('S19', () => {
  test('signing in rotates the token and ends the one that was carried', async () => {
    const { browser, person, token } = await signedIn();
    await browser.signIn(person);
    expect(browser.cookies.get('kaskad')).not.toBe(token);
    const planted = app.browser();
    planted.cookies.set('kaskad', token);
    expect((await planted.get('/api/me')).statusCode).toBe(401);
  });

  test('an expired session that is still in the table opens nothing', async () => {
    const { browser } = await signedIn();
    wait(14 * day);
    expect((await browser.get('/api/me')).statusCode).toBe(401);
  });

  test('visits keep a session alive, for 90 days and no longer', async () => {
    const { browser } = await signedIn();
    for (let day13 = 0; day13 < 6; day13 += 1) {
      wait(13 * day);
      expect((await browser.get('/api/me')).statusCode).toBe(200);
    }
    wait(12 * day - minute);
    expect((await browser.get('/api/me')).statusCode).toBe(200);
    wait(minute);
    expect((await browser.get('/api/me')).statusCode).toBe(401);
  });

  test.each(['', 'x', 'a'.repeat(43), '../../etc/passwd', `${'a'.repeat(43)}\u0000`])(
    'the token %j opens nothing',
    async (token) => {
      const browser = app.browser();
      browser.cookies.set('kaskad', token);
      expect((await browser.get('/api/me')).statusCode).toBe(401);
    },
  );

  test('signing out ends this session alone', async () => {
    const { browser, person, token } = await signedIn();
    const other = app.browser();
    await other.signIn(person);
    expect((await browser.post('/api/sign-out')).statusCode).toBe(200);
    expect(browser.cookies.size).toBe(0);
    browser.cookies.set('kaskad', token);
    expect((await browser.get('/api/me')).statusCode).toBe(401);
    expect((await other.get('/api/me')).statusCode).toBe(200);
  });

  test('signing out everywhere ends all of them', async () => {
    const { browser, person, token } = await signedIn();
    const other = app.browser();
    await other.signIn(person);
    expect((await other.post('/api/sign-out-everywhere')).statusCode).toBe(200);
    browser.cookies.set('kaskad', token);
    expect((await browser.get('/api/me')).statusCode).toBe(401);
  });

  test('a new password ends the other four sessions and keeps this one', async () => {
    const { browser, person } = await signedIn();
    const others = [1, 2, 3, 4].map(() => app.browser());
    for (const other of others) await other.signIn(person);
    const next = 'шлюз открыт утром';
    const changed = await browser.post('/api/password', { current: person.password, next });
    expect(changed.statusCode).toBe(200);
    for (const other of others) expect((await other.get('/api/me')).statusCode).toBe(401);
    expect((await browser.get('/api/me')).statusCode).toBe(200);
    expect((await app.browser().signIn(person)).statusCode).toBe(401);
    expect((await app.browser().signIn({ ...person, password: next })).statusCode).toBe(200);
  });
});

describe('S22: a stolen session alone', () => {
  test('changes no password', async () => {
    const { browser, person } = await signedIn();
    const body = { current: 'угаданный пароль', next: 'шлюз открыт утром' };
    const response = await browser.post('/api/password', body);
    expect(response.json()).toMatchObject({ status: 403, code: 'wrong-password' });
    expect((await app.browser().signIn(person)).statusCode).toBe(200);
  });

  test('sets no first password either', async () => {
    const { browser, person } = await signedIn();
    await app.database.pool.query('delete from credential where person_id = $1', [person.id]);
    const body = { current: 'что-нибудь', next: 'шлюз открыт утром' };
    const response = await browser.post('/api/password', body);
    expect(response.json()).toMatchObject({ status: 409, code: 'no-password' });
  });
});

test.each([
  ['коротко', 'password-too-short'],
  ['qwerty123456', 'password-too-common'],
])('the new password %j is refused', async (next, code) => {
  const { browser, person } = await signedIn();
  const response = await browser.post('/api/password', { current: person.password, next });
  expect(response.json()).toMatchObject({ status: 400, code });
});

test('the e-mail is matched without case and spaces around it', async () => {
  const person = await buildPerson(app);
  const email = ` ${person.email.toUpperCase()} `;
  expect((await app.browser().signIn({ ...person, email })).statusCode).toBe(200);
});

test('an erased person cannot sign in, and their sessions are over', async () => {
  const { browser, person } = await signedIn();
  await app.database.pool.query('update person set erased_at = now() where id = $1', [person.id]);
  app.app.viewers.forget({ personId: person.id });
  expect((await browser.get('/api/me')).statusCode).toBe(401);
  expect((await app.browser().signIn(person)).statusCode).toBe(401);
});
