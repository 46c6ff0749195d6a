import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { tableState } from '../support/table-state.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: TestCentre;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildCentre(app);
});
afterAll(() => app.stop());

const awkward = `«Кавычки» "и" 'ещё', \\n {"a": [1]} \u00A0 😀 $1 %s`;

// A lone row is saved by a statement of its own shape, a few by another, many by a third.
test.each([1, 2, 4, 5, 9])('%i rows saved at once come back as they were', async (count) => {
  const ids = Array.from({ length: count }, () => crypto.randomUUID());
  const added = (cardId: string) => ({
    cardId,
    projectId: centre.cyclogram,
    kind: 'event',
    title: awkward,
    scheduleText: awkward,
    startsOn: '2022-02-28',
    endsOn: '2022-03-01',
    precision: 'day',
  });
  const answers = await together(ids, 'card.add', added);
  expect(answers.every(({ ok }) => ok)).toBe(true);
  await together(ids, 'card.assign', (cardId) => ({ cardId, personId: centre.people.member.id }));
  await together(ids, 'card.add-item', (cardId) => ({
    cardId,
    itemId: crypto.randomUUID(),
    body: awkward,
  }));
  await together(ids, 'card.edit', (cardId) => ({ cardId, plannedResult: awkward, endsOn: null }));

  const room = await centre.state();
  const tables = await tableState(app.database, centre.cascadeId);
  for (const id of ids) {
    const row = tables.card.get(id);
    expect(row).toEqual(room.card.get(id));
    expect(row?.title).toBe(awkward);
    expect(row?.checklist[0]?.body).toBe(awkward);
    expect(row?.responsible).toEqual([centre.people.member.id]);
  }
});

function together(ids: readonly string[], name: string, args: (id: string) => object) {
  return Promise.all(ids.map((id) => centre.ask('lead', name, args(id))));
}
