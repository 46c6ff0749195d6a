import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import { buildKpis, idOf } from '@kaskad/shared/testing/kpi-rows.ts';
import { expect, test } from 'vitest';
import { sectionsOf } from './kpi-list.ts';

test('KPIs stand in the order of the tree of goals, those of the whole last', () => {
  const { kpis, goal } = world();
  goal('project', null, 'a1');
  goal('second', 'project', 'a2');
  goal('first', 'project', 'a1');
  kpis.kpi('whole', { metric: 'В целом' });
  kpis.kpi('b', { metric: 'Вторая задача', goalId: idOf('second') });
  kpis.kpi('a2', { metric: 'Я', goalId: idOf('first') });
  kpis.kpi('a1', { metric: 'А', goalId: idOf('first') });
  const [section] = sectionsOf(kpis.state, null);
  expect(section?.groups.map((group) => group.kpis.map(({ metric }) => metric))).toEqual([
    ['А', 'Я'],
    ['Вторая задача'],
    ['В целом'],
  ]);
});

test('a KPI whose goal is hidden or gone stands with those of the whole', () => {
  const { kpis } = world();
  kpis.kpi('kpi', { goalId: idOf('gone') });
  expect(sectionsOf(kpis.state, null)[0]?.groups[0]?.goal).toBeNull();
});

test('the programme comes first, then every project that has any; a project shows its own alone', () => {
  const { kpis } = world();
  const projectId = kpis.project('project');
  kpis.project('empty');
  kpis.kpi('own', { projectId });
  kpis.kpi('programme');
  const owners = sectionsOf(kpis.state, null).map(({ project }) => project?.id ?? null);
  expect(owners).toEqual([null, projectId]);
  expect(sectionsOf(kpis.state, projectId).map(({ project }) => project?.id)).toEqual([projectId]);
  expect(sectionsOf(kpis.state, idOf('empty'))).toEqual([]);
});

function world() {
  const kpis = buildKpis();
  const goal = (name: string, parent: string | null, rank: string) => {
    const row: Goal = {
      id: idOf(name),
      parentId: parent === null ? null : idOf(parent),
      projectId: null,
      level: 'programme',
      title: name,
      rank,
    };
    kpis.state.goal.put(row);
  };
  return { kpis, goal };
}
