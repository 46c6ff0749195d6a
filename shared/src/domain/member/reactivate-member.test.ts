import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { changedSince, forDirectors, verdicts } from '../../testing/verb.ts';
import { isOnTeam, roleOf } from './member.ts';

test('the person is back with their role and their places in projects', () => {
  const centre = buildCentre();
  const count = centre.changes.length;
  centre.must(centre.director, 'member.reactivate', { personId: centre.leaver });
  expect(roleOf(centre.state, centre.leaver)).toBe('staff');
  expect(isOnTeam(centre.state, centre.sprints, centre.leaver)).toBe(true);
  expect(changedSince(centre, count)).toEqual(['set member']);
});

test('who never left stays as they are', () => {
  const centre = buildCentre();
  expect(centre.must(centre.director, 'member.reactivate', { personId: centre.member })).toEqual(
    [],
  );
});

test('a stranger cannot come back', () => {
  const centre = buildCentre();
  const args = { personId: centre.stranger };
  expect(centre.refused(centre.director, 'member.reactivate', args).code).toBe('not-found');
});

test('only a director takes people back', () => {
  const centre = buildCentre();
  expect(verdicts(centre, 'member.reactivate', { personId: centre.leaver })).toEqual(forDirectors);
});
