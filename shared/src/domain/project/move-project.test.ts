import { expect, test } from 'vitest';
import { buildCentre, type Centre } from '../../testing/centre.ts';
import { changedSince, doAndUndo, forLeads, verdicts } from '../../testing/verb.ts';
import { byRank, LONGEST_RANK } from '../rank.ts';
import type { ProjectPhase } from './project.ts';

test('it goes to another phase, before the project it was dropped on', () => {
  const centre = centreWithThree();
  const count = centre.changes.length;
  const args = { projectId: centre.sprints, toPhase: 'approved', before: centre.id('b') };
  centre.must(centre.lead, 'project.move', args);
  expect(order(centre, 'approved')).toEqual(['a', 'sprints', 'b']);
  expect(order(centre, 'running')).toEqual(['cyclogram']);
  expect(changedSince(centre, count)).toEqual(['set project']);
});

test.each([
  ['to the end', null],
  ['to the end when the neighbour has left that phase', 'cyclogram'],
] as const)('it goes %s', (_where, before) => {
  const centre = centreWithThree();
  centre.must(centre.lead, 'project.move', {
    projectId: centre.sprints,
    toPhase: 'approved',
    before: before === null ? null : centre[before],
  });
  expect(order(centre, 'approved')).toEqual(['a', 'b', 'sprints']);
});

test('within its phase only the order changes', () => {
  const centre = centreWithThree();
  const { outsider, cyclogram, sprints } = centre;
  const args = { projectId: cyclogram, toPhase: 'running', before: sprints };
  centre.must(outsider, 'project.move', args);
  expect(order(centre, 'running')).toEqual(['cyclogram', 'sprints']);
});

test('taken back, it stands in its old place', () => {
  const centre = centreWithThree();
  const args = { projectId: centre.id('a'), toPhase: 'running', before: null };
  doAndUndo(centre, centre.director, 'project.move', args);
  expect(order(centre, 'approved')).toEqual(['a', 'b']);
  expect(order(centre, 'running')).toEqual(['sprints', 'cyclogram']);
});

test('F16 in a hot gap keys stay short and apart, and nothing else moves', () => {
  const centre = centreWithThree();
  for (let round = 0; round < 400; round++) {
    const [projectId, before] = round % 2 === 0 ? ['a', 'sprints'] : ['sprints', 'a'];
    centre.must(centre.director, 'project.move', {
      projectId: centre.id(projectId ?? ''),
      toPhase: 'running',
      before: centre.id(before ?? ''),
    });
  }
  const ranks = [...centre.state.project.values()].map((row) => row.rank);
  expect(new Set(ranks).size).toBe(4);
  for (const rank of ranks) expect(rank.length).toBeLessThanOrEqual(LONGEST_RANK);
  expect(order(centre, 'running')).toEqual(['sprints', 'a', 'cyclogram']);
});

test('leads move their project', () => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, toPhase: 'finished', before: null };
  expect(verdicts(centre, 'project.move', args)).toEqual(forLeads);
});

function centreWithThree(): Centre {
  const centre = buildCentre();
  for (const name of ['a', 'b'])
    centre.must(centre.director, 'project.create', {
      projectId: centre.id(name),
      title: name,
      mode: 'cohort',
      phase: 'approved',
      before: null,
      leadId: null,
    });
  return centre;
}

function order(centre: Centre, phase: ProjectPhase): string[] {
  const names = ['a', 'b', 'sprints', 'cyclogram'];
  const rows = [...centre.state.project.values()].filter((row) => row.phase === phase);
  return rows.sort(byRank).map((row) => names.find((name) => centre.id(name) === row.id) ?? row.id);
}
