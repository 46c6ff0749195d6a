import type { JournalEntry } from '@kaskad/shared/domain/card/history.ts';
import { cardHistory } from '@kaskad/shared/domain/card/history.ts';
import { readSchedule } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCentre } from '../support/centre.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const WORDS = '12 октября 2021 года, 10 ноября 2021 года';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

test('the history of a card tells the fates of its times and evidence and of no other card', async () => {
  const { card, must, told, id } = await build();
  const [own, other] = [await card('own'), await card('other')];
  for (const { cardId, times } of [own, other]) {
    const [first, second] = times;
    await must('lead', 'occurrence.hold', { occurrenceId: first, heldOn: '2021-10-12' });
    await must('lead', 'occurrence.cancel', { occurrenceId: second, reason: 'Карантин' });
    const evidenceId = id(`evidence ${cardId}`);
    const link = { evidenceId, cardId, occurrenceId: first, url: 'https://example.org' };
    await must('lead', 'evidence.add-link', { ...link, title: 'Фото' });
    await must('lead', 'evidence.rename', { evidenceId, title: 'Фото зала' });
    await must('lead', 'evidence.remove', { evidenceId });
  }
  const { facts, raw } = await told(own.cardId);
  expect(facts.slice(-6)).toEqual([
    'times-replanned',
    'time-held',
    'time-cancelled',
    'evidence-added',
    'evidence-renamed',
    'evidence-removed',
  ]);
  for (const time of other.times) expect(raw).not.toContain(time);
});

test('a time that another plan took away is still told on an earlier page', async () => {
  const { card, must, told } = await build();
  const { cardId, times } = await card('replanned');
  const [first] = times;
  const day = { startsOn: '2021-10-20', endsOn: '2021-10-20' };
  await must('lead', 'occurrence.move', { occurrenceId: first, ...day });
  const words = { cardId, text: null, meaning: null, corrected: false };
  const last = await must('lead', 'card.schedule', words);
  const { raw } = await told(cardId, `?before=${last}`);
  expect(raw).toContain('occurrence.move');
  expect(raw).toContain('"startsOn":"2021-10-20"');
  const { facts } = await told(cardId);
  expect(facts.filter((kind) => kind.startsWith('time'))).toEqual([
    'times-replanned',
    'time-moved',
    'times-replanned',
  ]);
});

async function build() {
  const centre = await buildCentre(app);
  const { id, must, cascadeId, cyclogram: projectId } = centre;
  const card = async (name: string) => {
    const cardId = id(name);
    await must('lead', 'card.add', { cardId, projectId, kind: 'event', title: name });
    const meaning = readSchedule(WORDS, {});
    await must('lead', 'card.schedule', { cardId, text: WORDS, meaning, corrected: false });
    const { occurrence } = await centre.state();
    const times = [...occurrence.where('cardId', cardId)]
      .sort((a, b) => ((a.endsOn ?? '') < (b.endsOn ?? '') ? -1 : 1))
      .map((row) => row.id);
    expect(times).toHaveLength(2);
    return { cardId, times };
  };
  const told = async (cardId: string, query = '') => {
    const browser = await centre.signedIn('member');
    const path = `/api/cascades/${cascadeId}/cards/${cardId}/history${query}`;
    const reply = await browser.get(path);
    const { entries } = reply.json<{ entries: JournalEntry[] }>();
    const facts = cardHistory(cardId, entries.reverse(), await centre.state());
    return { raw: reply.body, facts: facts.map(({ fact }) => fact.kind) };
  };
  return { ...centre, card, told };
}
