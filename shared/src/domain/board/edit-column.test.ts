import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { changedSince, doAndUndo, forLeads, rowsOf, verdicts } from '../../testing/verb.ts';

test('only the given keys change', () => {
  const centre = buildCentre();
  const columnId = centre.column(centre.sprints, 'running');
  const before = centre.state.column.get(columnId);
  const count = centre.changes.length;
  centre.must(centre.lead, 'column.edit', { columnId, wipLimit: 3, wipMode: 'hard' });
  expect(centre.state.column.get(columnId)).toEqual({ ...before, wipLimit: 3, wipMode: 'hard' });
  expect(changedSince(centre, count)).toEqual(['set column']);
  centre.must(centre.lead, 'column.edit', { columnId, wipLimit: null });
  expect(centre.state.column.get(columnId)).toEqual({ ...before, wipMode: 'hard' });
});

test.each([
  ['wipLimit', 0],
  ['wipLimit', 1000],
  ['title', '  '],
])('%s cannot be %o', (path, value) => {
  const centre = buildCentre();
  const columnId = centre.column(centre.sprints, 'running');
  const args = { columnId, [path]: value };
  expect(centre.refused(centre.lead, 'column.edit', args).params).toEqual({ path });
});

test('the meaning of a column stays for ever: cards of other projects find their place by it', () => {
  const centre = buildCentre();
  const args = { columnId: centre.column(centre.sprints, 'running'), phase: 'done' };
  expect(centre.refused(centre.director, 'column.edit', args).code).toBe('wrong-arguments');
});

test('leads edit columns of their board', () => {
  const centre = buildCentre();
  const args = { columnId: centre.column(centre.sprints, 'running'), title: 'Идёт' };
  expect(verdicts(centre, 'column.edit', args)).toEqual(forLeads);
});

test('taken back, everything is as before', () => {
  const centre = buildCentre();
  const before = rowsOf(centre.state);
  const args = { columnId: centre.column(centre.sprints, 'done'), title: 'Готово', wipLimit: 9 };
  doAndUndo(centre, centre.lead, 'column.edit', args);
  expect(rowsOf(centre.state)).toEqual(before);
});
