import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../support/browser.ts';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { sessionToken, signedInBrowser } from '../support/session.ts';
import { tableHashes } from '../support/table-hash.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: TestCentre;
let lead: Browser;
let base: string;
let cardId: string;
let before: Record<string, string>;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildCentre(app);
  lead = await signedInBrowser(app, centre.people.lead);
  base = `/api/cascades/${centre.cascadeId}`;
  cardId = centre.id('card');
  const card = { cardId, projectId: centre.cyclogram, kind: 'event' };
  await centre.must('lead', 'card.add', { ...card, title: 'Ёлка: районные семинары' });
  await centre.must('lead', 'card.describe', { cardId, body: 'Наставничество и мастер-класс' });
  before = await tableHashes(app.database);
});
afterAll(() => app.stop());

async function expectRefused(reply: Awaited<ReturnType<Browser['get']>>, statuses: number[]) {
  expect(statuses).toContain(reply.statusCode);
  expect(reply.headers['content-type']).toContain('application/problem+json');
  const { code, detail, status } = reply.json();
  expect(status).toBe(reply.statusCode);
  expect(code).toMatch(/^[a-z][a-z-]+$/);
  expect(detail.ru).toMatch(/[а-я]/);
  expect(detail.en).toMatch(/[a-z]/);
}

describe('a command that is none', () => {
  const id = '01890000-0000-7000-8000-000000000001';
  const args = {};
  const deep = (depth: number, inner = '') => `${'['.repeat(depth)}${inner}${']'.repeat(depth)}`;
  const bodies: [string, string, number][] = [
    ['nothing', '', 400],
    ['half of JSON', '{"id":', 400],
    ['a list', '[]', 400],
    ['a text', '"card.add"', 400],
    ['no name', JSON.stringify({ id, args }), 400],
    ['an unknown name', JSON.stringify({ id, name: 'card.explode', args }), 400],
    ['a name of the prototype', JSON.stringify({ id, name: '__proto__', args }), 400],
    ['a name that is a list', JSON.stringify({ id, name: ['card.add'], args }), 400],
    ['the founding of a cascade', JSON.stringify({ id, name: 'cascade.found', args }), 400],
    ['a verb of the server alone', JSON.stringify({ id, name: 'member.add', args }), 400],
    ['no id', JSON.stringify({ name: 'card.add', args }), 400],
    ['an id that is none', JSON.stringify({ id: 'x', name: 'card.add', args }), 400],
    ['a numeric id', JSON.stringify({ id: 1, name: 'card.add', args }), 400],
    ['no arguments', JSON.stringify({ id, name: 'card.add' }), 400],
    ['arguments that are a list', JSON.stringify({ id, name: 'card.add', args: [] }), 400],
    ['a depth of 10,000', `{"id":"${id}","name":"card.add","args":${deep(10_000)}}`, 400],
    ['a depth of 100,000', deep(100_000), 400],
    ['a prototype', `{"__proto__":{"x":1},"id":"${id}","name":"card.add","args":{}}`, 400],
    ['a constructor', `{"constructor":{"prototype":{"x":1}}}`, 400],
    ['the same key twice', `{"id":"${id}","id":"x","name":"card.add","args":{}}`, 400],
    ['a byte order mark', `\ufeff{"id":"${id}","name":"card.add","args":{}}`, 400],
    ['300,000 bytes', JSON.stringify({ id, name: 'card.add', args: { x: 'x'.repeat(3e5) } }), 413],
    [
      '100,000 keys',
      JSON.stringify(
        Object.fromEntries(
          Array(20_000)
            .fill(0)
            .map((_, i) => [`k${i}`, 0]),
        ),
      ),
      413,
    ],
  ];

  test.each(bodies)('%s', async (_, body, status) => {
    await expectRefused(await lead.post(`${base}/commands`, body), [status, 400]);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/octet-stream',
    '',
  ])('of the content type %j', async (type) => {
    const reply = await lead.post(`${base}/commands`, '{}', { 'content-type': type });
    await expectRefused(reply, [415]);
  });

  test.each(['GET', 'PUT', 'PATCH', 'DELETE'] as const)('by %s', async (method) => {
    const body = method === 'GET' ? undefined : {};
    await expectRefused(await lead.send(method, `${base}/commands`, { body }), [405]);
  });

  test('bytes that are no UTF-8 are no name of anything', async () => {
    const payload = Buffer.concat([
      Buffer.from(`{"id":"${id}","name":"card.edit","args":{"cardId":"${cardId}","title":"`),
      Buffer.from([0xff, 0xfe, 0xc0, 0x80]),
      Buffer.from('"}}'),
    ]);
    const reply = await app.app.inject({
      method: 'POST',
      url: `${base}/commands`,
      payload,
      cookies: Object.fromEntries(lead.cookies),
      headers: { origin: 'http://localhost:4300', 'content-type': 'application/json' },
    });
    expect(reply.statusCode).toBe(400);
  });
});

describe('addresses and cursors', () => {
  const ids = ['0', 'undefined', '%00', '..', '%2e%2e', "'--", '٣', 'x'.repeat(200), '__proto__'];
  test.each(ids)('the id %s', async (id) => {
    for (const path of [
      `/api/cascades/${id}/people`,
      `/api/cascades/${id}/snapshot`,
      `${base}/cards/${id}/history`,
      `${base}/projects/${id}/flow`,
      `${base}/texts/${id}`,
      `${base}/sprints/${id}/records`,
    ])
      await expectRefused(await lead.get(path), [400, 404]);
  });

  test('an id in capital letters is the same id', async () => {
    const reply = await lead.get(
      `${base.toUpperCase().replace('/API/CASCADES', '/api/cascades')}/texts/${cardId.toUpperCase()}`,
    );
    expect(reply.json().texts).toHaveLength(1);
  });

  test.each([
    '-1',
    '1.5',
    'abc',
    'NaN',
    'Infinity',
    '1e400',
    '9007199254740993',
    '',
    '%00',
    '1&after=2',
  ])('the cursor %s', async (cursor) => {
    const reply = await lead.get(`${base}/entries?after=${cursor}`);
    if (cursor === '') expect([200, 400]).toContain(reply.statusCode);
    else await expectRefused(reply, [400]);
    await expectRefused(
      await lead.get(`${base}/cards/${cardId}/history?before=${cursor || 'x'}`),
      [400],
    );
  });

  test.each([1, 5, 10_000, Number.MAX_SAFE_INTEGER])(
    'a cursor %i ahead of the journal asks for a snapshot',
    async (ahead) => {
      const { seq } = (await lead.get(`${base}/snapshot`)).json();
      const after = Math.min(seq + ahead, Number.MAX_SAFE_INTEGER);
      const reply = (await lead.get(`${base}/entries?after=${after}`)).json();
      expect(reply).toEqual({ seq, entries: null });
    },
  );

  test.each(['x=1', 'after=1&x=1', 'after[]=1', '__proto__[x]=1'])(
    'the query %s',
    async (query) => {
      await expectRefused(await lead.get(`${base}/entries?${query}`), [400]);
    },
  );
});

describe('S22: cookies', () => {
  test('of another name, cut, doubled, or of somebody gone open nothing', async () => {
    const token = await sessionToken(app, centre.people.lead);
    const wrongs = [
      `kaskad=${token.slice(1)}`,
      `kaskad=${token}x`,
      `kaskad=${token.toUpperCase()}`,
      `kaskad=%00${token}`,
      `__Host-kaskad=${token}`,
      `Kaskad=${token}`,
      `kaskad="${'x'.repeat(43)}"; kaskad=`,
      `kaskad=${'x'.repeat(43)}; kaskad=${token}`,
      `session=${token}`,
      "kaskad=' or 1=1 --",
    ];
    for (const cookie of wrongs) {
      const reply = await app.app.inject({ url: `${base}/snapshot`, headers: { cookie } });
      expect([cookie, reply.statusCode]).toEqual([cookie, 401]);
    }
  });
});

describe('search', () => {
  const hostile = [
    "' or 1=1 --",
    "семинар'); drop table card; --",
    'a & !b | (c <-> d):*',
    ':*',
    '!!!',
    '&&&',
    '((((',
    '\\',
    '\\\\:*',
    "''''",
    '%',
    '_',
    '*',
    '$1',
    '²³',
    'ﬃ',
    'İ',
    '\u0301\u0301',
    '👩‍👩‍👧',
    'a\u0001b',
    '<script>',
    'x'.repeat(200),
    'я '.repeat(100),
    `${'семинар '.repeat(25)}`,
  ];

  test.each(hostile)('%j is only words', async (q) => {
    const reply = await lead.get(`${base}/search?q=${encodeURIComponent(q)}`);
    if (q.trim() === '') return await expectRefused(reply, [400]);
    expect([reply.statusCode, reply.body]).toEqual([200, expect.stringContaining('cardIds')]);
    const isAboutSeminars = /семинар/.test(q) && !/drop/.test(q);
    expect(reply.json().cardIds).toEqual(isAboutSeminars ? [cardId] : []);
  });

  test.each([
    'семинар',
    'семинары',
    'СЕМИНАРОВ',
    'районный семинар',
    'елка',
    'ёлки',
    'семин',
    'наставничества',
    'районные мастер',
  ])('%s finds the card', async (q) => {
    const reply = await lead.get(`${base}/search?q=${encodeURIComponent(q)}`);
    expect(reply.json().cardIds).toEqual([cardId]);
  });

  test.each(['', ' ', 'x'.repeat(201), '%00'])('%j is refused', async (q) => {
    const reply = await lead.get(`${base}/search?q=${q === '%00' ? q : encodeURIComponent(q)}`);
    if (q === '%00') expect(reply.json()).toEqual({ cardIds: [] });
    else await expectRefused(reply, [400]);
  });

  test('of cards that are hidden from the asker it finds none', async () => {
    await centre.must('lead', 'project.edit', { projectId: centre.cyclogram, visibility: 'team' });
    const outsider = await signedInBrowser(app, centre.people.outsider);
    const q = encodeURIComponent('семинар');
    expect((await outsider.get(`${base}/search?q=${q}`)).json().cardIds).toEqual([]);
    expect((await lead.get(`${base}/search?q=${q}`)).json().cardIds).toEqual([cardId]);
    await centre.must('lead', 'project.edit', {
      projectId: centre.cyclogram,
      visibility: 'organisation',
    });
  });
});

test('nothing of all this changed a row or was a failure of the server', async () => {
  const { entry, cascade_head, ...rows } = await tableHashes(app.database);
  expect({ ...before, entry, cascade_head }).toEqual({ ...rows, entry, cascade_head });
  expect(app.logs.filter((line) => line.includes('request failed'))).toEqual([]);
});
