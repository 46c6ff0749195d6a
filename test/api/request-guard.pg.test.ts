import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCascade, buildPerson, startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let cascadeId: string;
beforeAll(async () => {
  app = await startTestApp();
  cascadeId = await buildCascade(app);
});
afterAll(() => app.stop());

async function director() {
  const person = await buildPerson(app, { cascadeId, role: 'director' });
  const browser = app.browser();
  await browser.signIn(person);
  return browser;
}

const foreign: Record<string, string>[] = [
  { origin: '' },
  { origin: 'null' },
  { origin: 'http://localhost:4301' },
  { origin: 'http://localhost' },
  { origin: 'https://localhost:4300' },
  { origin: 'http://LOCALHOST:4300' },
  { origin: 'http://sub.localhost:4300' },
  { origin: 'http://localhost:4300.example.org' },
  { origin: 'http://example.org/?http://localhost:4300' },
  { origin: 'http://localhost:4300, http://example.org' },
  { origin: 'http://localhost:4300@example.org' },
  { origin: 'http://localhost:4300', 'sec-fetch-site': 'cross-site' },
  { origin: 'http://localhost:4300', 'sec-fetch-site': 'same-site' },
];

describe('S11: an upgrade from a foreign page is refused before anything looks at it', () => {
  test.each(foreign)('%j', async (headers) => {
    const browser = await director();
    const upgrade = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' };
    const response = await browser.get('/api/me', { ...upgrade, ...headers });
    expect(response.json()).toMatchObject({ status: 403, code: 'foreign-origin' });
  });

  test('so is one without an origin', async () => {
    const browser = await director();
    const response = await browser.get('/api/me', { connection: 'Upgrade', upgrade: 'websocket' });
    expect(response.statusCode).toBe(403);
  });
});

describe('S23: nothing is changed from a foreign page', () => {
  const changing = [
    ['/api/sign-in', { email: 'a@example.org', password: 'тихая вода у шлюза' }],
    ['/api/link', { token: 'x'.repeat(43) }],
    ['/api/sign-out', {}],
    ['/api/sign-out-everywhere', {}],
    ['/api/password', { current: 'a', next: 'шлюз открыт утром' }],
    ['/api/first-run', {}],
  ] as const;

  test.each(changing)('%s from 13 foreign origins', async (url, body) => {
    const browser = await director();
    for (const headers of foreign) {
      const response = await browser.post(url, body, headers);
      expect([headers, response.statusCode]).toEqual([headers, 403]);
    }
    expect((await browser.get('/api/me')).statusCode).toBe(200);
  });

  test.each(changing)('%s as a form, as text, as parts', async (url) => {
    const browser = await director();
    const types = [
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data; boundary=x',
      'text/plain; application/json',
      'application/jsonp',
      'text/json',
      '',
      'application/json, text/plain',
    ];
    for (const type of types) {
      const response = await browser.post(url, '{}', { 'content-type': type });
      expect([type, response.statusCode]).toEqual([type, 415]);
    }
    expect((await browser.get('/api/me')).statusCode).toBe(200);
  });

  test('a page of the product is let through by its other loopback names', async () => {
    const person = await buildPerson(app);
    for (const origin of ['http://127.0.0.1:4300', 'http://[::1]:4300']) {
      const { email, password } = person;
      const response = await app.browser().post('/api/sign-in', { email, password }, { origin });
      expect(response.statusCode).toBe(200);
    }
  });
});

describe('S38: a wrong method is 405 and says what would do', () => {
  test.each([
    ['GET', '/api/sign-in', 'POST'],
    ['PUT', '/api/me', 'GET, HEAD'],
    ['DELETE', '/health', 'GET, HEAD'],
    ['PATCH', '/api/cascades/any/people', 'GET, HEAD'],
    ['OPTIONS', '/api/me', 'GET, HEAD'],
  ] as const)('%s %s', async (method, url, allow) => {
    const response = await app.browser().send(method, url);
    expect(response.json()).toMatchObject({ status: 405, code: 'method-not-allowed' });
    expect(response.headers.allow).toBe(allow);
  });
});

describe('bad input is a clear refusal and never a failure', () => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const long = 'я'.repeat(300_000);
  const bodies: [string, unknown, number][] = [
    ['nothing', '', 400],
    ['no JSON', '{', 400],
    ['a number', '1', 400],
    ['null', 'null', 400],
    ['an array', '[]', 400],
    ['a depth of 10,000', deep, 400],
    ['a prototype', '{"__proto__":{"admin":true}}', 400],
    ['a constructor', '{"constructor":{"prototype":{"admin":true}}}', 400],
    ['a NUL', '{"email":"a\\u0000@example.org","password":"x"}', 400],
    ['a lone surrogate', '{"email":"\\ud800@example.org","password":"x"}', 400],
    ['wrong types', { email: 1, password: {} }, 400],
    ['a field too many', { email: 'a@example.org', password: 'x', role: 'director' }, 400],
    ['no e-mail', { email: 'no e-mail', password: 'x' }, 400],
    ['an injection', { email: "' or 1=1 --", password: 'x' }, 400],
    ['too much', { email: 'a@example.org', password: long }, 413],
  ];

  test.each(bodies)('a sign-in with %s', async (_name, body, status) => {
    const response = await app.browser('192.0.2.77').post('/api/sign-in', body);
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toContain('application/problem+json');
    const { code, detail } = response.json();
    expect(code).toMatch(/^[a-z-]+$/);
    expect(detail.ru).toMatch(/[а-я]/);
    expect(detail.en).toMatch(/[a-z]/);
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });

  test('the wrong field is named', async () => {
    const response = await app.browser().post('/api/sign-in', { email: 'a@example.org' });
    expect(response.json()).toMatchObject({ issues: [{ path: 'body/password' }] });
  });

  test.each([
    '/%',
    '/api/%zz',
    '/api/%00',
    '/api/../../etc/passwd',
    '/api//me',
    '/api/me/',
    `/api/${'x'.repeat(5_000)}`,
    '/api/cascades//people',
    '/api/cascades/%2e%2e/people',
    '/api/nothing',
    '//example.org/%2f..',
  ])('GET %s', async (url) => {
    const response = await app.browser().get(url);
    expect([400, 401, 404]).toContain(response.statusCode);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.headers['x-content-type-options']).toBe('nosniff');
  });

  test.each([
    'cookie: kaskad=%00',
    'cookie: kaskad="',
    'cookie: =; kaskad=x; kaskad=y',
    `cookie: kaskad=${'x'.repeat(5_000)}`,
    'cookie: __proto__=x',
  ])('the header %s', async (header) => {
    const value = header.slice('cookie: '.length);
    const response = await app.app.inject({ url: '/api/me', headers: { cookie: value } });
    expect(response.statusCode).toBe(401);
  });

  test('nothing of all this was a failure of the server', () => {
    expect(app.logs.filter((line) => line.includes('request failed'))).toEqual([]);
  });
});
