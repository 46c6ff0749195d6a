import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';
import { buildPeriods } from '../../testing/periods.ts';
import { scheduleContextOf } from '../schedule/card-context.ts';
import type { Meaning } from '../schedule/meaning.ts';
import { readSchedule } from '../schedule/read-schedule.ts';

test('the words are kept as they stand, the meaning beside the card, and the days follow', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  schedule(world, 'Семинар', '30.09.2022  г.');
  expect(world.cardRow('Семинар')).toMatchObject({
    scheduleText: '30.09.2022  г.',
    startsOn: '2022-09-30',
    endsOn: '2022-09-30',
    precision: 'day',
  });
  const row = world.state.schedule.get(world.id('Семинар'));
  expect(row).toMatchObject({ correctedBy: null, correctedAt: null, heartbeatDays: null });
  expect(row?.meaning.kind).toBe('date');
});

test('a corrected meaning tells who corrected it and when; the words stay', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  schedule(world, 'Семинар', 'осенью 2022 г.', {
    meaning: read('октябрь 2022'),
    corrected: true,
  });
  expect(world.cardRow('Семинар').scheduleText).toBe('осенью 2022 г.');
  expect(world.state.schedule.get(world.id('Семинар'))).toMatchObject({
    correctedBy: world.member,
    correctedAt: world.now,
    meaning: { start: '2022-10-01', end: '2022-10-31' },
  });
});

test('words that nobody understands are kept; days set by hand stay', () => {
  const world = buildCards();
  world.addOpen('Семинар', { startsOn: '2022-10-01', endsOn: '2022-10-02' });
  schedule(world, 'Семинар', 'как получится', { meaning: null });
  expect(world.cardRow('Семинар')).toMatchObject({
    scheduleText: 'как получится',
    startsOn: '2022-10-01',
    endsOn: '2022-10-02',
    precision: 'day',
  });
  expect(world.state.schedule.get(world.id('Семинар'))).toBeUndefined();
});

test('days that came from words go when other words mean nothing', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  schedule(world, 'Семинар', '30.09.2022');
  schedule(world, 'Семинар', 'как получится', { meaning: null });
  expect(world.cardRow('Семинар')).toMatchObject({ startsOn: null, endsOn: null });
});

test('without words and meaning nothing of the schedule is left', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  schedule(world, 'Семинар', '30.09.2022');
  schedule(world, 'Семинар', null, { meaning: null });
  expect(world.cardRow('Семинар')).toMatchObject({ scheduleText: null, startsOn: null });
  expect(world.state.schedule.get(world.id('Семинар'))).toBeUndefined();
});

test('an idea keeps words and meaning but no exact days; months it may have', () => {
  const world = buildCards();
  world.add('Семинар');
  schedule(world, 'Семинар', '30.09.2022');
  expect(world.cardRow('Семинар')).toMatchObject({
    scheduleText: '30.09.2022',
    startsOn: null,
    endsOn: null,
    precision: null,
  });
  expect(world.state.schedule.get(world.id('Семинар'))?.meaning.start).toBe('2022-09-30');
  schedule(world, 'Семинар', 'сентябрь 2022');
  expect(world.cardRow('Семинар')).toMatchObject({ startsOn: '2022-09-01', precision: 'month' });
});

test('an idea has no instances, whatever its words tell', () => {
  const world = buildCards();
  world.add('Семинар');
  schedule(world, 'Семинар', 'ежемесячно с 1 сентября 2022 г. по 31 мая 2023 г.');
  expect([...world.state.occurrence.values()]).toEqual([]);
});

test('an end before the start is refused', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  const meaning = { ...read('октябрь 2022'), start: '2022-11-01' };
  const args = { cardId: world.id('Семинар'), text: 'x', meaning, corrected: true };
  expect(world.refused(world.member, 'card.schedule', args).code).toBe('dates-reversed');
});

test('a deadline has no first day that the words do not tell', () => {
  const world = buildCards();
  world.addOpen('Отчёт');
  const meaning = readSchedule('до 1 июня 2023 г.', { previousStageEnd: '2023-01-31' });
  expect(meaning.start).toBe('2023-02-01');
  schedule(world, 'Отчёт', 'до 1 июня 2023 г.', { meaning });
  expect(world.cardRow('Отчёт')).toMatchObject({ startsOn: null, endsOn: '2023-06-01' });
});

test('days outside of the stage are told, not forbidden', () => {
  const world = buildCards();
  const stageId = world.addStage('Этап', '2022-01-01', '2022-03-31');
  world.addOpen('Семинар', { stageId });
  const result = world.ask(world.member, 'card.schedule', {
    cardId: world.id('Семинар'),
    text: '30.09.2022',
    meaning: read('30.09.2022'),
    corrected: false,
  });
  expect(result.ok && result.done.warnings.map(({ code }) => code)).toContain('outside-stage');
});

test('taken back, words, meaning and days are what they were', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  schedule(world, 'Семинар', 'октябрь 2022');
  const before = [world.cardRow('Семинар'), world.state.schedule.get(cardId)];
  world.doAndUndo(world.member, 'card.schedule', {
    ...{ cardId, text: '30.09.2022', meaning: read('30.09.2022'), corrected: false },
  });
  expect([world.cardRow('Семинар'), world.state.schedule.get(cardId)]).toEqual(before);
});

test('taken back, days that were set by hand before any words come back', () => {
  const world = buildCards();
  const days = { startsOn: '2022-10-01', endsOn: '2022-10-02' };
  const cardId = world.addOpen('Семинар', days);
  world.doAndUndo(world.member, 'card.schedule', {
    ...{ cardId, text: 'ноябрь 2022', meaning: read('ноябрь 2022'), corrected: false },
  });
  expect(world.cardRow('Семинар')).toMatchObject({ ...days, scheduleText: null });
});

test('a card of a school year is read in that year, one of a stage in its stage, others in the project', () => {
  const world = buildPeriods('cyclogram');
  world.must(world.lead, 'project.edit', {
    ...{ projectId: world.sprints, startsOn: '2019-09-01', endsOn: '2024-08-31' },
  });
  world.plan(2021);
  for (const [name, first, last] of [
    ['Первый', '2019-09-01', '2020-12-31'],
    ['Второй', '2021-01-01', '2023-12-31'],
  ] as const)
    world.must(world.lead, 'card.add', {
      ...{ cardId: world.id(name), projectId: world.sprints, kind: 'stage', title: name },
      ...{ startsOn: first, endsOn: last, precision: 'month' },
    });
  const contextOf = (stageId: string | null, sprintId: string | null) =>
    scheduleContextOf(world.state, { projectId: world.sprints, stageId, sprintId });
  const project = { projectStart: '2019-09-01', projectEnd: '2024-08-31' };
  expect(contextOf(null, null)).toEqual({
    ...project,
    ...{ stageStart: null, stageEnd: null, previousStageEnd: null, planYear: null },
  });
  expect(contextOf(world.id('Второй'), null)).toMatchObject({
    ...project,
    ...{ stageStart: '2021-01-01', stageEnd: '2023-12-31', previousStageEnd: '2020-12-31' },
  });
  const ofYear = contextOf(world.id('Второй'), world.sprintId(2021));
  expect(ofYear).toMatchObject({
    ...{ stageStart: '2021-09-01', stageEnd: '2022-08-31', academicYear: '2021/2022' },
  });
  expect(readSchedule('ноябрь', ofYear)).toMatchObject({ start: '2021-11-01', ambiguous: false });
});

function read(phrase: string): Meaning {
  return readSchedule(phrase, {});
}

function schedule(
  world: Cards,
  title: string,
  text: string | null,
  more: { readonly meaning?: Meaning | null; readonly corrected?: boolean } = {},
) {
  const meaning = text === null ? null : read(text);
  const args = { cardId: world.id(title), text, meaning, corrected: false, ...more };
  return world.must(world.member, 'card.schedule', args);
}
