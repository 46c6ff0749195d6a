import { afterAll, expect, test } from 'vitest';
import { addBusyProject, type BusyProject } from '../support/busy-project.ts';
import { buildCentre, type CentrePerson, type TestCentre } from '../support/centre.ts';
import { Crowd } from '../support/crowd.ts';
import { freshDatabase } from '../support/database.ts';
import { Follower } from '../support/follower.ts';
import { seededRandom } from '../support/random.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { sessionToken } from '../support/session.ts';
import { expectSoundJournal } from '../support/sound-journal.ts';
import { rowsOf } from '../support/sync-world.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const SEED = Number(process.env['KASKAD_SEED'] ?? 1);
const database = await freshDatabase();
const nodes: ServerProcess[] = [];
const followers: Follower[] = [];
let app: TestApp | undefined;

afterAll(async () => {
  for (const follower of followers) follower.stop();
  for (const node of nodes) await node.kill();
  await (app?.stop() ?? database.drop());
});

test(`F09 two servers on one database, one killed during moves: its people go on with the other (seed ${SEED})`, async () => {
  app = await startTestApp({ database });
  const centre = await buildCentre(app);
  const project = await addBusyProject(centre);
  const token = await signIn(centre);
  for (let i = 0; i < 2; i++) nodes.push(await startServerProcess({ DATABASE_URL: database.url }));
  const place = {
    ...project,
    tokens: [token.lead, token.member, token.lead, token.member],
    address,
  };
  const crowd = new Crowd(place, seededRandom(SEED));
  await follow(centre, project, token);
  const [first, second, ...others] = followers as [Follower, Follower, ...Follower[]];
  await second.until(
    () => second.presence.has(centre.people.director.id),
    'people of the other node',
  );
  await first.until(() => first.presence.has(centre.people.lead.id), 'people of the other node');

  await crowd.acknowledges(30);
  const before = lastAcknowledged(crowd);
  for (const follower of followers) await follower.reaches(before);
  await crowd.acknowledges(5);
  await nodes[0]?.kill();
  await crowd.acknowledges(30);
  await crowd.stop();
  nodes[1]?.mustRun();

  const entries = await expectSoundJournal(app.database, project.cascadeId);
  const saved = new Map(entries.map(({ commandId, seq }) => [commandId, seq]));
  for (const [commandId, seq] of crowd.acknowledged) expect(saved.get(commandId)).toBe(seq);
  for (const commandId of crowd.refused) expect(saved.has(commandId)).toBe(false);
  for (const follower of followers) await follower.reaches(entries.length);
  const state = await centreState(app, centre);
  for (const { replica, faults } of followers) {
    expect(faults).toEqual([]);
    expect(rowsOf(replica.confirmed as never)).toEqual(state);
  }
  expect(first.ends.length).toBeGreaterThan(0);
  expect([second.ends, others[1]?.ends]).toEqual([[], []]);
  expect(crowd.unanswered).toBeGreaterThan(0);
});

/** People of even numbers prefer the first node, the others the second; whoever gets no answer tries the other. */
async function address(person: number, attempt: number): Promise<string> {
  return nodes[(person + attempt) % 2]?.url ?? '';
}

async function signIn(centre: TestCentre): Promise<Record<CentrePerson, string>> {
  if (app === undefined) throw new Error('no app');
  const signed = { database: app.database, clock: { now: new Date() } };
  const tokens: Partial<Record<CentrePerson, string>> = {};
  for (const person of ['director', 'lead', 'member'] as const)
    tokens[person] = await sessionToken(signed, centre.people[person]);
  return tokens as Record<CentrePerson, string>;
}

/** Two pages on each node. */
async function follow(
  { cascadeId, people }: TestCentre,
  { projectId }: BusyProject,
  token: Record<CentrePerson, string>,
): Promise<void> {
  for (const [index, person] of (['director', 'lead', 'director', 'lead'] as const).entries()) {
    const follower = await Follower.start({
      cascadeId,
      personId: people[person].id,
      token: token[person],
      board: projectId,
      address: (attempt) => nodes[(index + attempt) % 2]?.url ?? '',
    });
    followers.push(follower);
  }
}

function lastAcknowledged({ acknowledged }: Crowd): number {
  return Math.max(...acknowledged.values());
}

async function centreState(
  { app: { live } }: TestApp,
  { cascadeId }: TestCentre,
): Promise<unknown> {
  const room = await live.rooms.of(cascadeId);
  if (room === undefined) throw new Error('no room');
  await live.rooms.inTurn(cascadeId, () => live.rooms.catchUp(room));
  return rowsOf(room.state as never);
}
