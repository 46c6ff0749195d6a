import { expect, test } from 'vitest';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { changedSince, doAndUndo, forTeam, rowsOf, verdicts } from '../../testing/verb.ts';

test('the team says how many days a person can give; a number is replaced and taken away', () => {
  const world = planned();
  expect(verdicts(world, 'capacity.set', args(world, 5))).toEqual(forTeam);
  const before = world.changes.length;
  world.must(world.member, 'capacity.set', args(world, 5));
  expect([...world.state.capacity.values()]).toMatchObject([
    { projectId: world.sprints, sprintId: world.sprintId(0), personId: world.member, days: 5 },
  ]);
  world.must(world.lead, 'capacity.set', args(world, 0.5));
  world.must(world.lead, 'capacity.set', args(world, null));
  world.must(world.lead, 'capacity.set', args(world, null));
  expect(changedSince(world, before)).toEqual(['add capacity', 'set capacity', 'remove capacity']);
});

test.each([-1, 200.5, 0.25, 1000])('%d days are no number of days', (days) => {
  const world = planned();
  expect(world.refused(world.lead, 'capacity.set', args(world, days)).code).toBe('wrong-arguments');
});

test.each(['outsider', 'observer', 'leaver', 'stranger'] as const)('refused for the %s', (who) => {
  const world = planned();
  const foreign = { ...args(world, 3), personId: world[who] };
  expect(world.refused(world.lead, 'capacity.set', foreign).code).toBe('person-not-on-team');
});

test('the number of a person who has left the team can still be taken away', () => {
  const world = planned();
  world.must(world.lead, 'capacity.set', args(world, 3));
  const gone = { projectId: world.sprints, personId: world.member };
  world.must(world.lead, 'project.remove-member', gone);
  world.must(world.lead, 'capacity.set', args(world, null));
  expect(world.state.capacity.size).toBe(0);
});

test('refused once the sprint has started: its promise tells the capacity', () => {
  const world = planned();
  world.prepare(0);
  world.must(world.lead, 'sprint.start', { sprintId: world.sprintId(0) });
  expect(world.refused(world.lead, 'capacity.set', args(world, 3))).toEqual({
    code: 'sprint-wrong-status',
    params: { number: 0, status: 'active' },
  });
});

test('taken back, the number is as before', () => {
  const world = planned();
  const none = rowsOf(world.state);
  doAndUndo(world, world.lead, 'capacity.set', args(world, 3));
  expect(rowsOf(world.state)).toEqual(none);
  world.must(world.lead, 'capacity.set', args(world, 3));
  const some = rowsOf(world.state);
  doAndUndo(world, world.lead, 'capacity.set', args(world, null));
  expect(rowsOf(world.state)).toEqual(some);
});

function planned(): Sprints {
  const world = buildSprints();
  world.bring(0, 'planning');
  return world;
}

function args(world: Sprints, days: number | null) {
  return { sprintId: world.sprintId(0), personId: world.member, days };
}
