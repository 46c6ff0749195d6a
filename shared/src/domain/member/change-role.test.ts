import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { changedSince, doAndUndo, forDirectors, rowsOf, verdicts } from '../../testing/verb.ts';

test('the role changes and nothing else', () => {
  const centre = buildCentre();
  const count = centre.changes.length;
  const before = centre.state.member.get(centre.member);
  centre.must(centre.director, 'member.change-role', { personId: centre.member, role: 'director' });
  expect(centre.state.member.get(centre.member)).toEqual({ ...before, role: 'director' });
  expect(changedSince(centre, count)).toEqual(['set member']);
});

test('F18 the last director keeps the role', () => {
  const centre = buildCentre();
  const args = { personId: centre.director, role: 'staff' };
  expect(centre.refused(centre.director, 'member.change-role', args).code).toBe('last-director');
});

test('F18 a director who left does not count', () => {
  const centre = buildCentre();
  const { director, lead } = centre;
  centre.must(director, 'member.change-role', { personId: lead, role: 'director' });
  centre.must(director, 'member.deactivate', { personId: lead });
  const args = { personId: director, role: 'staff' };
  expect(centre.refused(director, 'member.change-role', args).code).toBe('last-director');
});

test('a director steps down once there is another', () => {
  const centre = buildCentre();
  const { director, lead } = centre;
  centre.must(director, 'member.change-role', { personId: lead, role: 'director' });
  centre.must(director, 'member.change-role', { personId: director, role: 'observer' });
  expect(centre.state.member.get(director)?.role).toBe('observer');
});

test('S04 a lead made an observer of the organisation writes no more, though the project row stays', () => {
  const centre = buildCentre();
  const edit = { projectId: centre.sprints, title: 'Другое имя' };
  centre.must(centre.director, 'member.change-role', { personId: centre.lead, role: 'observer' });
  expect(centre.refused(centre.lead, 'project.edit', edit).code).toBe('forbidden');
  centre.must(centre.director, 'member.change-role', { personId: centre.lead, role: 'staff' });
  centre.must(centre.lead, 'project.edit', edit);
});

test('a stranger has no role to change', () => {
  const centre = buildCentre();
  const args = { personId: centre.stranger, role: 'staff' };
  expect(centre.refused(centre.director, 'member.change-role', args).code).toBe('not-found');
});

test('only a director changes roles', () => {
  const centre = buildCentre();
  const args = { personId: centre.member, role: 'director' };
  expect(verdicts(centre, 'member.change-role', args)).toEqual(forDirectors);
});

test('taken back, everything is as before', () => {
  const centre = buildCentre();
  const before = rowsOf(centre.state);
  const args = { personId: centre.member, role: 'observer' };
  doAndUndo(centre, centre.director, 'member.change-role', args);
  expect(rowsOf(centre.state)).toEqual(before);
});
