import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '@kaskad/server/app.ts';
import type { Connection } from '@kaskad/server/db/embedded/connection.ts';
import { closeCodes } from '@kaskad/shared/sync/protocol.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addBusyProject, type BusyProject } from '../support/busy-project.ts';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { type CutProxy, startCutProxy } from '../support/cut-proxy.ts';
import { Follower } from '../support/follower.ts';
import { type Node, startSecondNode } from '../support/second-node.ts';
import { sessionToken } from '../support/session.ts';
import { portOf } from '../support/socket-client.ts';
import { expectSoundJournal } from '../support/sound-journal.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

/** The name of the second node's connections that ask; the one that listens has another. */
const SECOND = 'second node';

let app: TestApp;
let centre: TestCentre;
let project: BusyProject;
let wire: CutProxy;
let node: Node;
let follower: Follower;
let ownListener: readonly number[];

beforeAll(async () => {
  app = await startTestApp();
  await becomes(app.app, 200);
  ownListener = await listeners();
  centre = await buildCentre(app);
  project = await addBusyProject(centre);
  const { host, port, ...login } = app.database.connection as Connection;
  wire = await startCutProxy({ path: `${host}/.s.PGSQL.${port}` });
  const through = { host: '127.0.0.1', port: wire.port, application_name: SECOND };
  node = await startSecondNode(app, { ...login, ...through });
  await node.app.listen({ port: 0, host: '127.0.0.1' });
  await becomes(node.app, 200);
  follower = await Follower.start({
    cascadeId: centre.cascadeId,
    personId: centre.people.director.id,
    token: await sessionToken(app, centre.people.director),
    address: () => `http://127.0.0.1:${portOf(node.app)}`,
  });
});
afterAll(async () => {
  follower?.stop();
  await node?.stop();
  await wire?.stop();
  await app.stop();
});

test('F10 the listening connection of a node ended ten times while another node commits: nothing is missed', async () => {
  for (let round = 0; round < 10; round++) {
    expect(await deafen()).toBeGreaterThan(0);
    const seq = await move(round);
    await follower.reaches(seq);
    await becomes(node.app, 200);
  }
  expect(follower.faults).toEqual([]);
  expect(follower.ends).toEqual([]);
});

test('F10 a node that hears of a commit and cannot read it goes on trying', async () => {
  wire.open = false;
  await app.database.pool.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1',
    [SECOND],
  );
  const logged = app.logs.length;
  const seq = await move(0);
  while (!app.logs.slice(logged).some((line) => line.includes('"msg":"push"'))) await sleep(20);
  expect(follower.replica.seq).toBeLessThan(seq);
  wire.open = true;
  await follower.reaches(seq);
  expect(follower.faults).toEqual([]);
});

test('F10 a node that stays deaf is not ready and sends its people away; it hears again and knows all', async () => {
  wire.open = false;
  await deafen();
  await becomes(node.app, 503);
  let seq = 0;
  for (let round = 0; round < 10; round++) seq = await move(round);
  await follower.until(() => follower.ends.includes(closeCodes.restarting), 'word to go elsewhere');
  expect(follower.replica.seq).toBeLessThan(seq);
  wire.open = true;
  await becomes(node.app, 200);
  await follower.reaches(seq);
  expect(follower.faults).toEqual([]);
  const entries = await expectSoundJournal(app.database, centre.cascadeId);
  expect(follower.replica.seq).toBe(entries.length);
});

/** Ends the listening connection of the second node; how many there were. */
async function deafen(): Promise<number> {
  const pids = (await listeners()).filter((pid) => !ownListener.includes(pid));
  await app.database.pool.query('select pg_terminate_backend(p) from unnest($1::int[]) p', [pids]);
  return pids.length;
}

async function listeners(): Promise<number[]> {
  const { rows } = await app.database.pool.query<{ pid: number }>(
    `select pid from pg_stat_activity
     where datname = current_database() and application_name = 'kaskad listen'`,
  );
  return rows.map(({ pid }) => pid);
}

async function becomes(server: App, status: number): Promise<void> {
  while ((await server.inject('/ready')).statusCode !== status) await sleep(20);
}

/** Moves a card through the first node; the number of the entry. */
function move(round: number): Promise<number> {
  const { projectId, cardIds, columnIds } = project;
  return centre.must('lead', 'card.move', {
    cardId: cardIds[round],
    boardProjectId: projectId,
    toColumnId: columnIds[(round % 4) + 1],
    before: null,
  });
}
