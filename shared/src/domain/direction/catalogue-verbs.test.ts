import { expect, test } from 'vitest';
import { buildCentre, type Centre } from '../../testing/centre.ts';
import { changedSince, doAndUndo, forDirectors, rowsOf, verdicts } from '../../testing/verb.ts';
import { cascadeOf } from '../cascade/cascade.ts';
import { derivedId } from '../env.ts';
import { directionOfCode } from './succession.ts';

const ofCode = (centre: Centre, code: string) => derivedId(centre.cascade, code);
const row = (centre: Centre, code: string) => centre.state.direction.get(ofCode(centre, code));

function fresh(centre: Centre, fields: object = {}) {
  return {
    directionId: centre.id('new direction'),
    code: 'Ю10',
    level: 'federal',
    parentCode: 'Ю',
    nameRu: 'Школа завтра',
    nameEn: 'School of Tomorrow',
    startsOn: '2026-01-01',
    endsOn: '2030-12-31',
    successors: [],
    ...fields,
  };
}

function tie(centre: Centre, code: string, serving: object = {}): string {
  const linkId = centre.id(`link ${code}`);
  const to = { directionId: ofCode(centre, code) };
  centre.must(centre.lead, 'project.link', { projectId: centre.sprints, linkId, to, ...serving });
  return linkId;
}

test('C13 a direction is added, and every change makes the next edition of the catalogue', () => {
  const centre = buildCentre();
  expect(cascadeOf(centre.state)).toMatchObject({ catalogueVersion: 1 });
  centre.now = '2026-11-22T08:00:00.000Z';
  const args = fresh(centre);
  const before = centre.changes.length;
  centre.must(centre.director, 'direction.add', args);
  expect(changedSince(centre, before)).toEqual(['add direction', 'set cascade']);
  const { directionId, ...fields } = args;
  expect(centre.state.direction.get(directionId)).toEqual({
    ...{ id: directionId, ...fields, retiredAt: null },
  });
  centre.must(centre.director, 'direction.edit', { directionId, nameRu: 'Школа будущего' });
  centre.must(centre.director, 'direction.retire', { directionId });
  centre.must(centre.director, 'direction.restore', { directionId });
  expect(cascadeOf(centre.state)).toMatchObject({
    ...{ catalogueVersion: 5, catalogueAt: '2026-11-22T08:00:00.000Z' },
  });
});

test('what changes nothing makes no edition', () => {
  const centre = buildCentre();
  const directionId = ofCode(centre, 'E1');
  for (const [verb, args] of [
    ['direction.edit', { directionId, nameRu: 'Современная школа', startsOn: '2019-01-01' }],
    ['direction.edit', { directionId }],
    ['direction.restore', { directionId }],
  ] as const)
    expect(centre.must(centre.director, verb, args)).toEqual([]);
});

test('directors alone keep the catalogue', () => {
  const centre = buildCentre();
  const directionId = ofCode(centre, 'E1');
  expect(verdicts(centre, 'direction.add', fresh(centre))).toEqual(forDirectors);
  expect(verdicts(centre, 'direction.edit', { directionId, nameEn: 'School' })).toEqual(
    forDirectors,
  );
  expect(verdicts(centre, 'direction.retire', { directionId })).toEqual(forDirectors);
  expect(verdicts(centre, 'direction.restore', { directionId })).toEqual(forDirectors);
});

test.each([
  ['of a code that is there', { code: 'E1' }, 'direction-code-taken'],
  ['of reversed years', { startsOn: '2030-01-01', endsOn: '2026-01-01' }, 'dates-reversed'],
  ['of no National Project', { parentCode: null }, 'direction-parent'],
  ['of one that is not there', { parentCode: 'Щ' }, 'direction-parent'],
  ['under a federal project', { parentCode: 'Ю1' }, 'direction-parent'],
  ['national under a national', { level: 'national' }, 'direction-parent'],
  ['outside the years of its parent', { startsOn: '2024-01-01' }, 'direction-outside-parent'],
  [
    'with an unknown successor',
    { successors: [{ code: 'Щ', confidence: 'low' }] },
    'direction-successor-unknown',
  ],
  ['continued by itself', { successors: [{ code: 'Ю10', confidence: 'low' }] }, 'direction-cycle'],
  [
    'continued by another level',
    { successors: [{ code: 'Я', confidence: 'low' }] },
    'direction-successor-level',
  ],
  [
    'continued by what ends with it',
    { successors: [{ code: 'Ю1', confidence: 'low' }] },
    'direction-successor-early',
  ],
  [
    'continued twice by one',
    {
      ...{ code: 'EX', parentCode: 'E', startsOn: '2019-01-01', endsOn: '2020-12-31' },
      successors: [
        { code: 'E1', confidence: 'high' },
        { code: 'E1', confidence: 'low' },
      ],
    },
    'direction-successor-twice',
  ],
] as const)('no direction %s', (_, fields, code) => {
  const centre = buildCentre();
  const before = rowsOf(centre.state);
  expect(centre.refused(centre.director, 'direction.add', fresh(centre, fields)).code).toBe(code);
  expect(rowsOf(centre.state)).toEqual(before);
});

test('an id is not used twice, nor the code of a direction that was taken out', () => {
  const centre = buildCentre();
  const directionId = ofCode(centre, 'E1');
  const taken = centre.refused(centre.director, 'direction.add', fresh(centre, { directionId }));
  expect(taken.code).toBe('id-taken');
  centre.must(centre.director, 'direction.retire', { directionId: ofCode(centre, 'Ю7') });
  const again = centre.refused(centre.director, 'direction.add', fresh(centre, { code: 'Ю7' }));
  expect(again.code).toBe('direction-code-taken');
});

test('successors never go round in a circle, however long it is', () => {
  const centre = buildCentre();
  const successors = (code: string, next: string) => ({
    directionId: ofCode(centre, code),
    successors: [{ code: next, confidence: 'low' }],
  });
  const refused = (code: string, next: string) =>
    centre.refused(centre.director, 'direction.edit', successors(code, next)).code;
  expect(refused('E1', 'E5')).toBe('direction-cycle');
  expect(refused('Ю6', 'E5')).toBe('direction-cycle');
});

test('years are kept inside those of the National Project, and its own around them', () => {
  const centre = buildCentre();
  const edit = (code: string, fields: object) =>
    centre.refused(centre.director, 'direction.edit', {
      ...{ directionId: ofCode(centre, code), ...fields },
    }).code;
  expect(edit('E1', { endsOn: '2025-06-30' })).toBe('direction-outside-parent');
  expect(edit('E', { startsOn: '2020-01-01' })).toBe('direction-parts-outside');
  expect(edit('E1', { endsOn: '2020-06-30' })).toBe('direction-successor-early');
  expect(edit('E1', { startsOn: '2023-01-01', endsOn: '2022-01-01' })).toBe('dates-reversed');
});

test('a National Project is taken out after its federal projects, and they come back after it', () => {
  const centre = buildCentre();
  const retire = (code: string) => ({ directionId: ofCode(centre, code) });
  expect(centre.refused(centre.director, 'direction.retire', retire('Л'))).toEqual({
    ...{ code: 'direction-has-parts', params: { count: 4 } },
  });
  for (const code of ['Л1', 'Л2', 'Л3', 'Л4', 'Л'])
    centre.must(centre.director, 'direction.retire', retire(code));
  const alone = centre.refused(centre.director, 'direction.restore', retire('Л1'));
  expect(alone.code).toBe('direction-retired');
  const under = fresh(centre, { code: 'Л5', parentCode: 'Л' });
  expect(centre.refused(centre.director, 'direction.add', under).code).toBe('direction-retired');
  centre.must(centre.director, 'direction.restore', retire('Л'));
  centre.must(centre.director, 'direction.restore', retire('Л1'));
});

test('what was taken out is not edited and becomes no new successor; old ones stay', () => {
  const centre = buildCentre();
  const directionId = ofCode(centre, 'Ю5');
  centre.must(centre.director, 'direction.retire', { directionId });
  const refused = (args: object) => centre.refused(centre.director, 'direction.edit', args).code;
  expect(refused({ directionId, nameRu: 'Школы' })).toBe('direction-retired');
  const successors = [{ code: 'Ю5', confidence: 'low' }];
  expect(refused({ directionId: ofCode(centre, 'E2'), successors })).toBe('direction-retired');
  const e1 = row(centre, 'E1');
  centre.must(centre.director, 'direction.edit', {
    directionId: ofCode(centre, 'E1'),
    successors: e1?.successors.toReversed(),
  });
  expect(row(centre, 'E1')?.successors[0]?.code).toBe('Ю5');
});

test('what is linked stays so when a direction is taken out; nothing new is', () => {
  const centre = buildCentre();
  const linkId = tie(centre, 'E2');
  const directionId = ofCode(centre, 'E2');
  centre.must(centre.director, 'direction.retire', { directionId });
  expect(centre.state.link.get(linkId)?.directionId).toBe(directionId);
  const other = { projectId: centre.cyclogram, linkId: centre.id('late'), to: { directionId } };
  expect(centre.refused(centre.outsider, 'project.link', other).code).toBe('direction-retired');
});

test('links go with the years of their direction; narrower ones are cut to them', () => {
  const centre = buildCentre();
  const whole = tie(centre, 'E2');
  const narrow = centre.id('narrow');
  const directionId = ofCode(centre, 'E2');
  const link = { projectId: centre.cyclogram, linkId: narrow, to: { directionId } };
  const serving = { startsOn: '2020-01-01', endsOn: '2024-06-30' };
  centre.must(centre.outsider, 'project.link', { ...link, ...serving });
  const years = { startsOn: '2019-09-01', endsOn: '2023-12-31' };
  centre.must(centre.director, 'direction.edit', { directionId, ...years });
  expect(centre.state.link.get(whole)).toMatchObject(years);
  expect(centre.state.link.get(narrow)).toMatchObject({ ...years, startsOn: '2020-01-01' });
});

test('years that leave nothing of a link are refused', () => {
  const centre = buildCentre();
  tie(centre, 'E2', { startsOn: '2019-01-01', endsOn: '2019-12-31' });
  const late = { directionId: ofCode(centre, 'E2'), startsOn: '2020-01-01' };
  expect(centre.refused(centre.director, 'direction.edit', late)).toEqual({
    ...{ code: 'direction-years-served', params: { count: 1 } },
  });
});

test('taken back, the catalogue holds what it held; only its edition goes on', () => {
  const centre = buildCentre();
  tie(centre, 'E2');
  const before = rowsOf(centre.state);
  const directionId = ofCode(centre, 'E2');
  doAndUndo(centre, centre.director, 'direction.edit', { directionId, endsOn: '2023-12-31' });
  doAndUndo(centre, centre.director, 'direction.retire', { directionId });
  const after = rowsOf(centre.state);
  expect(after).toEqual({ ...before, cascade: after['cascade'] });
  doAndUndo(centre, centre.director, 'direction.add', fresh(centre));
  expect(directionOfCode(centre.state, 'Ю10')?.retiredAt).not.toBeNull();
});
