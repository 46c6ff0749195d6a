import { expect, test } from 'vitest';
import { buildGoals } from '../../testing/goals.ts';
import { plainKpi } from '../../testing/kpi.ts';
import {
  changedSince,
  doAndUndo,
  forDirectors,
  forLeads,
  rowsOf,
  verdicts,
} from '../../testing/verb.ts';

test('only the given keys change, null clears', () => {
  const world = withKpis();
  const kpiId = world.id('own');
  const before = world.state.kpi.get(kpiId);
  const count = world.changes.length;
  world.must(world.lead, 'kpi.edit', { kpiId, value: 35, cumulative: false, base: null });
  expect(world.state.kpi.get(kpiId)).toEqual({
    ...before,
    value: 35,
    cumulative: false,
    base: null,
  });
  expect(changedSince(world, count)).toEqual(['set kpi']);
});

test('an edit without a goal leaves the goal, null takes it away', () => {
  const world = withKpis();
  const kpiId = world.id('own');
  world.must(world.lead, 'kpi.edit', { kpiId, goalId: world.id('second') });
  world.must(world.lead, 'kpi.edit', { kpiId, value: 1 });
  expect(world.state.kpi.get(kpiId)?.goalId).toBe(world.id('second'));
  world.must(world.lead, 'kpi.edit', { kpiId, goalId: null });
  expect(world.state.kpi.get(kpiId)?.goalId).toBeNull();
});

test('S02 a goal of another project is not found', () => {
  const world = withKpis();
  const args = { kpiId: world.id('own'), goalId: world.id('foreign') };
  expect(world.refused(world.director, 'kpi.edit', args).code).toBe('not-found');
});

test('S03 a KPI does not go to another project', () => {
  const world = withKpis();
  const args = { kpiId: world.id('own'), projectId: world.cyclogram };
  expect(world.refused(world.director, 'kpi.edit', args).code).toBe('wrong-arguments');
});

test('leads edit KPIs of their project, directors those of the programme', () => {
  const world = withKpis();
  expect(verdicts(world, 'kpi.edit', { kpiId: world.id('own'), value: 1 })).toEqual(forLeads);
  expect(verdicts(world, 'kpi.edit', { kpiId: world.id('shared'), value: 1 })).toEqual(
    forDirectors,
  );
});

test('taken back, everything is as before', () => {
  const world = withKpis();
  const before = rowsOf(world.state);
  const args = {
    kpiId: world.id('own'),
    metric: 'Иначе',
    deadline: null,
    goalId: world.id('part'),
  };
  doAndUndo(world, world.lead, 'kpi.edit', args);
  expect(rowsOf(world.state)).toEqual(before);
});

function withKpis() {
  const world = buildGoals();
  const own = { ...plainKpi, kpiId: world.id('own'), projectId: world.sprints };
  world.must(world.lead, 'kpi.add', own);
  world.must(world.director, 'kpi.add', { ...own, kpiId: world.id('shared'), projectId: null });
  return world;
}
