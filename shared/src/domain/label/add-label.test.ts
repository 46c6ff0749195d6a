import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { doAndUndo, forTeam, rowsOf, verdicts } from '../../testing/verb.ts';

test('the label belongs to its project; its title is trimmed', () => {
  const centre = buildCentre();
  const args = {
    labelId: centre.id('label'),
    projectId: centre.sprints,
    title: ' Наставники ',
    tint: 8,
  };
  expect(centre.must(centre.member, 'label.add', args)).toHaveLength(1);
  expect([...centre.state.label.values()]).toEqual([
    { id: centre.id('label'), projectId: centre.sprints, title: 'Наставники', tint: 8 },
  ]);
});

test.each([0, 9, 1.5])('%s is no tint', (tint) => {
  const centre = buildCentre();
  const args = { labelId: centre.id('label'), projectId: centre.sprints, title: 'Слово', tint };
  expect(centre.refused(centre.member, 'label.add', args).params).toEqual({ path: 'tint' });
});

test('an id is used once', () => {
  const centre = buildCentre();
  const args = { labelId: centre.id('label'), projectId: centre.sprints, title: 'Слово', tint: 1 };
  centre.must(centre.member, 'label.add', args);
  expect(centre.refused(centre.member, 'label.add', args).code).toBe('id-taken');
});

test('the team adds labels', () => {
  const centre = buildCentre();
  const args = { labelId: centre.id('label'), projectId: centre.sprints, title: 'Слово', tint: 1 };
  expect(verdicts(centre, 'label.add', args)).toEqual(forTeam);
});

test('a lead can take back their own, everything is as before', () => {
  const centre = buildCentre();
  const before = rowsOf(centre.state);
  const args = { labelId: centre.id('label'), projectId: centre.sprints, title: 'Слово', tint: 1 };
  doAndUndo(centre, centre.lead, 'label.add', args);
  expect(rowsOf(centre.state)).toEqual(before);
});
