import { expect, test } from 'vitest';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { changedSince, forLeads, verdicts } from '../../testing/verb.ts';

test('it is taken off every card that carries it; other labels stay', () => {
  const world = withLabels();
  const [gone, stays] = [world.id('gone'), world.id('stays')];
  world.putCard('one', { labelIds: [gone, stays] });
  world.putCard('two', { labelIds: [gone] });
  world.putCard('three', { labelIds: [stays] });
  const count = world.changes.length;
  world.must(world.lead, 'label.remove', { labelId: gone });
  expect(['one', 'two', 'three'].map((name) => world.cardRow(name).labelIds)).toEqual([
    [stays],
    [],
    [stays],
  ]);
  expect([...world.state.label.values()].map((row) => row.id)).toEqual([stays]);
  expect(changedSince(world, count)).toEqual(['set card', 'set card', 'remove label']);
});

test('C3 cards of a closed sprint do not change, those of an open one do', () => {
  const world = withLabels();
  const labelIds = [world.id('gone')];
  world.start(0);
  world.putCard('old', { labelIds, phase: 'done', sprintId: world.sprintId(0) });
  world.must(world.lead, 'sprint.review', { sprintId: world.sprintId(0) });
  world.writeRetro(0);
  world.sign(0);
  world.close(0);
  world.plan(1);
  world.putCard('new', { labelIds, sprintId: world.sprintId(1) });
  world.must(world.lead, 'label.remove', { labelId: world.id('gone') });
  expect(world.cardRow('old').labelIds).toEqual(labelIds);
  expect(world.cardRow('new').labelIds).toEqual([]);
});

test('leads remove labels', () => {
  const world = withLabels();
  expect(verdicts(world, 'label.remove', { labelId: world.id('gone') })).toEqual(forLeads);
});

test('a label that is gone is not found', () => {
  const world = buildSprints();
  const args = { labelId: world.id('gone') };
  expect(world.refused(world.director, 'label.remove', args).code).toBe('not-found');
});

function withLabels(): Sprints {
  const world = buildSprints();
  for (const name of ['gone', 'stays']) {
    const label = { labelId: world.id(name), title: name, tint: 1 };
    world.must(world.member, 'label.add', { ...label, projectId: world.sprints });
  }
  return world;
}
