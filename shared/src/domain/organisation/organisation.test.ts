import { expect, test } from 'vitest';
import { buildCentre, type Centre } from '../../testing/centre.ts';
import { changedSince, doAndUndo, nobodyAsks, rowsOf, verdicts } from '../../testing/verb.ts';
import { MAX_ORGANISATIONS, organisationName } from './organisation.ts';

const forStaff = { ...nobodyAsks, director: 'ok', lead: 'ok', member: 'ok', outsider: 'ok' };

test.each([
  ['organisation.add', { title: 'Лицей' }],
  ['organisation.edit', { title: 'Лицей' }],
  ['organisation.archive', {}],
  ['organisation.restore', {}],
] as const)('%s is a right of the staff', (name, more) => {
  const world = withSchool();
  const organisationId = world.id(name === 'organisation.add' ? 'new' : 'school');
  expect(verdicts(world, name, { organisationId, ...more })).toEqual(forStaff);
});

test('an organisation is entered by its title alone', () => {
  const world = withSchool();
  expect(school(world)).toEqual({
    ...{ id: world.id('school'), title: 'Школа № 358', shortTitle: null, kind: 'other' },
    ...{ address: null, archivedAt: null },
  });
});

test('it is corrected, archived and restored, one row at a time', () => {
  const world = withSchool();
  const before = world.changes.length;
  edit(world, { shortTitle: '358', kind: 'school', address: 'Московский проспект' });
  expect(organisationName(school(world))).toBe('358');
  edit(world, { shortTitle: null });
  expect(organisationName(school(world))).toBe('Школа № 358');
  archive(world);
  expect(school(world).archivedAt).toBe(world.now);
  world.must(world.member, 'organisation.restore', { organisationId: world.id('school') });
  expect(school(world)).toMatchObject({ archivedAt: null, kind: 'school' });
  expect(changedSince(world, before)).toEqual(Array(4).fill('set organisation'));
});

test.each(['Школа № 358', 'школа №358', '  ШКОЛА 358 ', '«Школа» № 358', 'Школа\u00a0№\u00a0358'])(
  'a title that is there already is refused however it is written: %s',
  (title) => {
    const world = withSchool();
    const refusal = { code: 'organisation-exists', params: { title: 'Школа № 358' } };
    expect(addRefused(world, title)).toEqual(refusal);
    enter(world, 'other', 'Лицей');
    const again = { organisationId: world.id('other'), title };
    expect(world.refused(world.member, 'organisation.edit', again)).toEqual(refusal);
  },
);

test('«ё» and letters that only look alike in capitals make no other title', () => {
  const world = withSchool();
  enter(world, 'other', 'Ёлочка, сад ΑΣ');
  expect(addRefused(world, 'елочка сад ασ').code).toBe('organisation-exists');
});

test('titles of nothing but signs are told apart', () => {
  const world = withSchool();
  enter(world, 'dash', '—');
  enter(world, 'plus', '+');
  expect(addRefused(world, '—').code).toBe('organisation-exists');
});

test('the own title may be written otherwise', () => {
  const world = withSchool();
  edit(world, { title: 'ШКОЛА №358' });
  expect(school(world).title).toBe('ШКОЛА №358');
});

test('a title that is archived is restored instead of entered again', () => {
  const world = withSchool();
  archive(world);
  expect(addRefused(world, 'Школа 358').code).toBe('organisation-in-archive');
});

test('archiving what is archived and restoring what is not change nothing', () => {
  const world = withSchool();
  const before = world.changes.length;
  world.must(world.member, 'organisation.restore', { organisationId: world.id('school') });
  archive(world);
  archive(world);
  expect(changedSince(world, before)).toEqual(['set organisation']);
});

test('an id is used once, and what is not there is not found', () => {
  const world = withSchool();
  const taken = { organisationId: world.id('school'), title: 'Лицей' };
  expect(world.refused(world.member, 'organisation.add', taken).code).toBe('id-taken');
  for (const verb of ['edit', 'archive', 'restore']) {
    const args = { organisationId: world.id('none') };
    expect(world.refused(world.director, `organisation.${verb}`, args).code).toBe('not-found');
  }
});

test('F22 the register holds so many and no more', () => {
  const world = withSchool();
  for (let count = 1; count < MAX_ORGANISATIONS; count++)
    world.state.organisation.put({ ...school(world), id: `${count}`, title: `Сад ${count}` });
  const full = { code: 'too-many-items', params: { limit: MAX_ORGANISATIONS } };
  expect(addRefused(world, 'Лицей')).toEqual(full);
});

const wrongFields: readonly object[] = [
  { title: '' },
  { title: ' ' },
  { title: 'x'.repeat(301) },
  { kind: 'planet' },
  { shortTitle: '' },
  { address: 7 },
  { archivedAt: null },
  { constructor: 'x' },
];

test.each(wrongFields)('S37 %j is no correction of an organisation', (fields) => {
  const world = withSchool();
  const args = { organisationId: world.id('school'), ...fields };
  expect(world.refused(world.member, 'organisation.edit', args).code).toBe('wrong-arguments');
});

test.each([
  ['organisation.edit', { title: 'Лицей', kind: 'centre' }],
  ['organisation.archive', {}],
] as const)('%s can be taken back', (name, more) => {
  const world = withSchool();
  const before = rowsOf(world.state);
  doAndUndo(world, world.member, name, { organisationId: world.id('school'), ...more });
  expect(rowsOf(world.state)).toEqual(before);
});

test('what was entered or restored is archived by taking that back', () => {
  const world = withSchool();
  const organisationId = world.id('new');
  doAndUndo(world, world.member, 'organisation.add', { organisationId, title: 'Лицей' });
  expect(world.state.organisation.get(organisationId)?.archivedAt).toBe(world.now);
  doAndUndo(world, world.member, 'organisation.restore', { organisationId });
  expect(world.state.organisation.get(organisationId)?.archivedAt).toBe(world.now);
});

function withSchool() {
  const world = buildCentre();
  enter(world, 'school', 'Школа № 358');
  return world;
}

function enter(world: Centre, name: string, title: string) {
  world.must(world.member, 'organisation.add', { organisationId: world.id(name), title });
}

function addRefused(world: Centre, title: string) {
  const args = { organisationId: world.id('new'), title };
  return world.refused(world.member, 'organisation.add', args);
}

function edit(world: Centre, fields: object) {
  const args = { organisationId: world.id('school'), ...fields };
  world.must(world.member, 'organisation.edit', args);
}

function archive(world: Centre) {
  world.must(world.member, 'organisation.archive', { organisationId: world.id('school') });
}

function school(world: Centre) {
  const row = world.state.organisation.get(world.id('school'));
  if (row === undefined) throw new Error('the school has gone');
  return row;
}
