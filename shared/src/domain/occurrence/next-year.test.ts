import { expect, test } from 'vitest';
import { rollOver } from '../../testing/periods.ts';
import { buildSeries, type Series } from '../../testing/series.ts';
import { repeatable, runningThrough } from '../sprint/period.ts';

test('rolled over, a series has the instances of the next year; last year keeps its own and their facts', () => {
  const world = buildSeries();
  world.scheduled('Конкурс', 'октябрь-февраль, ежегодно');
  world.hold('Конкурс', '2022-10-03');
  const facts = world.occurrences('Конкурс');
  next(world, ['Конкурс']);
  expect(world.windows('Конкурс 2023')).toEqual(['2023-10-01..2024-02-29']);
  expect(world.occurrence('Конкурс 2023')).toMatchObject({ heldOn: null, result: null });
  expect(world.occurrences('Конкурс')).toEqual(facts);
  expect(world.cardRow('Конкурс 2023')).toMatchObject({
    ...{ scheduleText: 'октябрь-февраль, ежегодно', previousId: world.id('Конкурс') },
    ...{ startsOn: '2023-10-01', endsOn: '2024-02-29', precision: 'month' },
  });
});

test('every window of a year comes again, and a deadline as well', () => {
  const world = buildSeries();
  world.scheduled('Опрос', '2 раза в год: сентябрь и февраль-март');
  world.scheduled('Отчёт', 'ежегодно до 01.06.');
  next(world, ['Опрос', 'Отчёт']);
  expect(world.windows('Опрос 2023')).toEqual([
    ...['2023-09-01..2023-09-30', '2024-02-01..2024-03-31'],
  ]);
  expect(world.windows('Отчёт 2023')).toEqual(['..2024-06-01']);
});

test('a window over New Year without «ежегодно» moves on by a year at both ends; its words stay', () => {
  const world = buildSeries();
  world.scheduled('Смотр', 'декабрь – март');
  next(world, ['Смотр']);
  expect(world.cardRow('Смотр 2023')).toMatchObject({
    ...{ scheduleText: 'декабрь – март', startsOn: '2023-12-01', endsOn: '2024-03-31' },
  });
  const row = world.state.schedule.get(world.id('Смотр 2023'));
  expect(row).toMatchObject({ correctedAt: null, meaning: { start: '2023-12-01' } });
});

test('words that tell their own year are meant for the next one by whoever rolled over', () => {
  const world = buildSeries();
  world.scheduled('Семинар', '30.09.2022');
  next(world, ['Семинар']);
  expect(world.cardRow('Семинар 2023')).toMatchObject({
    ...{ scheduleText: '30.09.2022', startsOn: '2023-09-30', endsOn: '2023-09-30' },
  });
  expect(world.state.schedule.get(world.id('Семинар 2023'))?.correctedBy).toBe(world.lead);
});

test('days that were set by hand move on from where they were set', () => {
  const world = buildSeries();
  const cardId = world.scheduled('Семинар', '30.09.2022');
  const days = { startsOn: '2022-10-04', endsOn: '2022-10-05', precision: 'day' };
  world.setCard('Семинар', days as never);
  next(world, ['Семинар']);
  expect(world.state.card.get(cardId)).toMatchObject(days);
  expect(world.cardRow('Семинар 2023')).toMatchObject({
    ...{ startsOn: '2023-10-04', endsOn: '2023-10-05' },
  });
});

test('an event of many years runs through: it is shown, not offered, and its ends stay', () => {
  const world = buildSeries();
  world.scheduled('Сопровождение', 'постоянно', { sprintId: null });
  world.scheduled('Развитие', 'сентябрь 2022 – май 2024');
  world.scheduled('Конкурс', 'ежегодно, октябрь', { sprintId: null });
  world.scheduled('Чтения', 'октябрь');
  const names = (cards: readonly { title: string }[]) => cards.map(({ title }) => title).sort();
  const offered = names(repeatable(world.state, world.sprints));
  expect(offered).toContain('Чтения');
  for (const title of ['Сопровождение', 'Развитие', 'Конкурс'])
    expect(offered).not.toContain(title);
  expect(names(runningThrough(world.state, world.sprints))).toEqual([
    ...['Конкурс', 'Развитие', 'Сопровождение'],
  ]);
  const before = world.cardRow('Развитие');
  const repeat = [{ cardId: world.id('Развитие'), newId: world.id('x') }];
  const args = { projectId: world.sprints, sprintId: world.id('y'), number: 2023, take: [] };
  expect(world.refused(world.lead, 'year.roll-over', { ...args, repeat })).toEqual({
    ...{ code: 'card-runs-through', params: { title: 'Развитие' } },
  });
  expect(world.cardRow('Развитие')).toEqual(before);
});

test('an event of many years that was made before words had a meaning runs through as well', () => {
  const world = buildSeries();
  const days = { startsOn: '2021-09-01', endsOn: '2024-05-31' };
  world.putCard('Программа', { sprintId: world.year, ...days });
  const offered = repeatable(world.state, world.sprints).map(({ title }) => title);
  expect(offered).not.toContain('Программа');
});

test('a series of the project that is taken into a year keeps the instances of that year', () => {
  const world = buildSeries();
  world.scheduled('Конкурс', 'ежегодно, октябрь-февраль', { sprintId: null });
  world.hold('Конкурс', '2022-01-10');
  rollOver(world, 2023, { take: ['Конкурс'] });
  expect(world.windows('Конкурс')).toEqual(['2021-10-01..2022-02-28', '2023-10-01..2024-02-29']);
});

test('what the project does in each of its years stands in one of them and is repeated in the next', () => {
  const world = buildSeries();
  world.scheduled('Цикл', 'в течение года', { sprintId: null });
  const cardId = world.id('Цикл');
  world.must(world.member, 'card.put-in-sprint', { cardId, sprintId: world.year });
  next(world, ['Цикл']);
  expect(world.cardRow('Цикл 2023').scheduleText).toBe('в течение года');
});

test('endless work of one year goes on in the next, with its heartbeat', () => {
  const world = buildSeries();
  const cardId = world.scheduled('Консультации', 'постоянно');
  world.must(world.member, 'card.set-heartbeat', { cardId, days: 14 });
  next(world, ['Консультации']);
  expect(world.cardRow('Консультации 2023')).toMatchObject({
    ...{ startsOn: '2023-09-01', endsOn: '2024-08-31' },
  });
  const row = world.state.schedule.get(world.id('Консультации 2023'));
  expect(row).toMatchObject({ heartbeatDays: 14, correctedAt: null });
});

test('what has no days and no series is repeated as it is: on demand, not understood', () => {
  const world = buildSeries();
  world.scheduled('Справки', 'по запросу');
  next(world, ['Справки']);
  const [was, is] = ['Справки', 'Справки 2023'].map((name) =>
    world.state.schedule.get(world.id(name)),
  );
  expect(is?.meaning).toEqual(was?.meaning);
  expect(world.cardRow('Справки 2023').startsOn).toBeNull();
});

function next(world: Series, repeat: readonly string[]) {
  return rollOver(world, 2023, { repeat });
}
