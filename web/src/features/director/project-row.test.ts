import { applyChanges } from '@kaskad/shared/domain/changes.ts';
import { buildSprints, type Sprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { otherProjectsOf, projectRowsOf } from './project-row.ts';

function rowOf(world: Sprints, today = '2022-10-10') {
  const [row] = projectRowsOf(world.state, today);
  if (row === undefined) throw new Error('no row');
  return row;
}

test('only projects in sprints that are more than an idea have a row; the others are listed', () => {
  const world = buildSprints();
  const titles = () => ({
    rows: projectRowsOf(world.state, '2022-10-10').map(({ project }) => project.title),
    others: otherProjectsOf(world.state).map(({ title }) => title),
  });
  expect(titles()).toEqual({ rows: ['Сообщество'], others: ['Лаборатория'] });
  applyChanges(world.state, [
    { op: 'set', kind: 'project', id: world.sprints, set: { phase: 'idea' }, was: {} },
  ]);
  expect(titles().rows).toEqual([]);
  expect(titles().others.toSorted()).toEqual(['Лаборатория', 'Сообщество']);
});

test('the chambers follow the numbers, sprints and outlines in one row', () => {
  const world = buildSprints();
  world.bring(0, 'active');
  const { cells, current, leadIds } = rowOf(world);
  expect(cells.map(({ number }) => number)).toEqual(cells.map((_, index) => index));
  expect(cells[0]).toMatchObject({ kind: 'sprint', promise: { promised: 1, kept: 0 } });
  expect(cells.slice(1).every(({ kind }) => kind === 'outline')).toBe(true);
  expect(current?.number).toBe(0);
  expect(leadIds).toEqual([world.lead]);
});

test('carried cards count while they are unfinished', () => {
  const world = buildSprints();
  world.bring(0, 'active');
  world.putCard('раз', { carryCount: 1 });
  world.putCard('трижды', { carryCount: 3 });
  world.putCard('сделана', { carryCount: 5, phase: 'done' });
  expect(rowOf(world).carried).toEqual({ cards: 2, most: 3 });
});

test('decisions are counted by where they stand', () => {
  const world = buildSprints();
  world.bring(0, 'review');
  world.writeRetro(0);
  expect(rowOf(world).counts).toEqual({ proposed: 1 });
  world.sign(0);
  expect(rowOf(world).counts).toEqual({ waiting: 1 });
  expect(rowOf(world).stubborn).toEqual([]);
});

test('an exception of the director stays with its sprint', () => {
  const world = buildSprints();
  world.bring(0, 'planning');
  const args = { sprintId: world.sprintId(0), override: { reason: 'Основы утверждены на совете' } };
  const dates = { goal: 'Цель', startsOn: '2022-10-03', endsOn: '2022-12-30' };
  world.must(world.lead, 'sprint.edit', { sprintId: world.sprintId(0), ...dates });
  world.putCard('работа', { sprintId: world.sprintId(0) });
  world.must(world.director, 'sprint.start', args);
  const { overrides, cells } = rowOf(world);
  expect(overrides).toMatchObject([{ rule: 'start', by: world.director }]);
  expect(cells[0]).toMatchObject({ overrides });
});

test('who waits longest stands first, who waits for nobody last', () => {
  const world = buildSprints();
  world.bring(0, 'active');
  const make = (name: string, now: string) => {
    world.now = now;
    const place = { projectId: world.id(name), mode: 'sprints', phase: 'running', before: null };
    world.must(world.director, 'project.create', { ...place, title: name, leadId: world.lead });
  };
  make('поздний', '2022-10-09T09:00:00.000Z');
  make('ранний', '2022-10-07T09:00:00.000Z');
  const titles = projectRowsOf(world.state, '2022-10-10').map(({ project }) => project.title);
  expect(titles).toEqual(['ранний', 'поздний', 'Сообщество']);
});
