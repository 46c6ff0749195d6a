import { expect, test } from 'vitest';
import { buildSeries } from '../../testing/series.ts';
import { doAndUndo, rowsOf } from '../../testing/verb.ts';

test('C8 a series of the project has an instance in each of its years; in a school year the one of that year', () => {
  const world = buildSeries();
  world.scheduled('Конкурс', 'ежегодно, октябрь-февраль', { sprintId: null });
  expect(world.windows('Конкурс')).toEqual([
    ...['2021-10-01..2022-02-28', '2022-10-01..2023-02-28', '2023-10-01..2024-02-29'],
  ]);
  world.scheduled('Конкурс года', 'ежегодно, октябрь-февраль');
  expect(world.windows('Конкурс года')).toEqual(['2022-10-01..2023-02-28']);
});

test('what was held, called off or proved stays when the words change; the rest follows the words', () => {
  const world = buildSeries();
  world.scheduled('Совещание', 'ежемесячно');
  world.hold('Совещание', '2022-09-20');
  const off = { occurrenceId: world.occurrence('Совещание', 1).id, reason: 'Нет' };
  world.must(world.member, 'occurrence.cancel', off);
  world.prove('Совещание', 2);
  const kept = world.occurrences('Совещание').slice(0, 3);
  world.schedule('Совещание', 'ежегодно, апрель');
  expect(world.occurrences('Совещание').slice(0, 3)).toEqual(kept);
  expect(world.windows('Совещание').slice(3)).toEqual(['2023-04-01..2023-04-30']);
});

test('what was held in a window of the new words becomes its instance', () => {
  const world = buildSeries();
  const cardId = world.scheduled('Совещание', 'постоянно');
  const held = { occurrenceId: world.id('one'), cardId, heldOn: '2022-09-20' };
  world.must(world.member, 'occurrence.add', held);
  world.schedule('Совещание', 'ежегодно, сентябрь-октябрь');
  expect(world.occurrences('Совещание')).toMatchObject([
    { id: held.occurrenceId, startsOn: '2022-09-01', endsOn: '2022-10-31', heldOn: '2022-09-20' },
  ]);
});

test('said again, the same words change nothing; taken back, everything is as it was', () => {
  const world = buildSeries();
  const cardId = world.scheduled('Совещание', 'ежемесячно');
  const before = world.occurrences('Совещание');
  const count = world.changes.length;
  world.schedule('Совещание', 'ежемесячно');
  expect(world.changes).toHaveLength(count);
  const meaning = world.read('Совещание', 'ежегодно, апрель');
  const args = { cardId, text: 'ежегодно, апрель', meaning, corrected: true };
  doAndUndo(world, world.member, 'card.schedule', args);
  expect(world.occurrences('Совещание').map(({ id: _, ...row }) => row)).toEqual(
    before.map(({ id: _, ...row }) => row),
  );
});

test('none are left without words', () => {
  const world = buildSeries();
  const cardId = world.scheduled('Совещание', 'ежемесячно');
  world.must(world.member, 'card.schedule', {
    ...{ cardId, text: null, meaning: null, corrected: false },
  });
  expect(world.occurrences('Совещание')).toEqual([]);
});

test('a stage has words and days but no instances', () => {
  const world = buildSeries();
  world.scheduled('Этап', 'ежегодно, апрель', { kind: 'stage', sprintId: null });
  expect(world.occurrences('Этап')).toEqual([]);
});

test('the last instance is cut at the end of the project, which is told', () => {
  const world = buildSeries();
  world.must(world.lead, 'project.edit', { projectId: world.sprints, endsOn: '2023-12-31' });
  world.scheduled('Конкурс', 'ежегодно, апрель', { sprintId: null });
  const result = world.schedule('Конкурс', 'ежегодно, октябрь-февраль');
  expect(result.ok && result.done.warnings.map(({ code }) => code)).toEqual(['series-cut']);
  expect(world.windows('Конкурс').at(-1)).toBe('2023-10-01..2023-12-31');
});

test('more instances than a card keeps are told, the words are kept all the same', () => {
  const world = buildSeries();
  const project = { projectId: world.sprints, startsOn: '2015-09-01', endsOn: '2024-08-31' };
  world.must(world.lead, 'project.edit', project);
  world.scheduled('Занятия', 'ежемесячно', { sprintId: null });
  const result = world.schedule('Занятия', 'по вторникам');
  expect(result.ok && result.done.warnings).toEqual([
    { code: 'series-too-long', params: { limit: 400 } },
  ]);
  expect(world.occurrences('Занятия')).toHaveLength(400);
  expect(world.cardRow('Занятия').scheduleText).toBe('по вторникам');
});

test('a change of the words touches no other card', () => {
  const world = buildSeries();
  world.scheduled('Чтения', 'ежемесячно');
  world.scheduled('Совещание', 'ежемесячно');
  const before = rowsOf(world.state).occurrence?.filter(
    (row) => 'cardId' in row && row.cardId === world.id('Чтения'),
  );
  world.schedule('Совещание', 'ежегодно, апрель');
  expect(world.occurrences('Чтения')).toEqual(expect.arrayContaining(before ?? []));
});
