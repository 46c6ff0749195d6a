import { applyChanges } from '@kaskad/shared/domain/changes.ts';
import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { loadOf } from './load.ts';

test('a shared card is parted equally, a card without an estimate is counted apart', () => {
  const world = buildSprints();
  world.bring(0, 'planning');
  const { lead, member, observer } = world;
  const sprintId = world.sprintId(0);
  world.putCard('shared', { sprintId, effort: 5, responsible: [lead, member] });
  world.putCard('own', { sprintId, effort: 3, responsible: [lead] });
  world.putCard('unweighed', { sprintId, responsible: [observer] });
  world.putCard('nobody', { sprintId, effort: 2 });
  world.putCard('given up', { sprintId, effort: 9, cancelledAt: world.now });
  give(world, lead, 4);
  expect(loadOf(world.state, sprintId, [member, lead])).toEqual({
    people: [
      { personId: member, days: null, effort: 2.5, unweighed: 0 },
      { personId: lead, days: 4, effort: 5.5, unweighed: 0 },
      { personId: observer, days: null, effort: 0, unweighed: 1 },
    ],
    ownerless: 1,
    days: 4,
    effort: 10,
    unweighed: 1,
  });
});

test('a person who gives days and has no card yet is listed', () => {
  const world = buildSprints();
  world.bring(0, 'planning');
  give(world, world.member, 0.5);
  const { people, days } = loadOf(world.state, world.sprintId(0), []);
  expect(people.map(({ personId }) => personId)).toEqual([world.member]);
  expect(days).toBe(0.5);
});

function give(world: ReturnType<typeof buildSprints>, personId: string, days: number) {
  const row = {
    id: world.id(`capacity ${personId}`),
    projectId: world.sprints,
    sprintId: world.sprintId(0),
    personId,
    days,
  };
  applyChanges(world.state, [{ op: 'add', kind: 'capacity', row }]);
}
