import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { buildSprints } from '../../testing/sprints.ts';
import { changedSince, forLeads, verdicts } from '../../testing/verb.ts';
import type { Card } from '../card/card.ts';
import { outlinesOf } from '../sprint/sprint.ts';

test('to sprints it gets its outlines, away from them it loses them', () => {
  const centre = buildCentre();
  const projectId = centre.cyclogram;
  centre.must(centre.outsider, 'project.set-mode', { projectId, mode: 'sprints' });
  expect(outlinesOf(centre.state, projectId).map((row) => row.number)).toEqual([0, 1, 2, 3, 4, 5]);
  centre.must(centre.outsider, 'project.set-mode', { projectId, mode: 'cohort' });
  expect(outlinesOf(centre.state, projectId)).toEqual([]);
  expect(centre.state.project.get(projectId)?.mode).toBe('cohort');
  expect(outlinesOf(centre.state, centre.sprints)).toHaveLength(6);
});

test('between the modes without sprints only the mode changes', () => {
  const centre = buildCentre();
  const count = centre.changes.length;
  const args = { projectId: centre.cyclogram, mode: 'cohort' };
  centre.must(centre.outsider, 'project.set-mode', args);
  expect(changedSince(centre, count)).toEqual(['set project']);
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
