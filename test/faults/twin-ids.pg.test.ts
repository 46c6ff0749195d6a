import { entriesOfCard } from '@kaskad/server/db/reads/card-history.ts';
import { searchCards, textsOf } from '@kaskad/server/db/reads/on-demand.ts';
import { columnsOf } from '@kaskad/shared/domain/board/column.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { expectSoundJournal } from '../support/sound-journal.ts';
import { rowsOf } from '../support/sync-world.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

// Ids are chosen by clients: two cascades may hold rows of the same id and must not feel each other.
const projectId = crypto.randomUUID();
const [cardId, otherId, labelId, goalId, linkId] = [1, 2, 3, 4, 5].map(() => crypto.randomUUID());

let app: TestApp;
let centre: TestCentre;
let twin: TestCentre;
const answers: string[] = [];

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildCentre(app);
  twin = await buildCentre(app);
  const project = { projectId, title: 'Школа', mode: 'cyclogram', phase: 'running', before: null };
  await inBoth('project.create', { ...project, leadId: null });
  for (const id of [cardId, otherId])
    await inBoth('card.add', { cardId: id, projectId, kind: 'event', title: 'Семинар' });
  await inBoth('card.describe', { cardId, body: 'Описание' });
  await inBoth('label.add', { labelId, projectId, title: 'Важное', tint: 1 });
  await inBoth('card.add-label', { cardId, labelId });
  await inBoth('goal.add', { goalId, projectId, parentId: null, level: 'project', title: 'Цель' });
  await inBoth('card.link', { cardId, linkId, to: { goalId } });
});
afterAll(() => app.stop());

test('M04 S02 the same command id in two cascades is two commands', () => {
  expect(answers).toHaveLength(16);
  expect(answers.filter((answer) => !answer.endsWith('true'))).toEqual([]);
});

test('M04 S02 rows of one id in two cascades: what is written in one leaves the other as it is', async () => {
  const before = rowsOf((await twin.state()) as never);
  const seen = await readsOf(twin);
  const columns = columnsOf(await centre.state(), projectId);
  expect(columnsOf(await twin.state(), projectId).map(({ id }) => id)).toEqual(
    columns.map(({ id }) => id),
  );
  const to = { boardProjectId: projectId, toColumnId: columns[2]?.id, before: null };
  await centre.must('director', 'card.move', { cardId, ...to });
  await centre.must('director', 'card.edit', { cardId, title: 'Вебинар' });
  await centre.must('director', 'card.describe', { cardId, body: 'Другое' });
  await centre.must('director', 'card.unlink', { linkId });
  await centre.must('director', 'card.remove-label', { cardId, labelId });
  await centre.must('director', 'label.remove', { labelId });
  await centre.must('director', 'goal.edit', { goalId, title: 'Другая цель' });
  await centre.must('director', 'card.cancel', { cardId: otherId, reason: 'Перенос' });
  await centre.must('director', 'project.edit', { projectId, title: 'Лаборатория' });
  await centre.must('director', 'column.edit', { columnId: columns[1]?.id, title: 'Готовим' });

  await expectSoundJournal(app.database, twin.cascadeId);
  app.app.live.rooms.forget(twin.cascadeId);
  expect(rowsOf((await twin.state()) as never)).toEqual(before);
  expect(await readsOf(twin)).toEqual(seen);
});

test('M05 I03 each cascade counts its own entries from 1', async () => {
  const own = await expectSoundJournal(app.database, centre.cascadeId);
  const twins = await expectSoundJournal(app.database, twin.cascadeId);
  expect(own[0]?.seq).toBe(1);
  expect(twins[0]?.seq).toBe(1);
});

/** The same command, by the same id: rows made from it have the same ids as well. */
async function inBoth(name: string, args: object): Promise<void> {
  const commandId = crypto.randomUUID();
  for (const one of [centre, twin]) {
    const leader = 'leadId' in args ? { leadId: one.people.lead.id } : {};
    const answer = await one.ask('director', name, { ...args, ...leader }, commandId);
    answers.push(`${name} ${answer.ok}`);
  }
}

/** What is read past the replica. */
async function readsOf({ cascadeId }: TestCentre): Promise<unknown[]> {
  const { database } = app;
  return await Promise.all([
    textsOf(database, cascadeId, cardId ?? ''),
    searchCards(database, cascadeId, 'семинары'),
    searchCards(database, cascadeId, 'вебинары'),
    entriesOfCard(database, cascadeId, cardId ?? '', null, 50),
  ]);
}
