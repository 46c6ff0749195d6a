import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isPostgresOf, postgresProcessesOf } from '@kaskad/server/db/embedded/postgres-process.ts';
import { readPostmasterFile } from '@kaskad/server/db/embedded/postmaster-file.ts';
import { startDatabase } from '@kaskad/server/db/embedded/start-database.ts';
import { migrate } from '@kaskad/server/db/migrate.ts';
import { createDatabase } from '@kaskad/server/db/pool.ts';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { TEST_CLUSTER_PREFIX } from '../support/abandoned-clusters.ts';
import { addBusyProject, type BusyProject } from '../support/busy-project.ts';
import { buildCentre } from '../support/centre.ts';
import { Crowd } from '../support/crowd.ts';
import { killPostmaster } from '../support/kill-postmaster.ts';
import { type Random, seededRandom } from '../support/random.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { sessionToken } from '../support/session.ts';
import { expectSoundJournal } from '../support/sound-journal.ts';
import { startTestApp } from '../support/test-app.ts';

const KILLS = 10;
/** Twenty recoveries may take long on a busy machine; nothing here is measured by time. */
const PATIENCE_MS = 900_000;
const SEED = Number(process.env['KASKAD_SEED'] ?? 1);
const folder = mkdtempSync(join(tmpdir(), `${TEST_CLUSTER_PREFIX}${process.pid}-`));
const cluster = join(folder, 'pg18');
let server: Promise<ServerProcess> | undefined;

afterAll(async () => {
  await server?.then((last) => last.stop()).catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

test(
  `F01 F02 F03 server and database killed ${KILLS} times each during moves: nothing acknowledged is lost or doubled (seed ${SEED})`,
  async () => {
    const random = seededRandom(SEED);
    const { project, tokens } = await seed();
    server = start();
    await server;
    const address = async () => (await current()).url;
    const crowd = new Crowd({ ...project, tokens, address }, random);
    for (const victim of victims(random)) {
      await crowd.acknowledges(random.below(10));
      if (victim === 'database') {
        await killDatabase(crowd);
      } else {
        const killed = await current();
        await killed.kill();
        server = start();
      }
    }
    await crowd.acknowledges(20);
    await crowd.stop();
    expect(await (await current()).stop()).toBe(0);
    expect(postgresProcessesOf(cluster)).toEqual([]);
    expect(crowd.unanswered).toBeGreaterThan(0);
    await inspect(project.cascadeId, crowd);
  },
  PATIENCE_MS,
);

function start(): Promise<ServerProcess> {
  return startServerProcess({ KASKAD_DATA: folder });
}

async function current(): Promise<ServerProcess> {
  if (server === undefined) throw new Error('no server was started');
  const running = await server;
  running.mustRun();
  return running;
}

function victims(random: Random): ('server' | 'database')[] {
  const left = { server: KILLS, database: KILLS };
  return Array.from({ length: 2 * KILLS }, () => {
    const victim = random.below(left.server + left.database) < left.server ? 'server' : 'database';
    left[victim]--;
    return victim;
  });
}

/** Waits for a PostgreSQL to live: the one before may have been killed a moment ago. */
async function killDatabase(crowd: Crowd): Promise<void> {
  for (;;) {
    const file = readPostmasterFile(cluster);
    if (file !== null && isPostgresOf(file.pid, cluster)) break;
    await sleep(20);
    await crowd.acknowledges(0);
  }
  killPostmaster(cluster);
}

/** A centre with people who are signed in, in the database that the servers find later. */
async function seed(): Promise<{ project: BusyProject; tokens: string[] }> {
  const embedded = await startDatabase({ dataFolder: folder });
  const client = new pg.Client(embedded.connection);
  await client.connect();
  await migrate(client);
  await client.end();
  const { connection, url } = embedded;
  const app = await startTestApp({ database: { connection, url, drop: embedded.stop } });
  const centre = await buildCentre(app);
  const project = await addBusyProject(centre);
  const tokens: string[] = [];
  for (const person of ['director', 'lead', 'member', 'lead', 'member'] as const) {
    const clock = { now: new Date() };
    tokens.push(await sessionToken({ database: app.database, clock }, centre.people[person]));
  }
  await app.stop();
  return { project, tokens };
}

async function inspect(cascadeId: string, crowd: Crowd): Promise<void> {
  const embedded = await startDatabase({ dataFolder: folder });
  const database = createDatabase(embedded.connection);
  const entries = await expectSoundJournal(database, cascadeId);
  const saved = new Map(entries.map(({ commandId, seq }) => [commandId, seq]));
  for (const [commandId, seq] of crowd.acknowledged) expect(saved.get(commandId)).toBe(seq);
  for (const commandId of crowd.refused) expect(saved.has(commandId)).toBe(false);
  await database.close();
  await embedded.stop();
}
