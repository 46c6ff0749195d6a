import { artefactKeys } from '@kaskad/shared/domain/project/project.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCentre, type CentrePerson, type TestCentre } from '../support/centre.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: TestCentre;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildCentre(app);
});
afterAll(() => app.stop());

type Named = { kind: string; sha256: string; people: { id: string; name: string }[] };

test('a record names people as on the day it was frozen, whatever they are called later', async () => {
  await rename('member', 'Мария Прежняя');
  await rename('lead', 'Лидия Прежняя');
  await start();
  const promised = await read();
  expect(namesIn(promised, 'promise')).toEqual(
    named({ lead: 'Лидия Прежняя', member: 'Мария Прежняя' }),
  );

  await rename('member', 'Мария Новая');
  await centre.must('director', 'member.deactivate', { personId: centre.people.member.id });
  expect(await read()).toEqual(promised);

  await close();
  await rename('member', 'Мария Последняя');
  await rename('lead', 'Лидия Новая');
  const frozen = await read();
  expect(frozen.filter(({ kind }) => kind === 'promise')).toEqual(promised);
  expect(namesIn(frozen, 'outcome')).toEqual(
    named({ lead: 'Лидия Прежняя', member: 'Мария Новая' }),
  );
});

test('the names are neither in the journal nor in the bytes of a record', async () => {
  const { rows } = await app.database.pool.query<{ told: string }>(
    `select changes::text as told from entry where cascade_id = $1
     union all select body from record where cascade_id = $1`,
    [centre.cascadeId],
  );
  const told = rows.map((row) => row.told).join('\n');
  expect(told.includes(centre.people.member.id)).toBe(true);
  for (const name of ['Мария', 'Лидия']) expect(told.includes(name), name).toBe(false);
});

/** Names are no part of a cascade's commands: a person is called anew where people are kept. */
async function rename(person: CentrePerson, name: string): Promise<void> {
  const { id } = centre.people[person];
  await app.database.pool.query('update person set name = $2 where id = $1', [id, name]);
}

async function read(): Promise<Named[]> {
  const browser = await centre.signedIn('director');
  const sprint = `/api/cascades/${centre.cascadeId}/sprints/${centre.id('sprint')}`;
  return (await browser.get(`${sprint}/records`)).json().records;
}

function namesIn(records: readonly Named[], kind: string): Record<string, string> {
  const people = records.find((record) => record.kind === kind)?.people ?? [];
  return Object.fromEntries(people.map(({ id, name }) => [id, name]));
}

function named(names: Partial<Record<CentrePerson, string>>): Record<string, string> {
  const pairs = Object.entries(names) as [CentrePerson, string][];
  return Object.fromEntries(pairs.map(([person, name]) => [centre.people[person].id, name]));
}

/** The member is responsible for the only card; nobody but those two has to do with the sprint. */
async function start(): Promise<void> {
  const { must, id, people, sprints: projectId } = centre;
  const [sprintId, cardId] = [id('sprint'), id('card')];
  for (const key of artefactKeys)
    await must('lead', 'project.fill-artefact', { projectId, key, body: 'Есть' });
  await must('lead', 'sprint.plan', { projectId, sprintId, number: 0 });
  const dates = { startsOn: '2026-09-01', endsOn: '2026-10-01' };
  await must('lead', 'sprint.edit', { sprintId, goal: 'Проба', ...dates });
  await must('lead', 'card.add', { cardId, projectId, kind: 'event', title: 'Семинар', sprintId });
  await must('lead', 'card.assign', { cardId, personId: people.member.id });
  await must('lead', 'sprint.start', { sprintId });
}

async function close(): Promise<void> {
  const { must, id, people } = centre;
  const sprintId = id('sprint');
  await must('lead', 'sprint.review', { sprintId });
  await must('lead', 'retro.write', { sprintId, field: 'wentWell', body: 'Слова' });
  const decision = { body: 'Решение', ownerId: people.lead.id, evidence: 'Видно всем' };
  await must('lead', 'decision.add', { decisionId: id('decision'), sprintId, ...decision });
  await must('lead', 'retro.sign', { sprintId });
  const dispositions = [{ cardId: id('card'), kind: 'carry', reason: 'Не успели' }];
  await must('lead', 'sprint.close', { sprintId, dispositions });
}
