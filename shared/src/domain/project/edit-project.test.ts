import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { changedSince, doAndUndo, forLeads, rowsOf, verdicts } from '../../testing/verb.ts';

test('only the given keys change', () => {
  const centre = buildCentre();
  const projectId = centre.sprints;
  const before = centre.state.project.get(projectId);
  const count = centre.changes.length;
  const edit = { title: 'Другое имя', startsOn: '2021-08-01', visibility: 'team' };
  centre.must(centre.lead, 'project.edit', { projectId, ...edit });
  expect(centre.state.project.get(projectId)).toEqual({ ...before, ...edit });
  expect(changedSince(centre, count)).toEqual(['set project']);
});

test('null clears, a new end is compared with the start that stays', () => {
  const centre = buildCentre();
  const projectId = centre.sprints;
  centre.must(centre.lead, 'project.edit', { projectId, startsOn: '2021-08-01' });
  const early = { projectId, endsOn: '2021-07-31' };
  expect(centre.refused(centre.lead, 'project.edit', early).code).toBe('dates-reversed');
  centre.must(centre.lead, 'project.edit', { ...early, startsOn: null });
  expect(centre.state.project.get(projectId)?.startsOn).toBeNull();
});

test('S07 what other verbs decide is no field of the edit', () => {
  const centre = buildCentre();
  for (const key of ['phase', 'mode', 'rank', 'plannedSprints', 'createdAt', 'passportAt']) {
    const args = { projectId: centre.sprints, [key]: 'idea' };
    expect(centre.refused(centre.director, 'project.edit', args).code).toBe('wrong-arguments');
  }
});

test('a plan remembers which year it counts by, and can forget it', () => {
  const centre = buildCentre();
  const projectId = centre.sprints;
  centre.must(centre.lead, 'project.edit', { projectId, planYear: 'academic' });
  expect(centre.state.project.get(projectId)?.planYear).toBe('academic');
  centre.must(centre.lead, 'project.edit', { projectId, planYear: null });
  expect(centre.state.project.get(projectId)?.planYear).toBeNull();
  const wrong = { projectId, planYear: 'lunar' };
  expect(centre.refused(centre.lead, 'project.edit', wrong).code).toBe('wrong-arguments');
});

test('leads edit their project', () => {
  const centre = buildCentre();
  expect(verdicts(centre, 'project.edit', { projectId: centre.sprints })).toEqual(forLeads);
});

test('S09 a project of a closed team is not there for staff, as one that does not exist', () => {
  const centre = buildCentre();
  centre.must(centre.lead, 'project.edit', { projectId: centre.sprints, visibility: 'team' });
  const { outsider } = verdicts(centre, 'project.edit', { projectId: centre.sprints });
  const none = verdicts(centre, 'project.edit', { projectId: centre.id('none') });
  expect([outsider, none['outsider'], none['director']]).toEqual([
    'not-found',
    'not-found',
    'not-found',
  ]);
});

test('taken back, everything is as before', () => {
  const centre = buildCentre();
  const before = rowsOf(centre.state);
  const edit = { title: 'Другое имя', scheduleText: 'август 2021 – август 2024' };
  doAndUndo(centre, centre.lead, 'project.edit', { projectId: centre.sprints, ...edit });
  expect(rowsOf(centre.state)).toEqual(before);
});
