import { expect, test } from 'vitest';
import { buildMeasured } from '../../testing/measured.ts';
import { cardHistory, type JournalEntry } from './history.ts';

test('what a card promised, was let off and gave is told, in place and anew', () => {
  const { world, does, facts } = buildJournal();
  const [cardId, kpiId] = [world.id('Семинар'), world.id('number')];
  const promise = { contributionId: world.id('it'), cardId, kpiId };
  does('contribution.promise', { ...promise, promised: 40 });
  does('contribution.promise', { ...promise, promised: 60 });
  does('contribution.waive', { cardId, kpiId, reason: 'Нет списков' });
  does('contribution.unwaive', { cardId, kpiId });
  does('contribution.promise', { ...promise, promised: null });
  expect(facts()).toEqual([
    { kind: 'promised', kpiId, promised: 40 },
    { kind: 'unpromised', kpiId, promised: 40 },
    { kind: 'promised', kpiId, promised: 60 },
    { kind: 'unpromised', kpiId, promised: 60 },
    { kind: 'waived', kpiId, reason: 'Нет списков' },
    { kind: 'promised', kpiId, promised: 60 },
    { kind: 'unpromised', kpiId, promised: 60 },
  ]);
});

test('figures of the card are told with what they came to, those from elsewhere are not', () => {
  const { world, does, facts } = buildJournal();
  const event = { source: 'event', sourceTitle: null, sourceCardId: world.id('Семинар') };
  const id = (name: string) => world.id(name);
  does('measurement.add', { ...world.told('a', 'number', event), confirm: true });
  does('measurement.add', world.told('b', 'share', event));
  does('measurement.add', world.told('c', 'fact', event));
  does('measurement.add', world.told('d', 'number'));
  const right = { measurementId: id('e'), correctsId: id('a'), value: 10, reason: 'Описка' };
  does('measurement.correct', right);
  does('measurement.withdraw', { measurementId: id('e') });
  expect(facts()).toEqual([
    { kind: 'measured', kpiId: id('number'), figure: 12, reason: null },
    { kind: 'measured', kpiId: id('share'), figure: 3, reason: null },
    { kind: 'measured', kpiId: id('fact'), figure: null, reason: null },
    { kind: 'measured', kpiId: id('number'), figure: 10, reason: 'Описка' },
  ]);
});

test('what other cards promise and give is not told', () => {
  const { world, does, facts } = buildJournal();
  const promise = { contributionId: world.id('it'), cardId: world.id('Форум') };
  does('contribution.promise', { ...promise, kpiId: world.id('number'), promised: 40 });
  expect(facts()).toEqual([]);
});

function buildJournal() {
  const world = buildMeasured();
  const entries: JournalEntry[] = [];
  const does = (name: string, args: object) => {
    const changes = world.must(world.lead, name, args);
    entries.push({ seq: entries.length + 1, name, by: world.lead, at: world.now, changes });
  };
  const facts = () => cardHistory(world.id('Семинар'), entries).map(({ fact }) => fact);
  return { world, does, facts };
}
