import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { buildSprints } from '../../testing/sprints.ts';
import { changedSince, doAndUndo, forLeads, verdicts } from '../../testing/verb.ts';
import { projectMembership, roleOf } from '../member/member.ts';

test('the person is out of the project, not of the organisation', () => {
  const centre = buildCentre();
  const { sprints: projectId, member: personId } = centre;
  const count = centre.changes.length;
  centre.must(centre.lead, 'project.remove-member', { projectId, personId });
  expect(projectMembership(centre.state, projectId, personId)).toBeUndefined();
  expect(roleOf(centre.state, personId)).toBe('staff');
  expect(changedSince(centre, count)).toEqual(['remove projectMember']);
});

test('cards keep naming them as responsible', () => {
  const world = buildSprints();
  const { sprints: projectId, member: personId } = world;
  world.putCard('theirs', { responsible: [personId] });
  world.must(world.lead, 'project.remove-member', { projectId, personId });
  expect(world.cardRow('theirs').responsible).toEqual([personId]);
});

test('F18 the last lead stays; one who left does not count', () => {
  const centre = buildCentre();
  const { director, lead, member, sprints: projectId } = centre;
  const args = { projectId, personId: lead };
  expect(centre.refused(director, 'project.remove-member', args).code).toBe('last-lead');
  centre.must(director, 'project.change-member', { projectId, personId: member, role: 'lead' });
  centre.must(director, 'member.deactivate', { personId: member });
  expect(centre.refused(lead, 'project.remove-member', args).code).toBe('last-lead');
});

test('S02 who is not in the project cannot be taken out of it', () => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, personId: centre.outsider };
  expect(centre.refused(centre.lead, 'project.remove-member', args).code).toBe('not-found');
});

test('leads take people out', () => {
  const centre = buildCentre();
  const args = { projectId: centre.sprints, personId: centre.member };
  expect(verdicts(centre, 'project.remove-member', args)).toEqual(forLeads);
});

test('taken back, the person has the role they had', () => {
  const centre = buildCentre();
  const { sprints: projectId, observer: personId } = centre;
  doAndUndo(centre, centre.lead, 'project.remove-member', { projectId, personId });
  expect(projectMembership(centre.state, projectId, personId)?.role).toBe('observer');
});
