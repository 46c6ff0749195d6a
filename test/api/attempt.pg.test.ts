import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildPerson, startTestApp, type TestApp } from '../support/test-app.ts';

// A thousand guesses take as long as they take on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

/** An address nobody used before: budgets of one test are not another's. */
function freshAddress(): string {
  nextAddress += 1;
  return `203.0.113.${nextAddress}`;
}
let nextAddress = 0;

type Guess = () => Promise<{ statusCode: number }>;

async function evaluated(guess: Guess, sequential: number, parallel: number): Promise<number> {
  const statuses: number[] = [];
  for (let count = 0; count < sequential; count += 1) statuses.push((await guess()).statusCode);
  const rest = await Promise.all(Array.from({ length: parallel }, guess));
  statuses.push(...rest.map((response) => response.statusCode));
  const looked = statuses.filter((status) => status !== 429);
  expect(looked.every((status) => status === 401 || status === 403)).toBe(true);
  return looked.length;
}

describe('S15: of 1,000 guesses one after another and 200 at once at most 20 are looked at', () => {
  test('at sign-in', async () => {
    const person = await buildPerson(app);
    const browser = app.browser(freshAddress());
    const guess = () => browser.signIn({ ...person, password: crypto.randomUUID() });
    expect(await evaluated(guess, 1_000, 200)).toBeLessThanOrEqual(20);
    const right = await browser.signIn(person);
    expect(right.json()).toMatchObject({ status: 429, code: 'too-many-attempts' });
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(0);
    expect(app.logs.some((line) => line.includes('too many attempts at a secret'))).toBe(true);
  });

  test('at sign-in, with another account each time', async () => {
    const browser = app.browser(freshAddress());
    const guess = () =>
      browser.signIn({ email: `${crypto.randomUUID()}@example.org`, password: 'password12345' });
    expect(await evaluated(guess, 100, 50)).toBeLessThanOrEqual(20);
  });

  test('at sign-in, all at once', async () => {
    const person = await buildPerson(app);
    const browser = app.browser(freshAddress());
    const guess = () => browser.signIn({ ...person, password: crypto.randomUUID() });
    expect(await evaluated(guess, 0, 200)).toBeLessThanOrEqual(20);
  });

  test('at the present password', async () => {
    const person = await buildPerson(app);
    const browser = app.browser(freshAddress());
    await browser.signIn(person);
    const guess = () =>
      browser.post('/api/password', { current: crypto.randomUUID(), next: 'шлюз открыт утром' });
    expect(await evaluated(guess, 1_000, 200)).toBeLessThanOrEqual(20);
  });

  test.each(['/api/link', '/api/link/purpose'])('at %s', async (url) => {
    const browser = app.browser(freshAddress());
    const guess = () => browser.post(url, { token: crypto.randomUUID() });
    expect(await evaluated(guess, 1_000, 200)).toBeLessThanOrEqual(20);
  });
});

test('S15: the budget is whole again after a quarter of an hour', async () => {
  const person = await buildPerson(app);
  const browser = app.browser(freshAddress());
  const wrong = { ...person, password: 'угаданный пароль' };
  for (let count = 0; count < 12; count += 1) await browser.signIn(wrong);
  expect((await browser.signIn(person)).statusCode).toBe(429);
  app.clock.now = new Date(app.clock.now.getTime() + 15 * 60_000);
  expect((await browser.signIn(person)).statusCode).toBe(200);
});

test('S16: 1,000 failures elsewhere do not lock the owner out, 100 times of 100', async () => {
  const person = await buildPerson(app);
  const attacker = app.browser(freshAddress());
  const wrong = { ...person, password: 'угаданный пароль' };
  for (let batch = 0; batch < 20; batch += 1) {
    await Promise.all(Array.from({ length: 50 }, () => attacker.signIn(wrong)));
  }
  const owner = app.browser(freshAddress());
  const results: number[] = [];
  for (let count = 0; count < 100; count += 1) {
    results.push((await owner.signIn(person)).statusCode);
  }
  expect(results).toEqual(Array.from({ length: 100 }, () => 200));
});

test('S18: forged headers give no new budget', async () => {
  const person = await buildPerson(app);
  const browser = app.browser(freshAddress());
  const { email } = person;
  const guess = async () => {
    nextForged += 1;
    const forged = `10.0.${nextForged >> 8}.${nextForged & 255}`;
    return await browser.post(
      '/api/sign-in',
      { email, password: crypto.randomUUID() },
      {
        'x-forwarded-for': forged,
        'x-real-ip': forged,
        forwarded: `for=${forged}`,
        'cf-connecting-ip': forged,
        'true-client-ip': forged,
      },
    );
  };
  expect(await evaluated(guess, 100, 20)).toBeLessThanOrEqual(20);
});
let nextForged = 0;

test('one network of IPv6 addresses has one budget', async () => {
  const person = await buildPerson(app);
  let host = 0;
  const guess = () => {
    host += 1;
    const browser = app.browser(`2001:db8:1:2::${host.toString(16)}`);
    return browser.signIn({ ...person, password: crypto.randomUUID() });
  };
  expect(await evaluated(guess, 40, 0)).toBeLessThanOrEqual(20);
});

test('S17: a known and an unknown e-mail are answered alike', async () => {
  const person = await buildPerson(app);
  const known = await app
    .browser(freshAddress())
    .signIn({ ...person, password: 'угаданный пароль' });
  const unknown = await app
    .browser(freshAddress())
    .signIn({ email: 'nobody@example.org', password: 'угаданный пароль' });
  expect(known.statusCode).toBe(401);
  expect(unknown.statusCode).toBe(401);
  expect({ ...known.json(), requestId: '' }).toEqual({ ...unknown.json(), requestId: '' });
});
