import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { JournalEntry } from '@kaskad/shared/domain/card/history.ts';
import { expect, test } from 'vitest';
import { historyLines } from './history-lines.ts';

test('the newest comes first, and what one command did stands together', () => {
  const lines = historyLines('card', [
    entry(9, { title: 'Форум', level: 'city' }, { title: 'Семинар', level: null }),
    entry(4, { title: 'Семинар' }, { title: 'Встреча' }),
  ]);
  expect(lines.map(({ seq, by }) => [seq, by])).toEqual([
    [9, 'person 9'],
    [4, 'person 4'],
  ]);
  expect(lines[0]?.events.map(({ fact }) => fact.kind)).toEqual(['edited', 'edited']);
});

test('the precision that came with a day is left out, alone it is told', () => {
  const fields = (set: Partial<Card>, was: Partial<Card>) =>
    historyLines('card', [entry(1, set, was)]).flatMap(({ events }) =>
      events.map(({ fact }) => (fact.kind === 'edited' ? fact.field : fact.kind)),
    );
  const undated = { startsOn: null, precision: null };
  expect(fields({ startsOn: '2022-10-20', precision: 'day' }, undated)).toEqual(['startsOn']);
  expect(fields({ precision: 'month' }, { precision: 'day' })).toEqual(['precision']);
});

test('an entry that says nothing about the card leaves no line', () => {
  expect(historyLines('other', [entry(1, { title: 'Форум' }, { title: 'Семинар' })])).toEqual([]);
});

function entry(seq: number, set: Partial<Card>, was: Partial<Card>): JournalEntry {
  return {
    seq,
    name: 'card.edit',
    by: `person ${seq}`,
    at: '2022-10-03T09:00:00.000Z',
    changes: [{ op: 'set', kind: 'card', id: 'card', set, was }],
  };
}
