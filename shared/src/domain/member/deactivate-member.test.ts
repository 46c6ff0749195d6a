import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { changedSince, doAndUndo, forDirectors, rowsOf, verdicts } from '../../testing/verb.ts';
import { projectMembership, roleOf } from './member.ts';

test('the person is out from now on, their places in projects stay', () => {
  const centre = buildCentre();
  const count = centre.changes.length;
  centre.must(centre.director, 'member.deactivate', { personId: centre.member });
  expect(roleOf(centre.state, centre.member)).toBeUndefined();
  expect(projectMembership(centre.state, centre.sprints, centre.member)?.role).toBe('member');
  expect(changedSince(centre, count)).toEqual(['set member']);
});

test('the only lead of a project may go: a director will name another', () => {
  const centre = buildCentre();
  centre.must(centre.director, 'member.deactivate', { personId: centre.lead });
  expect(roleOf(centre.state, centre.lead)).toBeUndefined();
});

test('F18 the last director stays', () => {
  const centre = buildCentre();
  const refusal = centre.refused(centre.director, 'member.deactivate', {
    personId: centre.director,
  });
  expect(refusal.code).toBe('last-director');
});

test('F18 of two directors one may go, whoever asks', () => {
  const centre = buildCentre();
  const { director, lead } = centre;
  centre.must(director, 'member.change-role', { personId: lead, role: 'director' });
  centre.must(director, 'member.deactivate', { personId: director });
  expect(centre.refused(lead, 'member.deactivate', { personId: lead }).code).toBe('last-director');
});

test('who is out already stays out since then', () => {
  const centre = buildCentre();
  centre.now = '2022-11-03T09:00:00.000Z';
  expect(centre.must(centre.director, 'member.deactivate', { personId: centre.leaver })).toEqual(
    [],
  );
});

test('a stranger cannot leave', () => {
  const centre = buildCentre();
  const args = { personId: centre.stranger };
  expect(centre.refused(centre.director, 'member.deactivate', args).code).toBe('not-found');
});

test('only a director sends people away', () => {
  const centre = buildCentre();
  expect(verdicts(centre, 'member.deactivate', { personId: centre.member })).toEqual(forDirectors);
});

test('taken back, everything is as before', () => {
  const centre = buildCentre();
  const before = rowsOf(centre.state);
  doAndUndo(centre, centre.director, 'member.deactivate', { personId: centre.member });
  expect(rowsOf(centre.state)).toEqual(before);
});
