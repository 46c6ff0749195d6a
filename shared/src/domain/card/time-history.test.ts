import { expect, test } from 'vitest';
import { buildSeries } from '../../testing/series.ts';
import { cardHistory, type JournalEntry } from './history.ts';

const YEARLY = 'ежегодно, октябрь-февраль';
const window = { startsOn: '2022-10-01', endsOn: '2023-02-28' };

test('words that come again tell how many times they planned', () => {
  const { facts, world } = buildJournal('не менее 1 раза в квартал');
  const planned = world.occurrences('Семинар').length;
  expect(planned).toBeGreaterThan(1);
  expect(facts()).toContainEqual({ kind: 'times-replanned', added: planned, removed: 0 });
});

test('a time that was held tells the day, who came and what came of it; then what was told anew; then that it was not', () => {
  const { facts, does, world } = buildJournal();
  const { id: occurrenceId } = world.occurrence('Семинар');
  const held = { occurrenceId, heldOn: '2022-10-02', attended: 24, result: 'Банк практик' };
  does('occurrence.hold', held);
  does('occurrence.hold', { ...held, attended: 30 });
  does('occurrence.hold', { occurrenceId, heldOn: null, attended: null, result: null });
  const said = { ...window, heldOn: '2022-10-02', result: 'Банк практик' };
  expect(facts().slice(-3)).toEqual([
    { kind: 'time-held', ...said, attended: 24 },
    { kind: 'time-retold', ...said, attended: 30 },
    { kind: 'time-unheld', ...window, heldOn: '2022-10-02' },
  ]);
});

test('a time that was moved, called off and brought back is named by its days of then', () => {
  const { facts, does, world } = buildJournal();
  const { id: occurrenceId } = world.occurrence('Семинар');
  const [first, second] = [
    { startsOn: '2022-10-20', endsOn: '2022-10-20' },
    { startsOn: '2022-11-10', endsOn: '2022-11-10' },
  ];
  does('occurrence.move', { occurrenceId, ...first });
  does('occurrence.cancel', { occurrenceId, reason: 'Карантин' });
  does('occurrence.restore', { occurrenceId });
  does('occurrence.move', { occurrenceId, ...second });
  expect(facts().slice(-4)).toEqual([
    { kind: 'time-moved', was: window, now: first },
    { kind: 'time-cancelled', ...first, reason: 'Карантин' },
    { kind: 'time-restored', ...first },
    { kind: 'time-moved', was: first, now: second },
  ]);
});

test('what was told of a time that is no longer there is still told', () => {
  const { facts, does, world } = buildJournal();
  const { id: occurrenceId } = world.occurrence('Семинар');
  const days = { startsOn: '2022-10-20', endsOn: '2022-10-20' };
  does('occurrence.move', { occurrenceId, ...days });
  does('occurrence.remove', { occurrenceId });
  expect(facts().slice(-2)).toEqual([
    { kind: 'time-moved', was: window, now: days },
    { kind: 'time-unplanned', ...days },
  ]);
});

test('one more time, planned or held without a plan, is told by its days', () => {
  const { facts, does, world } = buildJournal();
  const cardId = world.id('Семинар');
  const [planned, held] = [world.id('planned'), world.id('held')];
  const day = { startsOn: '2022-12-01', endsOn: '2022-12-01' };
  does('occurrence.add', { occurrenceId: planned, cardId, heldOn: null, ...day });
  does('occurrence.add', { occurrenceId: held, cardId, heldOn: '2022-10-01', attended: 5 });
  does('occurrence.remove', { occurrenceId: held });
  const unplanned = { startsOn: null, endsOn: null, heldOn: '2022-10-01' };
  expect(facts().slice(-3)).toEqual([
    { kind: 'time-planned', ...day },
    { kind: 'time-held', ...unplanned, result: null, attended: 5 },
    { kind: 'time-unheld', ...unplanned },
  ]);
});

test('evidence that was renamed, taken away and brought back is told with its name of then', () => {
  const { facts, does, world } = buildJournal();
  const evidenceId = world.id('evidence');
  const url = 'https://example.org';
  const link = { cardId: world.id('Семинар'), occurrenceId: null, title: 'Фото', url };
  does('evidence.add-link', { evidenceId, ...link });
  does('evidence.rename', { evidenceId, title: 'Фото зала' });
  does('evidence.remove', { evidenceId });
  does('evidence.restore', { evidenceId });
  expect(facts().slice(-4)).toEqual([
    { kind: 'evidence-added', title: 'Фото' },
    { kind: 'evidence-renamed', was: 'Фото', now: 'Фото зала' },
    { kind: 'evidence-removed', title: 'Фото зала' },
    { kind: 'evidence-restored', title: 'Фото зала' },
  ]);
});

test('times and evidence of other cards are not told, nor those of which nothing is known', () => {
  const { facts, does, world, entries } = buildJournal();
  world.scheduled('Форум', YEARLY);
  const before = facts();
  const { id: occurrenceId } = world.occurrence('Форум');
  does('occurrence.hold', { occurrenceId, heldOn: '2022-10-02' });
  expect(facts()).toEqual(before);
  const blind = cardHistory(world.id('Форум'), entries).map(({ fact }) => fact);
  expect(blind).toEqual([]);
});

/** «Семинар» of the school year under way has its words by now; everything after its card was made is journalled. */
function buildJournal(phrase = YEARLY) {
  const world = buildSeries();
  const cardId = world.id('Семинар');
  const event = { cardId, projectId: world.sprints, kind: 'event', title: 'Семинар' };
  world.must(world.member, 'card.add', { ...event, sprintId: world.year });
  const entries: JournalEntry[] = [];
  const does = (name: string, args: object) => {
    const changes = world.must(world.member, name, args);
    entries.push({ seq: entries.length + 1, name, by: world.member, at: world.now, changes });
  };
  const meaning = world.read('Семинар', phrase);
  does('card.schedule', { cardId, text: phrase, meaning, corrected: false });
  const facts = () => cardHistory(cardId, entries, world.state).map(({ fact }) => fact);
  return { world, entries, does, facts };
}
