import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { buildSprints } from '../../testing/sprints.ts';
import { changedSince, forLeads, verdicts } from '../../testing/verb.ts';
import { columnsOf } from './column.ts';

test.each(['preparing', 'running', 'reporting'] as const)(
  'an empty column goes, even the last of the phase %s',
  (phase) => {
    const centre = buildCentre();
    const count = centre.changes.length;
    const columnId = centre.column(centre.sprints, phase);
    centre.must(centre.lead, 'column.remove', { columnId });
    expect(centre.state.column.get(columnId)).toBeUndefined();
    expect(changedSince(centre, count)).toEqual(['remove column']);
  },
);

test.each([
  ['planned', 'Запланировано'],
  ['done', 'Завершено'],
] as const)('the last column of the phase %s stays', (phase, title) => {
  const centre = buildCentre();
  const columnId = centre.column(centre.sprints, phase);
  expect(centre.refused(centre.director, 'column.remove', { columnId })).toEqual({
    code: 'column-last-of-phase',
    params: { title },
  });
});

test('one of two columns of the phase done may go', () => {
  const centre = buildCentre();
  const projectId = centre.sprints;
  const columnId = centre.column(projectId, 'done');
  const archive = { columnId: centre.id('archive'), projectId, title: 'Архив', phase: 'done' };
  centre.must(centre.lead, 'column.add', { ...archive, before: null });
  centre.must(centre.lead, 'column.remove', { columnId });
  expect(columnsOf(centre.state, projectId).at(-1)?.id).toBe(centre.id('archive'));
});

test.each([
  ['an ordinary one', {}],
  ['a cancelled one', { cancelledAt: '2022-10-01T09:00:00.000Z', cancelReason: 'Отменено' }],
])('a column with a card stays, even %s', (_what, fields) => {
  const world = buildSprints();
  world.putCard('card', { phase: 'running', ...fields });
  const columnId = world.column(world.sprints, 'running');
  expect(world.refused(world.lead, 'column.remove', { columnId })).toEqual({
    code: 'column-not-empty',
    params: { title: 'Проведение', count: 1 },
  });
});

test('leads remove columns of their board', () => {
  const centre = buildCentre();
  const args = { columnId: centre.column(centre.sprints, 'running') };
  expect(verdicts(centre, 'column.remove', args)).toEqual(forLeads);
});
