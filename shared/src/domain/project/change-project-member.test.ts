import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { changedSince, doAndUndo, forLeads, rowsOf, verdicts } from '../../testing/verb.ts';
import { projectMembership } from '../member/member.ts';

test('the role in this project changes and nothing else', () => {
  const centre = buildCentre();
  const { sprints: projectId, member: personId } = centre;
  const count = centre.changes.length;
  centre.must(centre.lead, 'project.change-member', { projectId, personId, role: 'lead' });
  expect(projectMembership(centre.state, projectId, personId)?.role).toBe('lead');
  expect(changedSince(centre, count)).toEqual(['set projectMember']);
});

test('F18 the last lead keeps the role, whoever asks', () => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, personId: centre.lead, role: 'member' };
  for (const actor of [centre.lead, centre.director])
    expect(centre.refused(actor, 'project.change-member', args).code).toBe('last-lead');
});

test('F18 a lead who left the organisation or only observes it does not count', () => {
  const centre = buildCentre();
  const { director, lead, member, sprints: projectId } = centre;
  const down = { projectId, personId: lead, role: 'member' };
  centre.must(director, 'project.change-member', { projectId, personId: member, role: 'lead' });
  centre.must(director, 'member.change-role', { personId: member, role: 'observer' });
  expect(centre.refused(lead, 'project.change-member', down).code).toBe('last-lead');
  centre.must(director, 'member.change-role', { personId: member, role: 'staff' });
  centre.must(director, 'member.deactivate', { personId: member });
  expect(centre.refused(lead, 'project.change-member', down).code).toBe('last-lead');
});

test('a lead steps down once there is another', () => {
  const centre = buildCentre();
  const { lead, member, sprints: projectId } = centre;
  centre.must(lead, 'project.change-member', { projectId, personId: member, role: 'lead' });
  centre.must(lead, 'project.change-member', { projectId, personId: lead, role: 'observer' });
  expect(projectMembership(centre.state, projectId, lead)?.role).toBe('observer');
});

test('a lead who left may be changed: the project has none anyway', () => {
  const centre = buildCentre();
  const { director, lead, sprints: projectId } = centre;
  centre.must(director, 'member.deactivate', { personId: lead });
  centre.must(director, 'project.change-member', { projectId, personId: lead, role: 'member' });
  expect(projectMembership(centre.state, projectId, lead)?.role).toBe('member');
});

test('S04 an observer of the organisation stays one in the project', () => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, personId: centre.observer, role: 'member' };
  expect(centre.refused(centre.lead, 'project.change-member', args).code).toBe(
    'observer-only-reads',
  );
});

test('S02 who is not in the project has no role in it', () => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, personId: centre.outsider, role: 'member' };
  expect(centre.refused(centre.lead, 'project.change-member', args).code).toBe('not-found');
});

test('leads give the roles', () => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, personId: centre.member, role: 'lead' };
  expect(verdicts(centre, 'project.change-member', args)).toEqual(forLeads);
});

test('taken back, everything is as before', () => {
  const centre = buildCentre();
  const before = rowsOf(centre.state);
  const args = { projectId: centre.sprints, personId: centre.member, role: 'lead' };
  doAndUndo(centre, centre.lead, 'project.change-member', args);
  expect(rowsOf(centre.state)).toEqual(before);
});
