import { PROTOCOL_VERSION, upSchema } from '@kaskad/shared/sync/protocol.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { type Actor, actors, type Cast, castOf } from '../support/cast.ts';
import { buildFullCentre, type FullCentre } from '../support/full-centre.ts';
import { openSocket, portOf, rawSocket, SocketClient } from '../support/socket-client.ts';
import { tableHashes } from '../support/table-hash.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: FullCentre;
let cast: Cast;
let before: Record<string, string>;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildFullCentre(app);
  cast = await castOf(app, centre);
  await app.app.listen({ port: 0, host: '127.0.0.1' });
  before = await tableHashes(app.database);
});
afterAll(() => app.stop());

interface Row {
  /** What a member of the cascade gets; a session of any kind for routes outside a cascade. */
  readonly expected: number;
  readonly open: 'anyone' | 'signed-in' | 'member' | 'director';
  readonly body?: object;
  /** The path with its ids filled in. */
  url?(centre: FullCentre): string;
}

const page: Row = { open: 'anyone', expected: 200 };
const cascade = ({ cascadeId }: FullCentre) => `/api/cascades/${cascadeId}`;
const email = 'nobody@example.org';

/** Every route but those that end the asker's session; bodies are such that nothing is changed by those who may. */
const rows: Readonly<Record<string, Row>> = {
  'GET /health': page,
  'GET /ready': page,
  'GET /api/installation': page,
  'POST /api/sign-in': { open: 'anyone', expected: 401, body: { email, password: 'x' } },
  'POST /api/link': { open: 'anyone', expected: 401, body: { token: 'x'.repeat(43) } },
  'POST /api/link/purpose': { open: 'anyone', expected: 401, body: { token: 'x'.repeat(43) } },
  'POST /api/first-run': {
    open: 'anyone',
    expected: 409,
    body: { organisation: 'О', programme: 'П', name: 'Н', email, password: 'тихая вода у шлюза' },
  },
  'GET /api/me': { open: 'signed-in', expected: 200 },
  'POST /api/password': {
    open: 'signed-in',
    expected: 403,
    body: { current: 'неверный', next: 'шлюз открыт утром' },
  },
  'GET /api/socket': { open: 'signed-in', expected: 404 },
  'GET /api/cascades/:cascadeId/people': { open: 'member', expected: 200 },
  'GET /api/cascades/:cascadeId/snapshot': { open: 'member', expected: 200 },
  'GET /api/cascades/:cascadeId/kpis': { open: 'member', expected: 200 },
  'GET /api/cascades/:cascadeId/entries': {
    open: 'member',
    expected: 200,
    url: (centre) => `${cascade(centre)}/entries?after=0`,
  },
  'GET /api/cascades/:cascadeId/search': {
    open: 'member',
    expected: 200,
    url: (centre) => `${cascade(centre)}/search?q=${encodeURIComponent('семинар')}`,
  },
  'GET /api/cascades/:cascadeId/cards/:cardId/history': {
    open: 'member',
    expected: 200,
    url: (centre) => `${cascade(centre)}/cards/${centre.id('card')}/history`,
  },
  'GET /api/cascades/:cascadeId/projects/:projectId/flow': {
    open: 'member',
    expected: 200,
    url: (centre) => `${cascade(centre)}/projects/${centre.sprints}/flow`,
  },
  'GET /api/cascades/:cascadeId/cards/:cardId/comments': {
    open: 'member',
    expected: 200,
    url: (centre) => `${cascade(centre)}/cards/${centre.id('card')}/comments`,
  },
  'GET /api/cascades/:cascadeId/texts/:ownerId': {
    open: 'member',
    expected: 200,
    url: (centre) => `${cascade(centre)}/texts/${centre.id('card')}`,
  },
  'GET /api/cascades/:cascadeId/sprints/:sprintId/records': {
    open: 'member',
    expected: 200,
    url: (centre) => `${cascade(centre)}/sprints/${centre.id('active sprint')}/records`,
  },
  'POST /api/cascades/:cascadeId/cards/:cardId/files': {
    open: 'member',
    expected: 415,
    body: {},
    url: (centre) => `${cascade(centre)}/cards/${centre.id('card')}/files`,
  },
  'POST /api/cascades/:cascadeId/measurements/:measurementId/files': {
    open: 'member',
    expected: 415,
    body: {},
    url: (centre) => `${cascade(centre)}/measurements/${centre.id('draft')}/files`,
  },
  'GET /api/cascades/:cascadeId/files/:fileId': {
    open: 'member',
    expected: 404,
    url: (centre) => `${cascade(centre)}/files/${centre.id('file')}`,
  },
  'POST /api/cascades/:cascadeId/commands': { open: 'member', expected: 400, body: {} },
  'POST /api/cascades/:cascadeId/invitations': { open: 'director', expected: 400, body: {} },
  'POST /api/cascades/:cascadeId/people/:personId/link': {
    open: 'director',
    expected: 400,
    body: {},
    url: (centre) => `${cascade(centre)}/people/${centre.people.lead.id}/link`,
  },
};
const isReference = (path: string) => path.startsWith('/api/docs');
const lasting = ['POST /api/sign-out', 'POST /api/sign-out-everywhere'];

function answer(actor: Actor, { open, expected }: Row): number {
  if (open === 'anyone') return expected;
  if (actor === 'anonymous') return 401;
  if (open === 'signed-in') return expected;
  if (actor === 'deactivated') return 404;
  return open === 'member' || actor === 'director' ? expected : 403;
}

describe('S01 S04 S06: every route for everyone', () => {
  test('is in the table', () => {
    const known = app.app.knownRoutes
      .filter(({ path }) => !isReference(path))
      .flatMap(({ methods, path }) =>
        methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${path}`),
      );
    expect([...new Set(known)].sort()).toEqual([...Object.keys(rows), ...lasting].sort());
  });

  test.each(Object.entries(rows))('%s', async (name, row) => {
    const [method = '', path = ''] = name.split(' ');
    const url = row.url?.(centre) ?? path.replace(':cascadeId', centre.cascadeId);
    for (const actor of actors) {
      const reply = await cast[actor].send(method as 'GET' | 'POST', url, { body: row.body });
      expect([actor, reply.statusCode, reply.body.slice(0, 300)]).toEqual([
        actor,
        answer(actor, row),
        expect.anything(),
      ]);
    }
  });

  test('the reference of the interface is open to all', async () => {
    const paths = app.app.knownRoutes.map(({ path }) => path).filter(isReference);
    expect(paths).toContain('/api/docs/json');
    for (const path of new Set(paths.filter((one) => !one.endsWith('*'))))
      for (const actor of actors)
        expect([path, (await cast[actor].get(path)).statusCode]).toEqual([
          path,
          expect.toSatisfy((status: number) => status === 200 || status === 302),
        ]);
  });

  test('and no cell of it has changed a row', async () => {
    expect(await tableHashes(app.database)).toEqual(before);
  });
});

type Up = z.infer<typeof upSchema>['type'];

describe('S12: every message of the socket for everyone', () => {
  /** What comes back when the message is the first of its socket. */
  const firsts: Readonly<Record<Up, (actor: Actor) => (string | number)[]>> = {
    hello: (actor) => (actor === 'deactivated' ? [4401] : ['welcome', 'reload']),
    place: () => [],
    ping: () => ['pong'],
  };
  const messages: Readonly<Record<Up, () => object>> = {
    hello: () => ({
      type: 'hello',
      protocol: PROTOCOL_VERSION,
      cascadeId: centre.cascadeId,
      cursor: 0,
      place: null,
    }),
    place: () => ({ type: 'place', place: centre.cyclogram }),
    ping: () => ({ type: 'ping', n: 1 }),
  };

  test('is in the table', () => {
    const types = upSchema.options.map((option) => option.shape.type.value);
    expect(types.sort()).toEqual(Object.keys(messages).sort());
  });

  const people = actors.filter((actor) => actor !== 'anonymous');
  test.each(people)('%s', async (actor) => {
    for (const type of Object.keys(messages) as Up[]) {
      const client = await openSocket(app.app, cast[actor].cookies.get('kaskad') ?? '');
      client.send(messages[type]());
      const expected = firsts[type](actor);
      if (typeof expected[0] === 'number') expect(await client.closes()).toBe(expected[0]);
      else client.send({ type: 'ping', n: 2 });
      if (typeof expected[0] === 'string')
        await client.until(() => client.heard.length >= expected.length, String(expected));
      const facts = client.heard.filter(({ type: heard }) => heard !== 'pong');
      if (type !== 'hello' || actor === 'deactivated') expect(facts).toEqual([]);
      else expect(facts[0]).toMatchObject({ type: 'welcome' });
      client.ws.terminate();
    }
  });

  test('no session, a wrong one and an ended one open no socket', async () => {
    const ended = cast.exMember.cookies.get('kaskad') ?? '';
    await cast.exMember.post('/api/sign-out');
    for (const token of [null, '', 'x'.repeat(43), ended]) {
      const origin = `http://localhost:${portOf(app.app)}`;
      const ws = rawSocket(app.app, token, { origin });
      const client = new SocketClient(ws);
      const status = await new Promise<number>((resolve) => {
        ws.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
        ws.on('open', () => resolve(101));
      });
      expect([token, status]).toEqual([token, 401]);
      expect(client.heard).toEqual([]);
      ws.terminate();
    }
    const connections = () =>
      new Promise<number>((resolve) => app.app.server.getConnections((_, n) => resolve(n)));
    await expect.poll(connections, { timeout: 60_000 }).toBe(0);
  });
});

test.each(lasting)('%s ends the session of its sender and of nobody else', async (name) => {
  const [, path = ''] = name.split(' ');
  const [one, other] = [await castOf(app, centre), await castOf(app, centre)];
  expect((await one.anonymous.post(path)).statusCode).toBe(401);
  expect((await one.member.post(path)).statusCode).toBe(200);
  expect((await one.member.get('/api/me')).statusCode).toBe(401);
  expect((await one.lead.get('/api/me')).statusCode).toBe(200);
  const elsewhere = await other.member.get('/api/me');
  expect(elsewhere.statusCode).toBe(path.endsWith('everywhere') ? 401 : 200);
});
