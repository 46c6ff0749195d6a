import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { calendarItems } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { CardSchedule } from '@kaskad/shared/domain/schedule/card-schedule.ts';
import { makeMeaning } from '@kaskad/shared/domain/schedule/make-meaning.ts';
import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import { buildCards } from '@kaskad/shared/testing/cards.ts';
import { expect, test } from 'vitest';
import { moveIntent } from './move-intent.ts';

function item(fields: Partial<Card>): CalendarItem {
  const world = buildCards();
  world.add('дело', { projectId: world.cyclogram, ...fields });
  const [found] = calendarItems(world.state, '2022-01-01', '2022-12-31');
  if (found === undefined) throw new Error('the card has no days');
  return found;
}

const schedule = ({ card }: CalendarItem, meaning: Meaning): CardSchedule => ({
  ...{ id: card.id, meaning, correctedBy: null, correctedAt: null, heartbeatDays: null },
});

test('a card without words moves with its length', () => {
  const course = item({ startsOn: '2022-10-10', endsOn: '2022-10-12' });
  expect(moveIntent(course, undefined, '2022-10-11', '2022-10-31', 'day')).toEqual({
    name: 'card.edit',
    args: {
      ...{ cardId: course.card.id, startsOn: '2022-10-30', endsOn: '2022-11-01', precision: 'day' },
    },
  });
});

test('a deadline stays a deadline, a start alone a start', () => {
  const report = item({ endsOn: '2022-10-15' });
  expect(moveIntent(report, undefined, '2022-10-15', '2022-10-16', 'day')).toMatchObject({
    args: { startsOn: null, endsOn: '2022-10-16' },
  });
  const council = item({ startsOn: '2022-10-15' });
  expect(moveIntent(council, undefined, '2022-10-15', '2022-10-14', 'day')).toMatchObject({
    args: { startsOn: '2022-10-14', endsOn: null },
  });
});

test('let go on its own day, it stays', () => {
  const council = item({ startsOn: '2022-10-15' });
  expect(moveIntent(council, undefined, '2022-10-15', '2022-10-15', 'day')).toBeUndefined();
});

test('what was known to the month takes place on the day it was carried to', () => {
  const rough = item({ startsOn: '2022-10-01', endsOn: '2022-10-31', precision: 'month' });
  expect(moveIntent(rough, undefined, '2022-10-01', '2022-10-01', 'day')).toMatchObject({
    args: { startsOn: '2022-10-01', endsOn: '2022-10-01', precision: 'day' },
  });
});

test('words are kept and their meaning corrected, the hour stays', () => {
  const seminar = item({
    ...{ scheduleText: '5 октября в 15:00', startsOn: '2022-10-05', endsOn: '2022-10-05' },
  });
  const meant = schedule(
    seminar,
    makeMeaning('date', {
      ...{ start: '2022-10-05', end: '2022-10-05', precision: 'minute', time: '15:00' },
    }),
  );
  expect(moveIntent(seminar, meant, '2022-10-05', '2022-10-07', 'day')).toMatchObject({
    name: 'card.schedule',
    args: {
      text: '5 октября в 15:00',
      corrected: true,
      meaning: { kind: 'date', start: '2022-10-07', end: '2022-10-07', time: '15:00' },
    },
  });
});

test('words of a range and of a deadline mean one still', () => {
  const course = item({ scheduleText: 'w', startsOn: '2022-10-10', endsOn: '2022-10-12' });
  const range = schedule(course, makeMeaning('range'));
  expect(moveIntent(course, range, '2022-10-10', '2022-10-11', 'day')).toMatchObject({
    args: { meaning: { kind: 'range', start: '2022-10-11', end: '2022-10-13' } },
  });
  const report = item({ scheduleText: 'w', endsOn: '2022-10-12' });
  const deadline = schedule(report, makeMeaning('deadline'));
  expect(moveIntent(report, deadline, '2022-10-12', '2022-10-14', 'day')).toMatchObject({
    args: { meaning: { kind: 'deadline', start: null, end: '2022-10-14' } },
  });
});

test('words of several days are not put to one', () => {
  const series = item({
    ...{ scheduleText: 'ежегодно', startsOn: '2022-10-10', endsOn: '2022-10-12' },
  });
  expect(
    moveIntent(
      series,
      schedule(series, makeMeaning('recurring')),
      '2022-10-10',
      '2022-10-11',
      'day',
    ),
  ).toBe('several');
});

test('an instance moves by itself, its card stays', () => {
  const card = item({ scheduleText: 'ежегодно', startsOn: '2022-10-10' });
  const occurrence = {
    ...{ id: 'o', cardId: card.card.id, startsOn: '2022-10-10', endsOn: '2022-10-11' },
    ...{ heldOn: null, cancelledAt: null, cancelReason: null, result: null, attended: null },
  };
  const instance = { ...card, id: 'o', occurrence, endsOn: '2022-10-11' };
  expect(moveIntent(instance, undefined, '2022-10-11', '2022-10-12', 'day')).toEqual({
    name: 'occurrence.move',
    args: { occurrenceId: 'o', startsOn: '2022-10-11', endsOn: '2022-10-12' },
  });
});

test('where months are chosen, what was known to the month stays so', () => {
  const rough = item({ startsOn: '2022-10-01', endsOn: '2022-10-31', precision: 'month' });
  expect(moveIntent(rough, undefined, '2022-10-12', '2022-11-12', 'month')).toEqual({
    name: 'card.edit',
    args: {
      ...{ cardId: rough.card.id, startsOn: '2022-11-01', endsOn: '2022-11-30' },
      precision: 'month',
    },
  });
  expect(moveIntent(rough, undefined, '2022-10-01', '2022-10-31', 'month')).toBeUndefined();
});

test('where months are chosen, words of a month mean one still and the days are as rough', () => {
  const rough = item({
    ...{ scheduleText: 'октябрь', startsOn: '2022-10-01', endsOn: '2022-10-31' },
    precision: 'month',
  });
  const meant = schedule(rough, makeMeaning('range', { precision: 'month' }));
  const days = { startsOn: '2022-11-01', endsOn: '2022-11-30', precision: 'month' };
  expect(moveIntent(rough, meant, '2022-10-12', '2022-11-12', 'month')).toMatchObject({
    name: 'card.schedule',
    args: {
      ...{ text: 'октябрь', corrected: true, days },
      meaning: { kind: 'range', start: '2022-11-01', end: '2022-11-30', precision: 'month' },
    },
  });
});
