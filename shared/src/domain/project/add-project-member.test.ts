import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { changedSince, doAndUndo, forLeads, rowsOf, verdicts } from '../../testing/verb.ts';
import { isOnTeam, projectMembership } from '../member/member.ts';

test('the person is on the team of this project alone', () => {
  const centre = buildCentre();
  const { sprints: projectId, cyclogram, outsider: personId } = centre;
  const count = centre.changes.length;
  centre.must(centre.lead, 'project.add-member', { projectId, personId, role: 'member' });
  expect(projectMembership(centre.state, projectId, personId)?.role).toBe('member');
  expect(projectMembership(centre.state, cyclogram, personId)?.role).toBe('lead');
  expect(changedSince(centre, count)).toEqual(['add projectMember']);
});

test('a project may have several leads', () => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, personId: centre.outsider, role: 'lead' };
  centre.must(centre.lead, 'project.add-member', args);
  centre.must(centre.outsider, 'project.edit', { projectId: centre.sprints, title: 'Вместе' });
});

test.each([
  ['stranger', 'member', 'person-not-in-organisation'],
  ['leaver', 'member', 'person-not-in-organisation'],
  ['member', 'lead', 'person-already-there'],
] as const)('S10 a %s is not taken in as %s: %s', (who, role, code) => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, personId: centre[who], role };
  expect(centre.refused(centre.lead, 'project.add-member', args).code).toBe(code);
});

test.each(['lead', 'member'])('S04 an observer of the organisation is no %s', (role) => {
  const centre = buildCentre();
  const args = { projectId: centre.cyclogram, personId: centre.observer, role };
  const refusal = centre.refused(centre.director, 'project.add-member', args);
  expect(refusal.code).toBe('observer-only-reads');
  centre.must(centre.director, 'project.add-member', { ...args, role: 'observer' });
  expect(isOnTeam(centre.state, centre.cyclogram, centre.observer)).toBe(false);
});

test('leads choose their team', () => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, personId: centre.outsider, role: 'member' };
  expect(verdicts(centre, 'project.add-member', args)).toEqual(forLeads);
});

test('taken back, everything is as before', () => {
  const centre = buildCentre();
  const before = rowsOf(centre.state);
  const args = { projectId: centre.sprints, personId: centre.outsider, role: 'observer' };
  doAndUndo(centre, centre.lead, 'project.add-member', args);
  expect(rowsOf(centre.state)).toEqual(before);
});
