import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCentre } from '../support/centre.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

test('the history of a card tells what was learnt of its event and of no other', async () => {
  const centre = await buildCentre(app);
  const { id, must, cascadeId } = centre;
  const [cardId, otherId] = [id('card'), id('other')];
  for (const one of [cardId, otherId])
    await must('lead', 'card.add', {
      ...{ cardId: one, projectId: centre.cyclogram, kind: 'event', title: 'Семинар' },
    });
  await must('lead', 'event.edit', { cardId, hours: 36, particulars: { topic: 'ФГОС' } });
  await must('lead', 'event.edit', { cardId: otherId, hours: 72 });
  await must('lead', 'event.edit', { cardId, hours: null });
  await must('lead', 'event.edit', { cardId, particulars: { topic: null } });
  const browser = await centre.signedIn('member');
  const reply = await browser.get(`/api/cascades/${cascadeId}/cards/${cardId}/history`);
  const { entries } = reply.json<{ entries: { name: string; changes: { op: string }[] }[] }>();
  expect(entries.map(({ name, changes }) => [name, ...changes.map(({ op }) => op)])).toEqual([
    ['event.edit', 'remove'],
    ['event.edit', 'set'],
    ['event.edit', 'add'],
    ['card.add', 'add'],
  ]);
});

test('one batch may give the title of one organisation to another', async () => {
  const centre = await buildCentre(app);
  const { id, ask } = centre;
  const [first, second] = [id('first'), id('second')];
  await centre.must('lead', 'organisation.add', { organisationId: first, title: 'Школа' });
  const answers = await Promise.all([
    ask('lead', 'organisation.edit', { organisationId: first, title: 'Лицей' }),
    ask('lead', 'organisation.add', { organisationId: second, title: 'Школа' }),
    ask('lead', 'organisation.archive', { organisationId: second }),
    ask('lead', 'organisation.edit', { organisationId: first, title: 'Гимназия' }),
    ask('lead', 'organisation.restore', { organisationId: second }),
  ]);
  expect(answers.map(({ ok }) => ok)).toEqual(Array(5).fill(true));
  const { organisation } = await centre.state();
  expect([...organisation.values()].map(({ title }) => title).sort()).toEqual([
    'Гимназия',
    'Школа',
  ]);
});
