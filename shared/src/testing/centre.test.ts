import { expect, test } from 'vitest';
import { outlinesOf } from '../domain/sprint/sprint.ts';
import { buildCentre } from './centre.ts';

test('the centre has its people, two projects, their columns and the outlines of the one with sprints', () => {
  const centre = buildCentre();
  expect(centre.state.member.size).toBe(6);
  expect(centre.state.project.size).toBe(2);
  expect(centre.state.column.size).toBe(10);
  expect(outlinesOf(centre.state, centre.sprints).map((row) => row.number)).toEqual([
    0, 1, 2, 3, 4, 5,
  ]);
  expect(outlinesOf(centre.state, centre.cyclogram)).toEqual([]);
  expect(centre.state.column.get(centre.column(centre.sprints, 'done'))?.title).toBe('Завершено');
});
