import { expect, test } from 'vitest';
import { plainKpi } from '../../testing/kpi.ts';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { changedSince, doAndUndo, forLeads, rowsOf, verdicts } from '../../testing/verb.ts';

test('a lead says what a sprint is to give to a KPI, says it anew and takes it out', () => {
  const world = planned();
  const { id, sprints, lead } = world;
  expect(verdicts(world, 'expectation.set', args(world))).toEqual(forLeads);
  const before = world.changes.length;
  world.must(lead, 'expectation.set', args(world));
  expect([...world.state.expectation.values()]).toMatchObject([
    { projectId: sprints, sprintId: world.sprintId(0), kpiId: id('own'), amount: 3, body: null },
  ]);
  world.must(lead, 'expectation.set', { ...args(world), amount: null, body: 'Первый выпуск' });
  expect([...world.state.expectation.values()]).toMatchObject([
    { amount: null, body: 'Первый выпуск' },
  ]);
  expect(verdicts(world, 'expectation.remove', place(world))).toEqual(forLeads);
  world.must(lead, 'expectation.remove', place(world));
  expect(changedSince(world, before)).toEqual([
    'add expectation',
    'set expectation',
    'remove expectation',
  ]);
});

test('a KPI of the programme is served by any project, one of another project is not found', () => {
  const world = planned();
  world.must(world.lead, 'expectation.set', args(world, 'programme'));
  for (const name of ['foreign', 'none'])
    expect(world.refused(world.lead, 'expectation.set', args(world, name)).code).toBe('not-found');
});

test('what is not there cannot be taken out', () => {
  const world = planned();
  expect(world.refused(world.lead, 'expectation.remove', place(world)).code).toBe('not-found');
  const wrong = { ...place(world), sprintId: world.id('none') };
  expect(world.refused(world.lead, 'expectation.remove', wrong).code).toBe('not-found');
});

test('refused once the sprint has started: its promise tells what is expected', () => {
  const world = planned();
  world.must(world.lead, 'expectation.set', args(world));
  world.prepare(0);
  world.must(world.lead, 'sprint.start', { sprintId: world.sprintId(0) });
  const refusal = { code: 'sprint-wrong-status', params: { number: 0, status: 'active' } };
  expect(world.refused(world.lead, 'expectation.set', args(world))).toEqual(refusal);
  expect(world.refused(world.lead, 'expectation.remove', place(world))).toEqual(refusal);
});

test('a KPI from which a plan expects something stays', () => {
  const world = planned();
  world.must(world.lead, 'expectation.set', args(world));
  const kpiId = world.id('own');
  expect(world.refused(world.lead, 'kpi.remove', { kpiId })).toEqual({
    code: 'in-plan-of-sprint',
    params: { number: 0 },
  });
  world.must(world.lead, 'expectation.remove', place(world));
  world.must(world.lead, 'kpi.remove', { kpiId });
});

test('taken back, what is expected is as before', () => {
  const world = planned();
  const none = rowsOf(world.state);
  doAndUndo(world, world.lead, 'expectation.set', args(world));
  expect(rowsOf(world.state)).toEqual(none);
  world.must(world.lead, 'expectation.set', args(world));
  const some = rowsOf(world.state);
  doAndUndo(world, world.lead, 'expectation.set', { ...args(world), amount: 7 });
  doAndUndo(world, world.lead, 'expectation.remove', place(world));
  expect(rowsOf(world.state)).toEqual(some);
});

/** Sprint 0 in planning; KPIs of its project, of another and of the programme. */
function planned(): Sprints {
  const world = buildSprints();
  world.bring(0, 'planning');
  const owners = { own: world.sprints, foreign: world.cyclogram, programme: null };
  for (const [name, projectId] of Object.entries(owners))
    world.must(world.director, 'kpi.add', { ...plainKpi, kpiId: world.id(name), projectId });
  return world;
}

function place(world: Sprints, name = 'own') {
  return { sprintId: world.sprintId(0), kpiId: world.id(name) };
}

function args(world: Sprints, name = 'own') {
  return { ...place(world, name), amount: 3, body: null };
}
