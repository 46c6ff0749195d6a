import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { changedSince, doAndUndo, forDirectors, rowsOf, verdicts } from '../../testing/verb.ts';
import { cascadeOf } from './cascade.ts';

test('only the given keys change, null clears a date', () => {
  const centre = buildCentre();
  const before = cascadeOf(centre.state);
  const count = centre.changes.length;
  centre.must(centre.director, 'cascade.edit', { programmeTitle: 'Новая', programmeEndsOn: null });
  expect(cascadeOf(centre.state)).toEqual({
    ...before,
    programmeTitle: 'Новая',
    programmeEndsOn: null,
  });
  expect(changedSince(centre, count)).toEqual(['set cascade']);
});

test('an edit that changes nothing leaves no change', () => {
  const centre = buildCentre();
  expect(centre.must(centre.director, 'cascade.edit', {})).toEqual([]);
  expect(centre.must(centre.director, 'cascade.edit', { programmeEndsOn: '2024-12-31' })).toEqual(
    [],
  );
});

test('a new end is compared with the start that stays', () => {
  const centre = buildCentre();
  const edit = { programmeEndsOn: '2019-12-31' };
  expect(centre.refused(centre.director, 'cascade.edit', edit).code).toBe('dates-reversed');
});

test('only a director edits the programme', () => {
  expect(verdicts(buildCentre(), 'cascade.edit', { programmeTitle: 'Новая' })).toEqual(
    forDirectors,
  );
});

test('taken back, everything is as before', () => {
  const centre = buildCentre();
  const before = rowsOf(centre.state);
  doAndUndo(centre, centre.director, 'cascade.edit', { organisationName: 'Другой центр' });
  expect(rowsOf(centre.state)).toEqual(before);
});
