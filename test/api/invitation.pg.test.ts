import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.stop());

const form = {
  organisation: 'Информационно-методический центр',
  programme: 'Программа развития',
  name: 'Первый директор',
  email: 'director@example.org',
  password: 'тихая вода у шлюза',
};

async function installed() {
  const browser = app.browser();
  const me = (await browser.post('/api/first-run', form)).json();
  return { browser, cascadeId: me.cascades[0].id as string };
}

describe('the first run', () => {
  test('founds the organisation and signs its director in', async () => {
    const browser = app.browser();
    expect((await browser.get('/api/installation')).json()).toEqual({ empty: true });
    const response = await browser.post('/api/first-run', form);
    expect(response.json()).toMatchObject({
      person: { name: form.name, email: form.email },
      cascades: [{ role: 'director', organisationName: form.organisation }],
    });
    expect((await browser.get('/api/me')).statusCode).toBe(200);
    expect((await browser.get('/api/installation')).json()).toEqual({ empty: false });
  });

  test('S25: is over once there is a member', async () => {
    await installed();
    const again = await app.browser().post('/api/first-run', { ...form, email: 'x@example.org' });
    expect(again.json()).toMatchObject({ status: 409, code: 'already-installed' });
    const { rows } = await app.database.pool.query('select count(*)::int as people from person');
    expect(rows).toEqual([{ people: 1 }]);
  });

  test('S25: of 20 at once one wins', async () => {
    const tries = Array.from({ length: 20 }, (_, index) =>
      app.browser().post('/api/first-run', { ...form, email: `${index}@example.org` }),
    );
    const statuses = (await Promise.all(tries)).map((response) => response.statusCode);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(19);
    const { rows } = await app.database.pool.query(
      'select (select count(*)::int from person) as people, (select count(*)::int from cascade) as cascades',
    );
    expect(rows).toEqual([{ people: 1, cascades: 1 }]);
  });

  test('one that was cut short can be repeated', async () => {
    await app.database.pool.query(
      "insert into person (id, name, email, created_at) values (gen_random_uuid(), 'Сбой', $1, '2026-01-01')",
      [form.email],
    );
    expect((await app.browser().post('/api/first-run', form)).statusCode).toBe(200);
  });

  test.each([
    ['1234567890', 'password-too-common'],
    ['короткий', 'password-too-short'],
  ])('takes no password like %s', async (password, code) => {
    const response = await app.browser().post('/api/first-run', { ...form, password });
    expect(response.json()).toMatchObject({ status: 400, code });
    expect((await app.browser().get('/api/installation')).json()).toEqual({ empty: true });
  });
});

describe('an invitation', () => {
  test('makes a member who chooses a password and signs in', async () => {
    const { browser, cascadeId } = await installed();
    const invited = await browser.post(`/api/cascades/${cascadeId}/invitations`, {
      name: 'Методист',
      email: 'Method@Example.org',
      position: 'методист',
      role: 'staff',
    });
    expect(invited.statusCode).toBe(200);
    const { link, personId } = invited.json() as { link: string; personId: string };
    const guest = app.browser();
    const token = new URL(link).hash.slice(1);
    const password = 'шлюз открыт утром';
    const used = await guest.post('/api/link', { token, password });
    expect(used.json()).toMatchObject({
      person: { id: personId, email: 'method@example.org' },
      cascades: [{ id: cascadeId, role: 'staff' }],
    });
    const later = await app.browser().signIn({ email: 'method@example.org', password });
    expect(later.statusCode).toBe(200);
  });

  test('an e-mail can be invited once', async () => {
    const { browser, cascadeId } = await installed();
    const url = `/api/cascades/${cascadeId}/invitations`;
    const body = { name: 'Методист', email: form.email, role: 'staff' };
    const response = await browser.post(url, body);
    expect(response.json()).toMatchObject({ status: 409, code: 'email-taken' });
  });

  test('stands although a project does not take the person in, and says so', async () => {
    const { browser, cascadeId } = await installed();
    const projectId = crypto.randomUUID();
    const body = { name: 'Методист', role: 'staff', projects: [{ projectId, role: 'member' }] };
    const response = await browser.post(`/api/cascades/${cascadeId}/invitations`, body);
    expect(response.json()).toMatchObject({ missedProjectIds: [projectId] });
  });

  test('that was cut short leaves its e-mail free after a minute', async () => {
    const { browser, cascadeId } = await installed();
    const email = 'cut-short@example.org';
    await app.database.pool.query(
      "insert into person (id, name, email, created_at) values (gen_random_uuid(), 'Сбой', $1, $2)",
      [email, app.clock.now],
    );
    const url = `/api/cascades/${cascadeId}/invitations`;
    const body = { name: 'Методист', email, role: 'staff' };
    expect((await browser.post(url, body)).statusCode).toBe(409);
    app.clock.now = new Date(app.clock.now.getTime() + 61_000);
    expect((await browser.post(url, body)).statusCode).toBe(200);
  });
});
