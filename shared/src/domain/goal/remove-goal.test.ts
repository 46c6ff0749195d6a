import { expect, test } from 'vitest';
import { buildGoals } from '../../testing/goals.ts';
import { plainKpi } from '../../testing/kpi.ts';
import { changedSince, forDirectors, forLeads, verdicts } from '../../testing/verb.ts';
import { applyChanges } from '../changes.ts';

test('links to it go, a KPI that measured it stays without a goal', () => {
  const world = buildGoals();
  const goalId = world.id('second');
  const projectId = world.sprints;
  world.must(world.lead, 'kpi.add', {
    ...plainKpi,
    kpiId: world.id('kpi'),
    projectId,
    goalId,
  });
  for (const name of ['second', 'first']) {
    const to = { goalId: world.id(name) };
    world.must(world.lead, 'project.link', { projectId, linkId: world.id(`to ${name}`), to });
  }
  const count = world.changes.length;
  world.must(world.lead, 'goal.remove', { goalId });
  expect(world.under('project')).toEqual(['first']);
  expect(world.state.kpi.get(world.id('kpi'))?.goalId).toBeNull();
  expect([...world.state.link.values()].map((row) => row.id)).toEqual([world.id('to first')]);
  expect(changedSince(world, count)).toEqual(['remove link', 'set kpi', 'remove goal']);
});

test('a goal with goals below it stays', () => {
  const world = buildGoals();
  expect(world.refused(world.director, 'goal.remove', { goalId: world.id('project') })).toEqual({
    code: 'goal-has-children',
    params: { count: 2 },
  });
});

test('a goal that is gone is not found', () => {
  const world = buildGoals();
  const args = { goalId: world.id('none') };
  expect(world.refused(world.director, 'goal.remove', args).code).toBe('not-found');
});

test('leads remove goals of their project, directors those of the programme', () => {
  const world = buildGoals();
  expect(verdicts(world, 'goal.remove', { goalId: world.id('part') })).toEqual(forLeads);
  world.must(world.director, 'goal.remove', { goalId: world.id('foreign') });
  const alone = { parentId: null, projectId: null, level: 'strategic', title: 'alone' };
  world.must(world.director, 'goal.add', { goalId: world.id('alone'), ...alone });
  expect(verdicts(world, 'goal.remove', { goalId: world.id('alone') })).toEqual(forDirectors);
});

test('a goal that answers a decision stays', () => {
  const world = buildGoals();
  const answer = {
    ...{ id: world.id('answer'), projectId: world.sprints, decisionId: world.id('decision') },
    ...{ sprintId: world.id('sprint'), goalId: world.id('part') },
    kind: 'goal',
    ...{ cardId: null, kpiId: null, ruleId: null, reason: null, at: world.now },
  } as const;
  applyChanges(world.state, [{ op: 'add', kind: 'answer', row: answer }]);
  const refusal = world.refused(world.director, 'goal.remove', { goalId: world.id('part') });
  expect(refusal.code).toBe('in-plan-of-sprint');
});
