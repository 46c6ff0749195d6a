import { expect, test } from 'vitest';
import { buildSeries } from '../../testing/series.ts';
import { changedSince, doAndUndo } from '../../testing/verb.ts';

const YEARLY = 'ежегодно, октябрь-февраль';
const whole = [
  '2021-10-01..2022-02-28',
  '2022-10-01..2023-02-28',
  '2023-10-01..2024-02-29',
] as const;

test('a longer project has more times of what comes again, a shorter one fewer, and the words and days follow', () => {
  const { world, dates, warned } = build();
  expect(warned(() => dates({ endsOn: '2025-08-31' }))).toEqual([
    { code: 'series-replanned', params: { added: 1, removed: 0 } },
  ]);
  expect(world.windows('Конкурс')).toEqual([...whole, '2024-10-01..2025-02-28']);
  expect(world.cardRow('Конкурс')).toMatchObject({
    ...{ scheduleText: YEARLY, startsOn: '2021-10-01', endsOn: '2025-02-28' },
  });
  dates({ startsOn: '2022-09-01', endsOn: '2023-08-31' });
  expect(world.windows('Конкурс')).toEqual([whole[1]]);
});

test('the last time is cut where the project ends now, and whole again when it ends later', () => {
  const { world, dates } = build();
  dates({ endsOn: '2023-12-31' });
  expect(world.windows('Конкурс')).toEqual([whole[0], whole[1], '2023-10-01..2023-12-31']);
  dates({ endsOn: '2024-08-31' });
  expect(world.windows('Конкурс')).toEqual([...whole]);
});

test('what follows is what the words would say if they were read anew', () => {
  const phrases = [
    'ежемесячно',
    'ежегодно до 01.06.',
    'не менее 1 раза в учебном полугодии',
    'ежегодно, апрель',
    'постоянно',
    'в течение всего проекта',
    'ежегодно, апрель, до 2023 года',
    'с 2022 года ежегодно в мае',
    'последняя пятница месяца',
  ];
  const { world, dates } = build();
  for (const phrase of phrases) world.scheduled(phrase, phrase, { sprintId: null });
  for (const endsOn of ['2025-08-31', '2023-06-15', '2026-12-31'])
    for (const phrase of phrases) {
      dates({ endsOn });
      const { start, end, kind } = world.read(phrase, phrase);
      const { meaning } = world.state.schedule.get(world.id(phrase)) ?? {};
      expect([phrase, meaning?.kind, meaning?.start, meaning?.end]).toEqual([
        phrase,
        kind,
        start,
        end,
      ]);
      const windows = world.windows(phrase);
      world.schedule(phrase, phrase);
      expect([phrase, world.windows(phrase)]).toEqual([phrase, windows]);
    }
});

test('an end that the words name stays, also where the project ended with it', () => {
  const { world, dates } = build();
  const phrase = 'ежегодно, апрель, до 2024 года';
  world.scheduled('Форум', phrase, { sprintId: null });
  const before = world.windows('Форум');
  expect(before.at(-1)).toBe('2024-04-01..2024-04-30');
  dates({ endsOn: '2026-08-31' });
  expect(world.windows('Форум')).toEqual(before);
});

test('what was held, called off, proved or moved by hand stays, whatever the days', () => {
  const { world, dates } = build();
  world.scheduled('Совещание', 'ежемесячно', { sprintId: null });
  const time = (index: number) => world.occurrence('Совещание', index).id;
  world.hold('Совещание', '2022-09-20', 12);
  const off = { occurrenceId: time(13), reason: 'Нет' };
  world.must(world.member, 'occurrence.cancel', off);
  world.prove('Совещание', 14);
  const by = { startsOn: '2023-01-18', endsOn: '2023-01-18' };
  world.must(world.member, 'occurrence.move', { occurrenceId: time(15), ...by });
  world.must(world.member, 'occurrence.remove', { occurrenceId: time(10) });
  const kept = [12, 13, 14].map((index) => world.occurrence('Совещание', index - 1));
  dates({ endsOn: '2022-08-31' });
  const left = world.occurrences('Совещание').filter((row) => (row.startsOn ?? '') > '2022-08-31');
  expect(left.slice(0, 3)).toEqual(kept);
  expect(left.slice(3)).toMatchObject([by]);
  dates({ endsOn: '2024-08-31' });
  const windows = world.windows('Совещание');
  expect(windows).not.toContain('2022-07-01..2022-07-31');
  expect(windows.filter((window) => /^2022-(09|10|11)/.test(window))).toHaveLength(3);
});

test('days of a card that a person set stay, those of its words follow', () => {
  const { world, dates } = build();
  const days = { startsOn: '2022-03-01', endsOn: '2022-03-02' };
  world.must(world.member, 'card.edit', { cardId: world.id('Конкурс'), ...days });
  dates({ endsOn: '2025-08-31' });
  expect(world.cardRow('Конкурс')).toMatchObject(days);
  expect(world.windows('Конкурс')).toHaveLength(4);
});

test('an event in a stage follows the days of the stage, given or by its words, and another stage', () => {
  const { world } = build();
  const stage = (name: string, startsOn: string, endsOn: string) => {
    const card = { cardId: world.id(name), projectId: world.sprints, kind: 'stage', title: name };
    world.must(world.member, 'card.add', { ...card, startsOn, endsOn });
    return world.id(name);
  };
  const first = stage('Первый', '2021-09-01', '2022-08-31');
  const second = stage('Второй', '2022-09-01', '2024-08-31');
  const cardId = world.scheduled('Слёт', 'ежегодно, апрель', { sprintId: null, stageId: first });
  expect(world.windows('Слёт')).toEqual(['2022-04-01..2022-04-30']);
  world.must(world.member, 'card.edit', { cardId: first, endsOn: '2023-08-31' });
  expect(world.windows('Слёт')).toHaveLength(2);
  world.schedule('Первый', 'сентябрь 2021 – август 2022');
  expect(world.windows('Слёт')).toEqual(['2022-04-01..2022-04-30']);
  world.must(world.member, 'card.edit', { cardId, stageId: second });
  expect(world.windows('Слёт')).toEqual(['2023-04-01..2023-04-30', '2024-04-01..2024-04-30']);
  expect(world.cardRow('Слёт')).toMatchObject({ startsOn: '2023-04-01', endsOn: '2024-04-30' });
});

test('taken back, new days leave everything as it was', () => {
  const { world, dates } = build();
  world.scheduled('Совещание', 'ежемесячно', { sprintId: null });
  world.scheduled('Сопровождение', 'постоянно', { sprintId: null });
  const told = () =>
    ['Конкурс', 'Совещание', 'Сопровождение'].map((title) => [
      world.windows(title),
      world.cardRow(title),
      world.state.schedule.get(world.id(title)),
    ]);
  const before = told();
  const { lead, sprints: projectId } = world;
  const shorter = { projectId, startsOn: '2022-01-01', endsOn: '2022-12-31' };
  doAndUndo(world, lead, 'project.edit', shorter);
  expect(told()).toEqual(before);
  doAndUndo(world, lead, 'project.edit', { projectId, endsOn: '2026-08-31' });
  expect(told()).toEqual(before);
  dates({ endsOn: '2024-08-31' });
  expect(told()).toEqual(before);
});

test('what is cancelled, done or of no series is left alone, and other fields of a project touch no card', () => {
  const { world, dates } = build();
  const of = { sprintId: null };
  const cancelled = world.scheduled('Отменённое', YEARLY, of);
  world.must(world.member, 'card.cancel', { cardId: cancelled, reason: 'Нет' });
  world.scheduled('День', '12 октября 2022', of);
  const rows = () =>
    ['Отменённое', 'День'].map((title) => [world.cardRow(title), world.windows(title)]);
  const before = rows();
  dates({ endsOn: '2026-08-31' });
  expect(rows()).toEqual(before);
  const count = world.changes.length;
  world.must(world.lead, 'project.edit', { projectId: world.sprints, title: 'Иначе' });
  expect(changedSince(world, count)).toEqual(['set project']);
});

/** «Конкурс» has a time in each of the three years of the project. */
function build() {
  const world = buildSeries();
  world.scheduled('Конкурс', YEARLY, { sprintId: null });
  const dates = (days: { startsOn?: string; endsOn?: string }) =>
    world.ask(world.lead, 'project.edit', { projectId: world.sprints, ...days });
  return { world, dates, warned: (act: () => ReturnType<typeof dates>) => warningsOf(act()) };
}

function warningsOf(answer: ReturnType<ReturnType<typeof buildSeries>['ask']>) {
  return answer.ok ? answer.done.warnings : [];
}
