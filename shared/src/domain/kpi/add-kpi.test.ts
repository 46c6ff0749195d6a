import { expect, test } from 'vitest';
import { buildGoals } from '../../testing/goals.ts';
import { plainKpi } from '../../testing/kpi.ts';
import { doAndUndo, forDirectors, forLeads, rowsOf, verdicts } from '../../testing/verb.ts';

test('the definition is kept as it was given', () => {
  const world = buildGoals();
  const goalId = world.id('first');
  const definition = { ...plainKpi, projectId: world.sprints, goalId };
  world.must(world.lead, 'kpi.add', { ...definition, kpiId: world.id('kpi') });
  expect([...world.state.kpi.values()]).toEqual([
    {
      id: world.id('kpi'),
      ...definition,
      words: null,
      populationId: null,
      reading: null,
      gathers: 'last',
      startsOn: null,
      baseline: null,
      baselineOn: null,
      targets: [],
      ownerId: null,
      totalId: null,
    },
  ]);
});

test.each([
  ['sprints', 'first', 'ok'],
  ['sprints', 'programme', 'ok'],
  ['sprints', 'foreign', 'not-found'],
  ['sprints', 'none', 'not-found'],
  ['programme', 'strategic', 'ok'],
  ['programme', 'first', 'not-found'],
] as const)('S02 a KPI of %s measuring the goal %s: %s', (owner, goal, expected) => {
  const world = buildGoals();
  const projectId = owner === 'sprints' ? world.sprints : null;
  const args = { ...plainKpi, kpiId: world.id('kpi'), projectId, goalId: world.id(goal) };
  expect(verdicts(world, 'kpi.add', args)['director']).toBe(expected);
});

test.each([
  ['metric', ''],
  ['kind', 'count'],
  ['comparator', '>='],
  ['value', '10'],
  ['period', 'week'],
  ['deadline', '31.12.2024'],
])('%s cannot be %o', (path, value) => {
  const world = buildGoals();
  const args = { ...plainKpi, kpiId: world.id('kpi'), projectId: world.sprints, [path]: value };
  expect(world.refused(world.lead, 'kpi.add', args).params).toEqual({ path });
});

test('an id is used once', () => {
  const world = buildGoals();
  const args = { ...plainKpi, kpiId: world.id('kpi'), projectId: world.sprints };
  world.must(world.lead, 'kpi.add', args);
  expect(world.refused(world.lead, 'kpi.add', args).code).toBe('id-taken');
});

test('leads define KPIs of their project, directors those of the programme', () => {
  const world = buildGoals();
  const args = { ...plainKpi, kpiId: world.id('kpi') };
  expect(verdicts(world, 'kpi.add', { ...args, projectId: world.sprints })).toEqual(forLeads);
  expect(verdicts(world, 'kpi.add', { ...args, projectId: null })).toEqual(forDirectors);
});

test('taken back, everything is as before', () => {
  const world = buildGoals();
  const before = rowsOf(world.state);
  const args = { ...plainKpi, kpiId: world.id('kpi'), projectId: world.sprints };
  doAndUndo(world, world.lead, 'kpi.add', args);
  expect(rowsOf(world.state)).toEqual(before);
});
