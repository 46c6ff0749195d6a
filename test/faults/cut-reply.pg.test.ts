import type { Connection } from '@kaskad/server/db/embedded/connection.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addBusyProject, type BusyProject } from '../support/busy-project.ts';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { send } from '../support/crowd.ts';
import { type CutProxy, startCutProxy } from '../support/cut-proxy.ts';
import { Follower } from '../support/follower.ts';
import { startSecondNode } from '../support/second-node.ts';
import { sessionToken, signedInBrowser } from '../support/session.ts';
import { portOf } from '../support/socket-client.ts';
import { expectSoundJournal } from '../support/sound-journal.ts';
import { rowsOf } from '../support/sync-world.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: TestCentre;
let project: BusyProject;
let proxy: CutProxy | undefined;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildCentre(app);
  project = await addBusyProject(centre);
  await app.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await proxy?.stop();
  await app.stop();
});

test('F04 a reply cut a hundred times: the command was carried out once and asking again gives its answer', async () => {
  const port = portOf(app.app);
  const wire = await startCutProxy({ host: '127.0.0.1', port });
  proxy = wire;
  const token = await sessionToken(app, centre.people.lead);
  const sendTo = (to: number, command: Command) =>
    send(`http://127.0.0.1:${to}`, centre.cascadeId, token, command);
  for (let round = 0; round < 100; round++) {
    const command = commandOf(round);
    const when = round % 4 < 2 ? 'answered' : 'sent';
    wire.cutNext(command.id, when);
    await expect(sendTo(wire.port, command)).rejects.toThrow();
    const saved = await entriesOf(command.id);
    if (when === 'answered') expect(saved).toHaveLength(1);
    const again = await sendTo(port, command);
    expect(again).toMatchObject({ status: 200 });
    const now = await entriesOf(command.id);
    expect(now).toEqual([(again.body as { seq: number }).seq]);
    if (saved.length > 0) expect(now).toEqual(saved);
  }
  expect(wire.cuts).toBe(100);
  await expectSoundJournal(app.database, centre.cascadeId);
  await wire.stop();
});

/** Both ways of saving: in one statement, or under a lock taken first; where the commit goes out and how it is answered. */
const ways = [
  { way: 'one statement', contested: false, mark: ({ id }: Command) => id, answer: 'SELECT 1\0' },
  { way: 'a transaction', contested: true, mark: () => 'commit\0', answer: 'COMMIT\0' },
];

async function goTheWay(node: TestApp['app'], contested: boolean): Promise<void> {
  const room = await node.live.rooms.of(centre.cascadeId);
  if (room !== undefined) room.contested = contested;
}

test.each(ways)(
  'F04 the database cut off between the commit of $way and its answer: 503, and asking again gives the answer of the one time',
  async ({ contested, mark, answer }) => {
    const { host, port, ...login } = app.database.connection as Connection;
    const wire = await startCutProxy({ path: `${host}/.s.PGSQL.${port}` });
    proxy = wire;
    const cut = { ...login, host: '127.0.0.1', port: wire.port };
    const node = await startSecondNode(app, cut);
    const browser = await signedInBrowser(app, centre.people.lead, node.app);
    const ask = (command: Command) =>
      browser.post(`/api/cascades/${centre.cascadeId}/commands`, command);
    expect((await ask(commandOf(0))).statusCode).toBe(200);
    for (let round = 0; round < 40; round++) {
      const command = commandOf(round);
      const when = round % 4 < 2 ? 'answered' : 'sent';
      await goTheWay(node.app, contested);
      wire.cutNext(mark(command), when, answer);
      const unknown = await ask(command);
      expect(unknown.statusCode).toBe(503);
      expect(Number(unknown.headers['retry-after'])).toBeGreaterThan(0);
      const saved = await entriesOf(command.id);
      if (when === 'answered') expect(saved).toHaveLength(1);
      const again = await ask(command);
      expect(again.statusCode).toBe(200);
      const now = await entriesOf(command.id);
      expect(now).toEqual([again.json().seq]);
      if (saved.length > 0) expect(now).toEqual(saved);
    }
    expect(wire.cuts).toBe(40);
    const entries = await expectSoundJournal(app.database, centre.cascadeId);
    const room = await node.app.live.rooms.of(centre.cascadeId);
    expect(room?.seq).toBe(entries.length);
    expect(rowsOf(room?.state as never)).toEqual(rowsOf((await presentState()) as never));
    await node.stop();
  },
);

test.each(ways)(
  'F04 M06 M08 the commit of $way that never came to the database was told to nobody and is not remembered as done',
  async ({ contested, mark }) => {
    const { host, port, ...login } = app.database.connection as Connection;
    const wire = await startCutProxy({ path: `${host}/.s.PGSQL.${port}` });
    proxy = wire;
    const node = await startSecondNode(app, { ...login, host: '127.0.0.1', port: wire.port });
    await node.app.listen({ port: 0, host: '127.0.0.1' });
    const follower = await Follower.start({
      cascadeId: centre.cascadeId,
      personId: centre.people.director.id,
      token: await sessionToken(app, centre.people.director),
      address: () => `http://127.0.0.1:${portOf(node.app)}`,
    });
    await follower.until(() => follower.presence.has(centre.people.director.id), 'the welcome');
    const browser = await signedInBrowser(app, centre.people.lead, node.app);
    const ask = (command: Command) =>
      browser.post(`/api/cascades/${centre.cascadeId}/commands`, command);
    for (let round = 0; round < 10; round++) {
      const [lost, next] = [commandOf(round), commandOf(round + 1)];
      await goTheWay(node.app, contested);
      wire.cutNext(mark(lost), 'unsent');
      expect((await ask(lost)).statusCode).toBe(503);
      expect(await entriesOf(lost.id)).toEqual([]);
      expect((await ask(next)).statusCode).toBe(200);
      const again = await ask(lost);
      expect(await entriesOf(lost.id)).toEqual([again.json().seq]);
      await follower.reaches(again.json().seq);
    }
    expect(follower.faults).toEqual([]);
    expect(rowsOf(follower.replica.confirmed as never)).toEqual(
      rowsOf((await presentState()) as never),
    );
    follower.stop();
    await node.stop();
  },
);

interface Command {
  readonly id: string;
  readonly name: string;
  readonly args: unknown;
}

/** Half of them can be carried out only once, the others would move a card again. */
function commandOf(round: number): Command {
  const { projectId, cardIds, columnIds } = project;
  const id = crypto.randomUUID();
  if (round % 2 === 0) {
    const card = { cardId: crypto.randomUUID(), projectId, kind: 'event', title: 'Встреча' };
    return { id, name: 'card.add', args: card };
  }
  const [cardId, toColumnId] = [cardIds[round % cardIds.length], columnIds[round % 5]];
  return {
    id,
    name: 'card.move',
    args: { cardId, boardProjectId: projectId, toColumnId, before: null },
  };
}

async function entriesOf(commandId: string): Promise<number[]> {
  const { rows } = await app.database.pool.query<{ seq: number }>(
    'select seq::int from entry where command_id = $1',
    [commandId],
  );
  return rows.map(({ seq }) => seq);
}

async function presentState(): Promise<unknown> {
  const { rooms } = app.app.live;
  const room = await rooms.of(centre.cascadeId);
  if (room === undefined) throw new Error('no room');
  await rooms.inTurn(centre.cascadeId, () => rooms.catchUp(room));
  return room.state;
}
