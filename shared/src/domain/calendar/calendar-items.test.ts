import { expect, test } from 'vitest';
import { buildCards } from '../../testing/cards.ts';
import type { Card } from '../card/card.ts';
import { applyChanges } from '../changes.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';
import { makeMeaning } from '../schedule/make-meaning.ts';
import type { Meaning } from '../schedule/meaning.ts';
import { calendarItems, ENDLESS, isExact } from './calendar-items.ts';

/** A project of school years, where every card may have days. */
function buildCalendar() {
  const world = buildCards();
  const calendar = Object.assign(world, {
    event(title: string, fields: Partial<Card> = {}): string {
      return world.add(title, { projectId: world.cyclogram, ...fields });
    },
    instance(title: string, fields: Partial<Occurrence>): void {
      const row: Occurrence = {
        ...{ id: world.id(`instance ${world.state.occurrence.size}`), cardId: world.id(title) },
        ...{ startsOn: null, endsOn: null, heldOn: null, cancelledAt: null, cancelReason: null },
        ...{ result: null, attended: null },
        ...fields,
      };
      applyChanges(world.state, [{ op: 'add', kind: 'occurrence', row }]);
    },
    means(title: string, meaning: Meaning): void {
      const settled = { correctedBy: null, correctedAt: null, heartbeatDays: null };
      const row = { id: world.id(title), meaning, ...settled };
      applyChanges(world.state, [{ op: 'add', kind: 'schedule', row }]);
    },
    /** «title: first – last» of what has a day in October 2022, or in the days given. */
    told: (from = '2022-10-01', to = '2022-10-31'): string[] =>
      calendarItems(world.state, from, to).map(
        ({ card, startsOn, endsOn }) => `${card.title}: ${startsOn} – ${endsOn}`,
      ),
    only() {
      const [item, ...others] = calendarItems(world.state, '2022-10-01', '2022-10-31');
      expect(others).toEqual([]);
      if (item === undefined) throw new Error('nothing stands in October');
      return item;
    },
  });
  return calendar;
}

test('what touches the days is there, also by its first or last day alone; what does not is not', () => {
  const { event, told } = buildCalendar();
  event('до', { startsOn: '2022-09-20', endsOn: '2022-09-30' });
  event('хвост', { startsOn: '2022-09-20', endsOn: '2022-10-01' });
  event('весь', { startsOn: '2022-01-01', endsOn: '2022-12-31' });
  event('начало', { startsOn: '2022-10-31', endsOn: '2022-11-02' });
  event('после', { startsOn: '2022-11-01', endsOn: '2022-11-01' });
  event('когда-нибудь');
  expect(told()).toEqual([
    'весь: 2022-01-01 – 2022-12-31',
    'хвост: 2022-09-20 – 2022-10-01',
    'начало: 2022-10-31 – 2022-11-02',
  ]);
});

test('a start alone is one day; the month, quarter or school year that begins with it when only that is known', () => {
  const { event, told } = buildCalendar();
  event('день', { startsOn: '2022-10-05' });
  event('месяц', { startsOn: '2022-10-01', precision: 'month' });
  event('учебный год', { startsOn: '2022-09-01', precision: 'academic-year' });
  expect(told()).toEqual([
    'учебный год: 2022-09-01 – 2023-08-31',
    'месяц: 2022-10-01 – 2022-10-31',
    'день: 2022-10-05 – 2022-10-05',
  ]);
});

test('a month is no day', () => {
  const { event, only } = buildCalendar();
  event('в октябре', { startsOn: '2022-10-01', endsOn: '2022-10-31', precision: 'month' });
  expect(only()).toMatchObject({ precision: 'month', shape: 'span' });
  expect(isExact(only())).toBe(false);
});

test('an end alone is a deadline on its day', () => {
  const { event, only } = buildCalendar();
  event('отчёт', { endsOn: '2022-10-15' });
  expect(only()).toMatchObject({ shape: 'due', startsOn: '2022-10-15', endsOn: '2022-10-15' });
});

test('a start whose words say that it goes on has no end', () => {
  const { event, means, only } = buildCalendar();
  event('сопровождение', { startsOn: '2022-02-01' });
  means(
    'сопровождение',
    makeMeaning('openEnded', { start: '2022-02-01', precision: 'day', openEnded: true }),
  );
  expect(only()).toMatchObject({ shape: 'open', startsOn: '2022-02-01', endsOn: ENDLESS });
});

test('stages and initiatives stand there as events do', () => {
  const { addStage, told } = buildCalendar();
  addStage('этап', '2022-09-01', '2022-12-31');
  expect(told()).toEqual(['этап: 2022-09-01 – 2022-12-31']);
});

test('a card that recurs is shown by its instances, not by the years it spans', () => {
  const { event, instance, told } = buildCalendar();
  event('форум', { startsOn: '2019-10-01', endsOn: '2024-10-31', precision: 'month' });
  instance('форум', { startsOn: '2021-10-01', endsOn: '2021-10-31' });
  instance('форум', { startsOn: '2022-10-01', endsOn: '2022-10-31' });
  expect(told()).toEqual(['форум: 2022-10-01 – 2022-10-31']);
});

test('an instance that was held stands on its day, one that was cancelled in its window', () => {
  const { event, instance, state } = buildCalendar();
  event('семинар');
  instance('семинар', { startsOn: '2022-10-01', endsOn: '2022-10-31', heldOn: '2022-10-12' });
  const cancelledAt = '2022-10-03T09:00:00.000Z';
  instance('семинар', { startsOn: '2022-10-20', endsOn: '2022-10-21', cancelledAt });
  expect(calendarItems(state, '2022-10-01', '2022-10-31')).toMatchObject([
    { startsOn: '2022-10-12', endsOn: '2022-10-12', precision: 'day', fate: 'held' },
    { startsOn: '2022-10-20', endsOn: '2022-10-21', precision: 'day', fate: 'cancelled' },
  ]);
});

test('a window of whole months is as rough as its words, and without words a month', () => {
  const { event, instance, means, only } = buildCalendar();
  event('диагностика');
  instance('диагностика', { startsOn: '2022-10-01', endsOn: '2022-10-31' });
  expect(only().precision).toBe('month');
  means('диагностика', makeMeaning('recurring', { precision: 'day' }));
  expect(only().precision).toBe('day');
});

test('a window of rough words that a person put to some days is exact', () => {
  const { event, instance, means, only } = buildCalendar();
  event('диагностика');
  means('диагностика', makeMeaning('recurring', { precision: 'month' }));
  instance('диагностика', { startsOn: '2022-10-12', endsOn: '2022-10-12' });
  expect(only().precision).toBe('day');
});

test('of one day the earlier hour comes first, what has no hour before all', () => {
  const { event, means, state } = buildCalendar();
  for (const [title, time] of [
    ['а', '14:00'],
    ['б', '09:30'],
    ['в', null],
  ] as const) {
    event(title, { startsOn: '2022-10-05', endsOn: '2022-10-05' });
    means(title, makeMeaning('date', { precision: 'minute', time }));
  }
  const items = calendarItems(state, '2022-10-01', '2022-10-31');
  expect(items.map(({ time }) => time)).toEqual([null, '09:30', '14:00']);
});

test('endless work seen alive keeps its own place beside the days it was seen', () => {
  const { event, instance, told } = buildCalendar();
  event('консультации', { startsOn: '2022-09-01', endsOn: '2023-05-31', precision: 'year' });
  instance('консультации', { heldOn: '2022-10-06' });
  expect(told()).toEqual([
    'консультации: 2022-09-01 – 2023-05-31',
    'консультации: 2022-10-06 – 2022-10-06',
  ]);
});

test('the fate of a card is that of its column, a cancelled one is cancelled', () => {
  const { event, only, must, director, cyclogram, column } = buildCalendar();
  const cardId = event('совет', { startsOn: '2022-10-05', endsOn: '2022-10-05' });
  expect(only().fate).toBe('planned');
  const toColumnId = column(cyclogram, 'done');
  must(director, 'card.move', { cardId, boardProjectId: cyclogram, toColumnId, before: null });
  expect(only().fate).toBe('held');
  must(director, 'card.cancel', { cardId, reason: 'не состоится' });
  expect(only().fate).toBe('cancelled');
});

test('the order is always the same: by first day, the longer first, then by title', () => {
  const { event, told } = buildCalendar();
  event('б', { startsOn: '2022-10-05', endsOn: '2022-10-05' });
  event('а', { startsOn: '2022-10-05', endsOn: '2022-10-05' });
  event('длинный', { startsOn: '2022-10-05', endsOn: '2022-10-07' });
  event('ранний', { startsOn: '2022-10-04', endsOn: '2022-10-04' });
  expect(told().map((words) => words.split(':')[0])).toEqual(['ранний', 'длинный', 'а', 'б']);
});
