/** A centre of a given size, made through the ordinary write path, with people who are signed in. */
import { randomUUID } from 'node:crypto';
import { hashOf, newToken } from '@kaskad/server/account/token.ts';
import { createViewers } from '@kaskad/server/account/viewer.ts';
import { addPerson } from '@kaskad/server/db/account/person.ts';
import { addSession } from '@kaskad/server/db/account/session.ts';
import { createDatabase, type Database } from '@kaskad/server/db/pool.ts';
import { foundCascade } from '@kaskad/server/found-cascade.ts';
import { createLive, type Live } from '@kaskad/server/live.ts';
import { columnsOf } from '@kaskad/shared/domain/board/column.ts';

export interface Seeded {
  readonly cascadeId: string;
  readonly projectId: string;
  readonly columnIds: readonly string[];
  readonly cardIds: readonly string[];
}

export interface SeededReview extends Seeded {
  readonly sprintId: string;
}

export interface Seeder {
  /** Session cookies of people who may do everything; made once and shared by all cascades. */
  readonly cookies: readonly string[];
  cascade(cards: number): Promise<Seeded>;
  /** A cascade whose first sprint is in review. */
  reviewedSprint(): Promise<SeededReview>;
  stop(): Promise<void>;
}

export async function createSeeder(databaseUrl: string, people: number): Promise<Seeder> {
  const database = createDatabase({ connectionString: databaseUrl });
  const clock = () => new Date();
  const viewers = createViewers(database, clock);
  const live = await createLive({ database, viewers, clock, onError: () => undefined });
  const members: { id: string; cookie: string }[] = [];
  for (let i = 0; i < people; i++)
    members.push(await signedInPerson(database, `Методист ${i + 1}`));
  return {
    cookies: members.map(({ cookie }) => cookie),
    cascade: (cards) =>
      seedCascade(
        database,
        live,
        members.map(({ id }) => id),
        cards,
      ),
    reviewedSprint: () =>
      seedReview(
        database,
        live,
        members.map(({ id }) => id),
      ),
    async stop() {
      await live.push.stop();
      await database.close();
    },
  };
}

async function seedCascade(
  database: Database,
  live: Live,
  people: readonly string[],
  cards: number,
): Promise<Seeded> {
  const { cascadeId, run } = await foundCentre(database, live, people);
  const projectId = randomUUID();
  await run('project.create', {
    projectId,
    title: 'Школа лидеров',
    mode: 'cyclogram',
    phase: 'running',
    before: null,
    leadId: people[0],
  });
  const columnIds = await columnIdsOf(live, cascadeId, projectId);
  const cardIds = Array.from({ length: cards }, () => randomUUID());
  await inGroups(cardIds, 64, (cardId, index) =>
    run('card.add', {
      cardId,
      projectId,
      kind: 'event',
      title: `Районный семинар ${index + 1}: наставничество в школе`,
      columnId: columnIds[index % columnIds.length],
      eventType: 'seminar',
      startsOn: '2026-09-15',
      endsOn: '2026-09-15',
      precision: 'day',
    }),
  );
  return { cascadeId, projectId, columnIds, cardIds };
}

async function seedReview(
  database: Database,
  live: Live,
  people: readonly string[],
): Promise<SeededReview> {
  const { cascadeId, run } = await foundCentre(database, live, people);
  const [projectId, sprintId] = [randomUUID(), randomUUID()];
  await run('project.create', {
    projectId,
    title: 'Сообщество учителей',
    mode: 'sprints',
    phase: 'running',
    before: null,
    leadId: people[0],
  });
  await run('sprint.plan', { projectId, sprintId, number: 0 });
  const dates = { startsOn: '2026-09-01', endsOn: '2026-10-30' };
  await run('sprint.edit', { sprintId, goal: 'Собрать актив', ...dates });
  const cardIds = Array.from({ length: 20 }, () => randomUUID());
  for (const [index, cardId] of cardIds.entries()) {
    const title = `Встреча актива ${index + 1}`;
    await run('card.add', { cardId, projectId, kind: 'event', title, sprintId });
  }
  await run('sprint.start', { sprintId, override: { reason: 'Проба скорости' } });
  await run('sprint.review', { sprintId });
  await run('retro.choose', { sprintId, format: 'worked-hindered-try', votesEach: 10 });
  const columnIds = await columnIdsOf(live, cascadeId, projectId);
  return { cascadeId, projectId, sprintId, columnIds, cardIds };
}

async function foundCentre(database: Database, live: Live, people: readonly string[]) {
  const cascadeId = randomUUID();
  const director = people[0] ?? '';
  const run = async (name: string, args: unknown) => {
    const answer = await live.runCommand(cascadeId, { id: randomUUID(), name, args }, director);
    if (!answer.ok) throw new Error(`${name}: ${answer.refusal?.code}`);
  };
  const founding = {
    cascadeId,
    organisationName: 'Информационно-методический центр',
    organisationShortName: 'ИМЦ',
    programmeTitle: 'Программа развития',
    programmeStartsOn: null,
    programmeEndsOn: null,
    demonstration: false,
    directorId: director,
  };
  const command = { id: randomUUID(), name: 'cascade.found', args: founding };
  await foundCascade(database, live.runCommand, cascadeId, command, director);
  for (const personId of people.slice(1)) await run('member.add', { personId, role: 'director' });
  return { cascadeId, run };
}

async function columnIdsOf(live: Live, cascadeId: string, projectId: string): Promise<string[]> {
  const state = (await live.rooms.of(cascadeId))?.state;
  return state === undefined ? [] : columnsOf(state, projectId).map(({ id }) => id);
}

async function signedInPerson(
  database: Database,
  name: string,
): Promise<{ id: string; cookie: string }> {
  const id = randomUUID();
  const token = newToken();
  const now = new Date();
  await addPerson(database.orm, {
    id,
    name,
    email: null,
    position: null,
    createdAt: now,
    erasedAt: null,
  });
  const expiresAt = new Date(now.getTime() + 86_400_000);
  const session = {
    id: randomUUID(),
    tokenHash: hashOf(token),
    personId: id,
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
  };
  await addSession(database.orm, session);
  return { id, cookie: `kaskad=${token}` };
}

async function inGroups<T>(
  items: readonly T[],
  size: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < items.length; at += size)
    await Promise.all(items.slice(at, at + size).map((item, offset) => work(item, at + offset)));
}
