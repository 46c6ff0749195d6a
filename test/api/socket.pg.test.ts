import { closeCodes, LONGEST_REPLAY, PROTOCOL_VERSION } from '@kaskad/shared/sync/protocol.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { sessionToken } from '../support/session.ts';
import { openSocket, portOf, rawSocket, type SocketClient } from '../support/socket-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: TestCentre;
let token: string;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildCentre(app);
  await app.app.listen({ port: 0, host: '127.0.0.1' });
  token = await sessionToken(app, centre.people.lead);
});
afterAll(() => app.stop());

async function present(): Promise<number> {
  return (await app.app.live.rooms.of(centre.cascadeId))?.seq ?? 0;
}

async function joined(cursor?: number): Promise<SocketClient> {
  const client = await openSocket(app.app, token);
  client.hello(centre.cascadeId, cursor ?? (await present()));
  await client.hears('welcome');
  return client;
}

/** Gives the cascade another entry; the number it got. */
async function stir(): Promise<number> {
  const title = `Проект ${crypto.randomUUID()}`;
  return await centre.must('lead', 'project.edit', { projectId: centre.sprints, title });
}

describe('S11: a page of another origin opens no socket, whatever cookie it carries', () => {
  const foreign: (port: number) => Record<string, string>[] = (port) => [
    {},
    { origin: 'null' },
    { origin: '' },
    { origin: `http://localhost:${port + 1}` },
    { origin: 'http://localhost' },
    { origin: `https://localhost:${port}` },
    { origin: `http://LOCALHOST:${port}` },
    { origin: `http://sub.localhost:${port}` },
    { origin: `http://localhost:${port}.example.org` },
    { origin: `http://localhost:${port}@example.org` },
    { origin: `http://example.org/?http://localhost:${port}` },
    { origin: `http://localhost:${port}`, 'sec-fetch-site': 'cross-site' },
    { origin: `http://localhost:${port}`, 'sec-fetch-site': 'same-site' },
    { origin: 'file://' },
  ];

  test('none of fourteen', async () => {
    const answers: number[] = [];
    const all = foreign(portOf(app.app));
    for (const headers of all) {
      const ws = rawSocket(app.app, token, headers);
      ws.on('error', () => undefined);
      answers.push(
        await new Promise((resolve) => {
          ws.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
          ws.on('open', () => resolve(101));
        }),
      );
      ws.terminate();
    }
    expect(answers).toEqual(all.map(() => 403));
  });

  test('and those who were refused hold no connection', async () => {
    const connections = () =>
      new Promise<number>((resolve) => app.app.server.getConnections((_, n) => resolve(n)));
    await expect.poll(connections, { timeout: 60_000 }).toBe(0);
  });
});

describe('hello', () => {
  test('with the present cursor brings nothing old, then everything new', async () => {
    const client = await joined();
    const seq = await stir();
    await client.hearsSeq(seq);
    expect(client.seqs).toEqual([seq]);
    client.ws.terminate();
  });

  test('with an older cursor replays what was missed, in order', async () => {
    const from = await present();
    for (let i = 0; i < 5; i++) await stir();
    const client = await joined(from);
    await client.hearsSeq(from + 5);
    expect(client.seqs).toEqual([1, 2, 3, 4, 5].map((n) => from + n));
    client.ws.terminate();
  });

  test('with a cursor that the journal has not reached asks for a fresh start, and again on the same socket', async () => {
    const client = await joined((await present()) + 7);
    expect((await client.hears('reload')).reason).toBe('ahead');
    client.hello(centre.cascadeId, await present());
    const seq = await stir();
    await client.hearsSeq(seq);
    expect(client.seqs).toEqual([seq]);
    client.ws.terminate();
  });

  test('a thousand entries behind is replayed, one more is not', async () => {
    const from = await present();
    await Promise.all(Array.from({ length: LONGEST_REPLAY + 1 }, stir));
    const near = await joined(from + 1);
    await near.hearsSeq(from + 1 + LONGEST_REPLAY);
    expect(near.seqs).toHaveLength(LONGEST_REPLAY);
    const far = await joined(from);
    expect((await far.hears('reload')).reason).toBe('behind');
    expect(far.entries).toEqual([]);
    near.ws.terminate();
    far.ws.terminate();
  });

  test('replays from the journal what the memory of a restarted node does not hold', async () => {
    const from = await present();
    for (let i = 0; i < 3; i++) await stir();
    app.app.live.rooms.forget(centre.cascadeId);
    const clients = await Promise.all([joined(from), joined(from), joined(from + 1)]);
    for (const client of clients) await client.hearsSeq(from + 3);
    expect(clients.map(({ seqs }) => seqs.length)).toEqual([3, 3, 2]);
    for (const client of clients) client.ws.terminate();
  });

  test.each([
    ['of another protocol version', () => ({ protocol: PROTOCOL_VERSION + 1 }), 'otherVersion'],
    ['to a cascade that does not exist', () => ({ cascadeId: crypto.randomUUID() }), 'signedOut'],
    ['without a cursor', () => ({ cursor: undefined }), 'badMessage'],
    ['with a cursor below nothing', () => ({ cursor: -1 }), 'badMessage'],
    ['with a key too many', () => ({ role: 'director' }), 'badMessage'],
  ] as const)('%s ends the socket', async (_, change, reason) => {
    const client = await openSocket(app.app, token);
    const { cascadeId } = centre;
    const hello = { type: 'hello', protocol: PROTOCOL_VERSION, cascadeId, cursor: 0, place: null };
    client.send({ ...hello, ...change() });
    expect(await client.closes()).toBe(closeCodes[reason]);
    expect(client.heard).toEqual([]);
  });
});

describe('S14: a hostile frame ends its own socket and no other', () => {
  const frames: [string, (client: SocketClient) => void][] = [
    ['bad JSON', ({ ws }) => ws.send('{"type":')],
    ['nothing', ({ ws }) => ws.send('')],
    ['null', ({ ws }) => ws.send('null')],
    ['an unknown type', ({ ws }) => ws.send('{"type":"command"}')],
    ['a byte over the limit', ({ ws }) => ws.send('x'.repeat(4_097))],
    ['64 KiB and one', ({ ws }) => ws.send('x'.repeat(65_537))],
    ['a depth of 2,000', ({ ws }) => ws.send(`${'['.repeat(2_000)}${']'.repeat(2_000)}`)],
    ['a prototype', ({ ws }) => ws.send('{"type":"ping","n":1,"__proto__":{"type":"hello"}}')],
    ['binary', ({ ws }) => ws.send(Buffer.from('{"type":"ping","n":1}'))],
    ['a thousand pings', ({ ws }) => times(1_000, () => ws.send('{"type":"ping","n":1}'))],
    ['text that is no UTF-8', (client) => raw(client, [0x81, 0x81, 0, 0, 0, 0, 0xff])],
    ['a reserved bit', (client) => raw(client, [0xc1, 0x80, 0, 0, 0, 0])],
    ['an unknown opcode', (client) => raw(client, [0x83, 0x80, 0, 0, 0, 0])],
    ['an unmasked frame', (client) => raw(client, [0x81, 0x01, 0x78])],
    ['a length of 2^62', (client) => raw(client, [0x81, 0xff, 0x40, 0, 0, 0, 0, 0, 0, 0])],
    ['100,000 fragments', fragments],
  ];

  test.each(frames)('%s', async (_, attack) => {
    const [hostile, neighbour] = [await joined(), await joined()];
    attack(hostile);
    expect([closeCodes.badMessage, 1002, 1006, 1007, 1008, 1009]).toContain(await hostile.closes());
    const seq = await stir();
    await neighbour.hearsSeq(seq);
    neighbour.send({ type: 'ping', n: 7 });
    expect((await neighbour.hears('pong')).n).toBe(7);
    expect(neighbour.closedWith).toBeUndefined();
    neighbour.ws.terminate();
  });

  test('what comes after a bad message is not looked at', async () => {
    const client = await openSocket(app.app, token);
    client.ws.send('{}');
    client.hello(centre.cascadeId, 0);
    expect(await client.closes()).toBe(closeCodes.badMessage);
    expect(client.heard).toEqual([]);
  });

  test('none of it was a failure of the server', () => {
    expect(app.logs.filter((line) => /"level":[56]0/.test(line))).toEqual([]);
  });
});

function times(count: number, act: () => void): void {
  for (let i = 0; i < count; i++) act();
}

/** Writes bytes past the client's own framing. */
function raw({ ws }: SocketClient, bytes: readonly number[]): void {
  const { _socket: socket } = ws as unknown as { _socket: { write(data: Buffer): void } };
  socket.write(Buffer.from(bytes));
}

function fragments(client: SocketClient): void {
  raw(client, [0x01, 0x81, 0, 0, 0, 0, 0x20]);
  const one = [0x00, 0x80, 0, 0, 0, 0];
  for (let i = 0; i < 100; i++) raw(client, Array.from({ length: 1_000 }, () => one).flat());
  raw(client, [0x80, 0x80, 0, 0, 0, 0]);
}
