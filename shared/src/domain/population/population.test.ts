import { expect, test } from 'vitest';
import { buildCentre, type Centre } from '../../testing/centre.ts';
import { changedSince, doAndUndo, nobodyAsks, rowsOf, verdicts } from '../../testing/verb.ts';
import { headcountOf } from './headcount.ts';
import { MAX_POPULATIONS } from './title-fault.ts';

const forStaff = { ...nobodyAsks, director: 'ok', lead: 'ok', member: 'ok', outsider: 'ok' };
const SET = 'headcount.set';

test.each([
  ['population.add', { title: 'Методисты' }],
  ['population.edit', { title: 'Методисты' }],
  ['population.archive', {}],
  ['population.restore', {}],
] as const)('S01 %s is a right of the staff', (name, more) => {
  const world = withTeachers();
  const populationId = world.id(name === 'population.add' ? 'new' : 'teachers');
  expect(verdicts(world, name, { populationId, ...more })).toEqual(forStaff);
});

test('S01 headcounts are a right of the staff', () => {
  const world = withTeachers();
  expect(verdicts(world, SET, told(world))).toEqual(forStaff);
  world.must(world.member, SET, told(world));
  const remove = { headcountId: world.id('count') };
  expect(verdicts(world, 'headcount.remove', remove)).toEqual(forStaff);
});

test('a category is named, renamed, archived and restored, and all of it is taken back', () => {
  const world = withTeachers();
  const populationId = world.id('teachers');
  const row = { id: populationId, title: 'Педагоги', archivedAt: null };
  expect([...world.state.population.values()]).toEqual([row]);
  const before = rowsOf(world.state);
  doAndUndo(world, world.member, 'population.edit', { populationId, title: 'Все педагоги' });
  doAndUndo(world, world.member, 'population.archive', { populationId });
  expect(rowsOf(world.state)).toEqual(before);
  world.must(world.member, 'population.archive', { populationId });
  doAndUndo(world, world.member, 'population.restore', { populationId });
  expect(world.state.population.get(populationId)?.archivedAt).toBe(world.now);
  doAndUndo(world, world.member, 'population.add', { populationId: world.id('b'), title: 'Дети' });
  expect(world.state.population.get(world.id('b'))?.archivedAt).toBe(world.now);
});

test('what stands so already changes nothing', () => {
  const world = withTeachers();
  const populationId = world.id('teachers');
  const before = world.changes.length;
  world.must(world.member, 'population.restore', { populationId });
  world.must(world.member, 'population.archive', { populationId });
  world.must(world.member, 'population.archive', { populationId });
  expect(changedSince(world, before)).toEqual(['set population']);
});

test.each(['Педагоги', 'ПЕДАГОГИ', ' «педагоги» ', 'Педагоги '])(
  'a category is told apart by its words: %s',
  (title) => {
    const world = withTeachers();
    const populationId = world.id('other');
    const code = (name: string) => world.refused(world.member, name, { populationId, title }).code;
    expect(code('population.add')).toBe('population-exists');
    world.must(world.member, 'population.add', { populationId, title: 'Методисты' });
    expect(code('population.edit')).toBe('population-exists');
    world.must(world.member, 'population.archive', { populationId: world.id('teachers') });
    expect(code('population.edit')).toBe('population-in-archive');
  },
);

test('one that is archived comes back under its own name alone', () => {
  const world = withTeachers();
  const back = { populationId: world.id('teachers') };
  world.must(world.member, 'population.archive', back);
  const other = { populationId: world.id('other'), title: 'Методисты' };
  world.must(world.member, 'population.add', other);
  world.must(world.member, 'population.edit', { ...other, title: 'Методисты ИМЦ' });
  const row = { id: world.id('third'), title: 'Педагоги', archivedAt: null };
  world.state.population.put(row);
  expect(world.refused(world.member, 'population.restore', back).code).toBe('population-exists');
});

test('F22 there are so many categories and no more; an id is used once', () => {
  const world = withTeachers();
  const teachers = { populationId: world.id('teachers'), title: 'Дети' };
  expect(world.refused(world.member, 'population.add', teachers).code).toBe('id-taken');
  for (let count = 1; count < MAX_POPULATIONS; count++)
    world.state.population.put({ id: `${count}`, title: `Категория ${count}`, archivedAt: null });
  const new_ = { populationId: world.id('new'), title: 'Ещё одна' };
  expect(world.refused(world.member, 'population.add', new_).code).toBe('too-many-items');
});

test('a headcount of a year and of a school year are two', () => {
  const world = withTeachers();
  world.must(world.member, SET, told(world));
  world.must(world.member, SET, { ...told(world, 'school'), academic: true, count: 310 });
  const of = (academic: boolean, year = 2022) =>
    headcountOf(world.state, world.id('teachers'), year, academic);
  expect(of(false)).toEqual({
    ...{ id: world.id('count'), populationId: world.id('teachers'), year: 2022, academic: false },
    ...{ count: 300, source: 'ОО-1', setAt: world.now, setBy: world.member },
  });
  expect(of(true)?.count).toBe(310);
  expect(of(false, 2021)).toBeUndefined();
});

test('told anew it is the same row, and other years stay', () => {
  const world = withTeachers();
  world.must(world.member, SET, told(world));
  world.must(world.member, SET, { ...told(world, 'before'), year: 2021, count: 290 });
  const before = rowsOf(world.state);
  const anew = { ...told(world, 'other'), count: 305, source: null };
  const count = world.changes.length;
  doAndUndo(world, world.member, SET, anew);
  expect(rowsOf(world.state)).toEqual(before);
  expect(changedSince(world, count)).toEqual(['set headcount', 'set headcount']);
  world.must(world.lead, SET, anew);
  expect(world.state.headcount.get(world.id('count'))).toMatchObject({
    ...{ count: 305, source: null, setBy: world.lead },
  });
  expect(world.state.headcount.get(world.id('before'))?.count).toBe(290);
});

test('told alike it changes nothing; a new one and a removed one are taken back', () => {
  const world = withTeachers();
  const before = rowsOf(world.state);
  doAndUndo(world, world.member, SET, told(world));
  expect(rowsOf(world.state)).toEqual(before);
  world.must(world.member, SET, told(world));
  const there = rowsOf(world.state);
  const count = world.changes.length;
  world.must(world.lead, SET, told(world, 'other'));
  expect(changedSince(world, count)).toEqual([]);
  doAndUndo(world, world.member, 'headcount.remove', { headcountId: world.id('count') });
  expect(rowsOf(world.state)).toEqual(there);
});

test.each([
  { count: 0 },
  { count: 2.5 },
  { count: -3 },
  { year: 1800 },
  { year: 2021.5 },
  { source: '' },
])('%j is no headcount', (wrong) => {
  const world = withTeachers();
  const args = { ...told(world), ...wrong };
  expect(world.refused(world.member, SET, args)).toEqual({
    ...{ code: 'wrong-arguments', params: { path: Object.keys(wrong)[0] } },
  });
});

test('an archived category takes no headcount; ids are used once; what is not there is not found', () => {
  const world = withTeachers();
  world.must(world.member, SET, told(world));
  const taken = { ...told(world), year: 2020 };
  expect(world.refused(world.member, SET, taken).code).toBe('id-taken');
  const none = { ...told(world), populationId: world.id('none') };
  expect(world.refused(world.member, SET, none).code).toBe('not-found');
  const remove = { headcountId: world.id('none') };
  expect(world.refused(world.member, 'headcount.remove', remove).code).toBe('not-found');
  for (const verb of ['edit', 'archive', 'restore']) {
    const args = { populationId: world.id('none'), ...(verb === 'edit' ? { title: 'x' } : {}) };
    expect(world.refused(world.member, `population.${verb}`, args).code).toBe('not-found');
  }
  world.must(world.member, 'population.archive', { populationId: world.id('teachers') });
  expect(world.refused(world.member, SET, told(world)).code).toBe('population-archived');
});

function told(world: Centre, name = 'count') {
  return {
    ...{ headcountId: world.id(name), populationId: world.id('teachers'), year: 2022 },
    ...{ academic: false, count: 300, source: 'ОО-1' },
  };
}

function withTeachers() {
  const world = buildCentre();
  const teachers = { populationId: world.id('teachers'), title: 'Педагоги' };
  world.must(world.member, 'population.add', teachers);
  return world;
}
