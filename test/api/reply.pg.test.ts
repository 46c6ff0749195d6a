import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCascade, buildPerson, startTestApp, type TestApp } from '../support/test-app.ts';

const webFolder = mkdtempSync(join(tmpdir(), 'kaskad-web-'));
mkdirSync(join(webFolder, 'assets'));
writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Каскад</title>');
writeFileSync(join(webFolder, 'assets', 'app-1a2b3c4d.js'), 'export {}');
writeFileSync(join(webFolder, 'assets', 'app-1a2b3c4d.js.gz'), 'packed');
writeFileSync(join(webFolder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');

let app: TestApp;
let behindTls: TestApp;
beforeAll(async () => {
  app = await startTestApp({ webFolder });
  const env = { KASKAD_PUBLIC_URL: 'https://kaskad.example.ru', HOST: '0.0.0.0' };
  behindTls = await startTestApp({ env, webFolder });
});
afterAll(async () => {
  await app.stop();
  await behindTls.stop();
  rmSync(webFolder, { recursive: true });
});

const page = { accept: 'text/html,*/*' };

describe('S44: headers of every reply', () => {
  test.each([
    '/health',
    '/ready',
    '/api/me',
    '/api/installation',
    '/api/nothing',
    '/api/docs',
    '/api/docs/json',
    '/',
    '/cascade/1',
    '/assets/app-1a2b3c4d.js',
    '/assets/missing.js',
    '/%',
  ])('%s', async (url) => {
    const { headers } = await behindTls.browser().get(url, page);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    if (url === '/%') return;
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    if (url.startsWith('/api')) expect(headers['cache-control']).toBe('no-store');
  });

  test('the policy of pages allows no inline style and the own socket alone', async () => {
    const { headers } = await behindTls.browser().get('/', page);
    expect(headers['content-security-policy']).toContain("style-src 'self';");
    expect(headers['content-security-policy']).toContain(
      "connect-src 'self' wss://kaskad.example.ru;",
    );
  });

  test('an IPv6 address, which no policy can name, is left to self', async () => {
    const { headers } = await app.browser().get('/', page);
    expect(headers['content-security-policy']).toContain(
      "connect-src 'self' ws://localhost:4300 ws://127.0.0.1:4300;",
    );
  });

  test('plain http is not told to be https', async () => {
    const { headers } = await app.browser().get('/', page);
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test('over https the session cookie has the strictest name there is', async () => {
    const person = await buildPerson(behindTls);
    const origin = 'https://kaskad.example.ru';
    const { email, password } = person;
    const response = await behindTls
      .browser()
      .post('/api/sign-in', { email, password }, { origin });
    expect(response.cookies[0]).toMatchObject({
      name: '__Host-kaskad',
      secure: true,
      httpOnly: true,
      path: '/',
    });
    expect(response.cookies[0]).not.toHaveProperty('domain');
  });
});

describe('S18: links come from the configured address', () => {
  test('whatever host the request names', async () => {
    const cascadeId = await buildCascade(behindTls);
    const director = await buildPerson(behindTls, { cascadeId, role: 'director' });
    const forged = {
      origin: 'https://kaskad.example.ru',
      host: 'evil.example.org',
      'x-forwarded-host': 'evil.example.org',
      'x-forwarded-proto': 'http',
      forwarded: 'host=evil.example.org',
    };
    const browser = behindTls.browser();
    const { email, password } = director;
    await browser.post('/api/sign-in', { email, password }, forged);
    const url = `/api/cascades/${cascadeId}/people/${director.id}/link`;
    const response = await browser.post(url, { purpose: 'sign-in' }, forged);
    expect(response.json().link).toMatch(/^https:\/\/kaskad\.example\.ru\/link#/);
  });
});

describe('the built client', () => {
  test('hashed files are kept for ever, the page never', async () => {
    const asset = await app.browser().get('/assets/app-1a2b3c4d.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(asset.headers['content-type']).toContain('javascript');
    for (const url of ['/', '/index.html', '/cascade/1?x=1']) {
      const response = await app.browser().get(url, page);
      expect(response.statusCode).toBe(200);
      expect(response.body).toContain('Каскад');
      expect(response.headers['cache-control']).toBe('no-cache');
    }
  });

  test('a packed file is sent to who can unpack it', async () => {
    const url = '/assets/app-1a2b3c4d.js';
    const packed = await app.browser().get(url, { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.body).toBe('packed');
    const plain = await app.browser().get(url, { 'accept-encoding': 'identity' });
    expect(plain.body).toBe('export {}');
  });

  test.each(['/assets/missing.js', '/api/missing', '/missing.png'])(
    '%s is no page',
    async (url) => {
      const headers = url.endsWith('.png') ? { accept: 'image/*' } : page;
      expect((await app.browser().get(url, headers)).statusCode).toBe(404);
    },
  );

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets%2f..%2f..%2fetc%2fpasswd',
    '/%5c..%5cpackage.json',
    '/assets/app-1a2b3c4d.js%00.png',
    '//etc/passwd',
    '/C:/windows/win.ini',
  ])('S29: %s leads nowhere outside', async (url) => {
    const response = await app.browser().get(url, { accept: '*/*' });
    expect([400, 404]).toContain(response.statusCode);
  });
});

describe('health', () => {
  test('ready is false while the database is away, alive is not', async () => {
    const broken = await startTestApp();
    const ready200 = async () => (await broken.browser().get('/ready')).statusCode;
    await expect.poll(ready200, { timeout: 60_000 }).toBe(200);
    await broken.database.close();
    const ready = await broken.browser().get('/ready');
    expect(ready.json()).toMatchObject({ status: 503, code: 'unavailable' });
    expect(ready.headers['retry-after']).toBe('2');
    expect((await broken.browser().get('/health')).statusCode).toBe(200);
    const me = await broken.browser().get('/api/installation');
    expect(me.json()).toMatchObject({ status: 503, code: 'unavailable' });
    await broken.app.close();
  });
});

describe('S46, P06: the log', () => {
  test('holds one JSON line per record and nothing a person typed', async () => {
    const canary = 'Канарейка-7f3a';
    const cascadeId = await buildCascade(app);
    const person = await buildPerson(app, { cascadeId, role: 'director', name: canary });
    const browser = app.browser();
    const signed = await browser.signIn(person);
    const token = signed.cookies[0]?.value ?? '';
    await browser.signIn({ email: `${canary}\r\n\u001b[31m@example.org`, password: canary });
    await browser.signIn({ email: 'canary-7f3a@example.org', password: canary });
    await browser.get(`/api/me?token=${canary}&secret=canary-7f3a`);
    await browser.get(`/api/canary-7f3a`);
    await browser.post('/api/link', { token: canary });
    await browser.post('/api/sign-in', `{"email": ${canary}`);
    const invited = await browser.post(`/api/cascades/${cascadeId}/invitations`, {
      name: `${canary}\nновая строка`,
      email: 'canary-7f3a@example.org',
      role: 'staff',
    });
    expect(invited.statusCode).toBe(400);
    const url = `/api/cascades/${cascadeId}/people/${person.id}/link`;
    const issued = await browser.post(url, { purpose: 'reset' });
    const secret = new URL(issued.json().link).hash.slice(1);
    await app.database.pool.query('alter table one_time_link rename to gone');
    expect((await browser.post('/api/link', { token: secret })).statusCode).toBe(500);
    await app.database.pool.query('alter table gone rename to one_time_link');

    const log = app.logs.join('');
    for (const line of log.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
    for (const hidden of [canary, 'canary-7f3a', token, secret, person.email, person.password]) {
      expect(log).not.toContain(hidden);
    }
    const failures = app.logs.filter((line) => line.includes('request failed'));
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain('42P01');
  });
});

test('the API describes itself, every route of it', async () => {
  const described = (await app.browser().get('/api/docs/json')).json();
  expect(described.openapi).toBe('3.1.0');
  const routes = app.app.knownRoutes.filter(({ path }) => /^\/api\/(?!docs|socket)/.test(path));
  for (const { path } of routes) {
    expect(Object.keys(described.paths)).toContain(path.replace(/:(\w+)/g, '{$1}'));
  }
  const html = await app.browser().get('/api/docs', page);
  expect(html.statusCode).toBe(200);
  expect(html.body).not.toMatch(/https?:\/\/(?!localhost)/);
});
