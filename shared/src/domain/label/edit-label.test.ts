import { expect, test } from 'vitest';
import { buildCentre, type Centre } from '../../testing/centre.ts';
import { changedSince, doAndUndo, forTeam, rowsOf, verdicts } from '../../testing/verb.ts';

test('only the given keys change', () => {
  const centre = withLabel();
  const labelId = centre.id('label');
  const count = centre.changes.length;
  centre.must(centre.member, 'label.edit', { labelId, tint: 2 });
  expect(centre.state.label.get(labelId)).toMatchObject({ title: 'Слово', tint: 2 });
  centre.must(centre.member, 'label.edit', { labelId, title: 'Другое' });
  expect(centre.state.label.get(labelId)).toMatchObject({ title: 'Другое', tint: 2 });
  expect(changedSince(centre, count)).toEqual(['set label', 'set label']);
});

test('a label does not go to another project', () => {
  const centre = withLabel();
  const args = { labelId: centre.id('label'), projectId: centre.cyclogram };
  expect(centre.refused(centre.director, 'label.edit', args).code).toBe('wrong-arguments');
});

test('the team edits labels', () => {
  const centre = withLabel();
  expect(verdicts(centre, 'label.edit', { labelId: centre.id('label'), tint: 3 })).toEqual(forTeam);
});

test('taken back, everything is as before', () => {
  const centre = withLabel();
  const before = rowsOf(centre.state);
  doAndUndo(centre, centre.member, 'label.edit', { labelId: centre.id('label'), tint: 5 });
  expect(rowsOf(centre.state)).toEqual(before);
});

function withLabel(): Centre {
  const centre = buildCentre();
  const label = { labelId: centre.id('label'), title: 'Слово', tint: 1 };
  centre.must(centre.member, 'label.add', { ...label, projectId: centre.sprints });
  return centre;
}
