import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { buildSprints } from '../../testing/sprints.ts';
import { changedSince, forLeads, verdicts } from '../../testing/verb.ts';
import type { Card } from '../card/card.ts';
import { outlinesOf } from '../sprint/sprint.ts';

test('outlines come and go with the mode: of sprints from 0 on, of checkpoints from 1, of school years none', () => {
  const centre = buildCentre();
  const projectId = centre.cyclogram;
  const numbers = (mode: string) => {
    centre.must(centre.outsider, 'project.set-mode', { projectId, mode });
    expect(centre.state.project.get(projectId)?.mode).toBe(mode);
    return outlinesOf(centre.state, projectId).map(({ number }) => number);
  };
  expect(numbers('sprints')).toEqual([0, 1, 2, 3, 4, 5]);
  expect(numbers('cohort')).toEqual([1, 2, 3, 4, 5]);
  expect(numbers('cyclogram')).toEqual([]);
  expect(numbers('cohort')).toEqual([1, 2, 3, 4, 5]);
  expect(outlinesOf(centre.state, centre.sprints)).toHaveLength(6);
});

test('what an outline of a checkpoint says stays when the mode becomes sprints', () => {
  const centre = buildCentre();
  const projectId = centre.cyclogram;
  centre.must(centre.outsider, 'project.set-mode', { projectId, mode: 'cohort' });
  const outlineId = centre.outline(projectId, 2);
  centre.must(centre.outsider, 'outline.edit', { outlineId, goalHint: 'Набор' });
  const count = centre.changes.length;
  centre.must(centre.outsider, 'project.set-mode', { projectId, mode: 'sprints' });
  expect(changedSince(centre, count)).toEqual(['set project', 'add outline']);
  expect(centre.state.outline.get(outlineId)?.goalHint).toBe('Набор');
});

test('a school year keeps the mode as a sprint does', () => {
  const centre = buildCentre();
  const projectId = centre.cyclogram;
  const year = { projectId, sprintId: centre.id('year'), number: 2022, repeat: [], take: [] };
  centre.must(centre.outsider, 'year.roll-over', year);
  for (const mode of ['sprints', 'cohort']) {
    const refusal = centre.refused(centre.outsider, 'project.set-mode', { projectId, mode });
    expect(refusal.code).toBe('project-has-sprints');
  }
});

test('to the mode it has nothing changes, even with sprints', () => {
  const world = buildSprints();
  world.bring(0, 'planning');
  const args = { projectId: world.sprints, mode: 'sprints' };
  expect(world.must(world.lead, 'project.set-mode', args)).toEqual([]);
});

test('once a sprint was planned the mode stays', () => {
  const world = buildSprints();
  world.bring(0, 'planning');
  const args = { projectId: world.sprints, mode: 'cyclogram' };
  expect(world.refused(world.director, 'project.set-mode', args).code).toBe('project-has-sprints');
});

const detailed: [string, Partial<Card>][] = [
  ['somebody responsible', { responsible: ['00000000-0000-4000-8000-000000000001'] }],
  ['an exact day', { startsOn: '2022-10-18', precision: 'day' }],
  ['a place beyond the first column', { phase: 'running' }],
];
test.each(detailed)(
  'C1 cards with %s are more than ideas and keep the project out of sprints',
  (_what, fields) => {
    const world = buildSprints();
    const { cyclogram: projectId, outsider } = world;
    world.putCard('detailed', { projectId, ...fields });
    world.putCard('stage', { projectId, kind: 'stage', startsOn: '2022-09-01', precision: 'day' });
    const args = { projectId, mode: 'sprints' };
    expect(world.refused(outsider, 'project.set-mode', args)).toEqual({
      code: 'project-cards-detailed',
      params: { count: 1 },
    });
  },
);

test('cards that are no more than ideas come along', () => {
  const world = buildSprints();
  const { cyclogram: projectId, outsider } = world;
  world.putCard('idea', { projectId, startsOn: '2022-10-01', precision: 'month' });
  world.must(outsider, 'project.set-mode', { projectId, mode: 'sprints' });
  expect(world.state.project.get(projectId)?.mode).toBe('sprints');
});

test('leads choose the mode', () => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, mode: 'cohort' };
  expect(verdicts(centre, 'project.set-mode', args)).toEqual(forLeads);
});
