import { applyChanges, type Change } from '@kaskad/shared/domain/changes.ts';
import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { unservedBy } from './unserved.ts';

test('without links nothing is served; a goal that is split stands for its parts', () => {
  expect(unserved(aims())).toEqual({ goals: ['part', 'whole'], kpis: ['reach', 'share'] });
});

test('a card serves its goal, its KPI and the goal the KPI measures', () => {
  const world = aims();
  world.putCard('work', { sprintId: world.sprintId(0) });
  tie(world, 'work', { kpiId: world.id('reach') });
  expect(unserved(world)).toEqual({ goals: ['whole'], kpis: ['share'] });
  tie(world, 'work', { goalId: world.id('whole') });
  expect(unserved(world)).toEqual({ goals: [], kpis: ['share'] });
});

test('a card that was given up or is not in the sprint serves nothing', () => {
  const world = aims();
  world.putCard('given up', { sprintId: world.sprintId(0), cancelledAt: world.now });
  world.putCard('idea');
  tie(world, 'given up', { kpiId: world.id('reach') });
  tie(world, 'idea', { goalId: world.id('whole') });
  expect(unserved(world)).toEqual({ goals: ['part', 'whole'], kpis: ['reach', 'share'] });
});

test('an expected contribution serves a KPI', () => {
  const world = aims();
  const row = {
    id: world.id('expectation'),
    projectId: world.sprints,
    sprintId: world.sprintId(0),
    kpiId: world.id('reach'),
    amount: 40,
    body: null,
  };
  applyChanges(world.state, [{ op: 'add', kind: 'expectation', row }]);
  expect(unserved(world)).toEqual({ goals: ['whole'], kpis: ['share'] });
});

/** Goals: `top` with `part` under it, and `whole`; the KPI `reach` measures `part`. */
function aims() {
  const world = buildSprints();
  world.bring(0, 'planning');
  const projectId = world.sprints;
  const goal = (name: string, rank: string, parent?: string): Change => {
    const parentId = parent === undefined ? null : world.id(parent);
    const row: Goal = {
      id: world.id(name),
      parentId,
      projectId,
      level: 'objective',
      title: name,
      rank,
    };
    return { op: 'add', kind: 'goal', row };
  };
  const kpi = (metric: string, goalId: string | null): Change => ({
    op: 'add',
    kind: 'kpi',
    row: {
      id: world.id(metric),
      projectId,
      goalId,
      metric,
      kind: 'number',
      unit: null,
      comparator: 'at-least',
      value: 10,
      base: null,
      period: 'once',
      cumulative: false,
      deadline: null,
      words: null,
      populationId: null,
      reading: null,
      gathers: 'sum',
      startsOn: null,
      baseline: null,
      baselineOn: null,
      targets: [],
      ownerId: null,
      totalId: null,
    },
  });
  applyChanges(world.state, [
    goal('top', 'a0'),
    goal('part', 'a1', 'top'),
    goal('whole', 'a2'),
    kpi('reach', world.id('part')),
    kpi('share', null),
  ]);
  return world;
}

function tie(
  world: ReturnType<typeof buildSprints>,
  card: string,
  to: { goalId: string } | { kpiId: string },
) {
  const years = { startsOn: null, endsOn: null, note: null };
  const target = { goalId: null, kpiId: null, directionId: null, ...years, ...to };
  const row = {
    id: world.id(`${card} ${JSON.stringify(to)}`),
    cardId: world.id(card),
    projectId: null,
    ...target,
  };
  applyChanges(world.state, [{ op: 'add', kind: 'link', row }]);
}

function unserved(world: ReturnType<typeof buildSprints>) {
  const { goals, kpis } = unservedBy(world.state, world.sprint(0));
  return { goals: goals.map(({ title }) => title), kpis: kpis.map(({ metric }) => metric) };
}
