import { expect, test } from 'vitest';
import { buildCentre, type Centre } from '../testing/centre.ts';
import { decide, type Permission } from './permission.ts';

const people = [
  'director',
  'lead',
  'member',
  'observer',
  'outsider',
  'leaver',
  'stranger',
] as const;

const yes = 'allowed';
const no = 'forbidden';
const none = 'not-found';

test.each([
  ['director', [yes, no, no, no, no, none, none]],
  ['staff', [yes, yes, yes, no, yes, none, none]],
  ['founder', [no, no, no, no, no, none, none]],
] as const)('S01 what every person is told at the level %s', (level, expected) => {
  expect(told(buildCentre(), { level })).toEqual(expected);
});

test.each([
  ['lead', [yes, yes, no, no, no, none, none]],
  ['team', [yes, yes, yes, no, no, none, none]],
  ['viewer', [yes, yes, yes, yes, yes, none, none]],
] as const)('S01 what every person is told at the level %s of a project', (level, expected) => {
  const centre = buildCentre();
  expect(told(centre, { level, of: () => centre.sprints })).toEqual(expected);
});

test.each(['lead', 'team', 'viewer'] as const)(
  'S09 at the level %s a hidden project and none at all look alike',
  (level) => {
    const centre = buildCentre();
    const edit = { projectId: centre.sprints, visibility: 'team' };
    centre.must(centre.lead, 'project.edit', edit);
    const hidden = told(centre, { level, of: () => centre.sprints });
    expect(hidden[people.indexOf('outsider')]).toBe(none);
    expect(told(centre, { level, of: () => undefined })).toEqual(people.map(() => none));
    expect(told(centre, { level, of: () => centre.id('none') })).toEqual(people.map(() => none));
  },
);

test('S09 an observer of the organisation does not find projects they were not added to', () => {
  const centre = buildCentre();
  const verdict = told(centre, { level: 'team', of: () => centre.cyclogram });
  expect(verdict[people.indexOf('observer')]).toBe(none);
  expect(verdict[people.indexOf('lead')]).toBe(no);
});

test("what belongs to no project is a director's business", () => {
  const verdict = told(buildCentre(), { level: 'lead', of: () => null });
  expect(verdict).toEqual([yes, no, no, no, no, none, none]);
});

test('of several projects one is enough, whichever it is', () => {
  const centre = buildCentre();
  const both = [centre.cyclogram, centre.sprints];
  const lead = told(centre, { level: 'lead', of: () => both });
  expect(lead).toEqual([yes, yes, no, no, yes, none, none]);
  const team = told(centre, { level: 'team', of: () => both.reverse() });
  expect(team).toEqual([yes, yes, yes, no, yes, none, none]);
});

test('of no project at all among several nobody but a director may', () => {
  const verdict = told(buildCentre(), { level: 'team', of: () => [] });
  expect(verdict).toEqual([yes, no, no, no, no, none, none]);
});

test('S13 who was taken out of a project has no right left in it', () => {
  const centre = buildCentre();
  const { sprints: projectId, member: personId } = centre;
  centre.must(centre.lead, 'project.remove-member', { projectId, personId });
  const verdict = told(centre, { level: 'team', of: () => projectId });
  expect(verdict[people.indexOf('member')]).toBe(no);
});

function told(centre: Centre, permission: Permission<unknown>): string[] {
  return people.map((person) => decide(permission, centre.state, {}, centre[person]));
}
