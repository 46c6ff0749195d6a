import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { changedSince, forDirectors, verdicts } from '../../testing/verb.ts';
import { definitionOf } from '../execute.ts';

test('a person is in with their role from now on', () => {
  const centre = buildCentre();
  const personId = centre.id('newcomer');
  const count = centre.changes.length;
  centre.must(centre.director, 'member.add', { personId, role: 'staff' });
  expect(centre.state.member.get(personId)).toEqual({
    id: personId,
    role: 'staff',
    addedAt: centre.now,
    deactivatedAt: null,
  });
  expect(changedSince(centre, count)).toEqual(['add member']);
});

test.each(['member', 'leaver'] as const)('a %s is there already', (who) => {
  const centre = buildCentre();
  const refusal = centre.refused(centre.director, 'member.add', {
    personId: centre[who],
    role: 'director',
  });
  expect(refusal.code).toBe('person-already-there');
});

test('it is not asked for over the wire: a member needs a person, whom only the server can make', () => {
  expect(definitionOf('member.add')?.open).toBe(false);
});

test('only a director takes people in', () => {
  const centre = buildCentre();
  const args = { personId: centre.id('newcomer'), role: 'observer' };
  expect(verdicts(centre, 'member.add', args)).toEqual(forDirectors);
});
