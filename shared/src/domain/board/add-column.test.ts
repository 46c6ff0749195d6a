import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { changedSince, doAndUndo, forLeads, rowsOf, verdicts } from '../../testing/verb.ts';
import { columnsOf } from './column.ts';

test('a column comes before the one it was put before, without a limit', () => {
  const centre = buildCentre();
  const { sprints: projectId } = centre;
  const count = centre.changes.length;
  centre.must(centre.lead, 'column.add', {
    columnId: centre.id('rehearsal'),
    projectId,
    title: 'Репетиция',
    phase: 'preparing',
    before: centre.column(projectId, 'running'),
  });
  expect(columnsOf(centre.state, projectId).map((row) => row.title)).toEqual([
    'Запланировано',
    'Подготовка',
    'Репетиция',
    'Проведение',
    'Отчёт',
    'Завершено',
  ]);
  expect(centre.state.column.get(centre.id('rehearsal'))).toMatchObject({
    wipLimit: null,
    wipMode: 'soft',
  });
  expect(changedSince(centre, count)).toEqual(['add column']);
});

test.each([
  ['null', () => null],
  ['a column of another board', (id: string) => id],
] as const)('before %s it comes last', (_what, before) => {
  const centre = buildCentre();
  const { sprints: projectId, cyclogram } = centre;
  const args = { columnId: centre.id('last'), projectId, title: 'Архив', phase: 'done' };
  centre.must(centre.lead, 'column.add', {
    ...args,
    before: before(centre.column(cyclogram, 'planned')),
  });
  expect(columnsOf(centre.state, projectId).at(-1)?.id).toBe(centre.id('last'));
});

test('an id is used once', () => {
  const centre = buildCentre();
  const columnId = centre.column(centre.cyclogram, 'done');
  const args = { columnId, projectId: centre.sprints, title: 'Ещё', phase: 'done', before: null };
  expect(centre.refused(centre.lead, 'column.add', args).code).toBe('id-taken');
});

test('leads add columns', () => {
  const centre = buildCentre();
  const args = { columnId: centre.id('x'), projectId: centre.sprints, title: 'Ещё', phase: 'done' };
  expect(verdicts(centre, 'column.add', { ...args, before: null })).toEqual(forLeads);
});

test('taken back, everything is as before', () => {
  const centre = buildCentre();
  const before = rowsOf(centre.state);
  const args = { columnId: centre.id('x'), projectId: centre.sprints, title: 'Ещё', phase: 'done' };
  doAndUndo(centre, centre.lead, 'column.add', { ...args, before: null });
  expect(rowsOf(centre.state)).toEqual(before);
});
