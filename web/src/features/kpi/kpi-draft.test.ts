import { kpiSchema } from '@kaskad/shared/domain/kpi/kpi.ts';
import { expect, test } from 'vitest';
import { definedBy, draftOf, isReadTwoWays } from './kpi-draft.ts';

const draft = { ...draftOf(undefined, null), metric: ' Охват ', kind: 'share' as const };

test('a value is read with a comma, with spaces and without', () => {
  expect(definedBy({ ...draft, value: '1 250,5' })?.value).toBe(1250.5);
  expect(definedBy({ ...draft, value: '\u202F7' })?.value).toBe(7);
  expect(definedBy({ ...draft, value: '0' })?.value).toBe(0);
});

test('an empty value is none and never zero', () => {
  expect(definedBy({ ...draft, value: ' ' })?.value).toBeNull();
});

test.each(['семь', '1,2,3', '7%', '1e9'])('%s is no value, no baseline and no target', (value) => {
  expect(definedBy({ ...draft, value })).toBeUndefined();
  expect(definedBy({ ...draft, baseline: value })).toBeUndefined();
  expect(definedBy({ ...draft, targets: { 2021: value } })).toBeUndefined();
});

test('words are trimmed, and what is left empty is none', () => {
  expect(definedBy({ ...draft, base: ' всех школ ', unit: ' ' })).toMatchObject({
    metric: 'Охват',
    base: 'всех школ',
    unit: null,
  });
});

test('a fact keeps no numbers, and only a share a base', () => {
  const populationId = '00000000-0000-7000-8000-000000000001';
  const typed = { ...draft, value: '5', unit: '%', base: 'всех школ', populationId };
  const none = { value: null, unit: null, base: null, populationId: null };
  expect(definedBy({ ...typed, kind: 'fact', cumulative: true })).toMatchObject({
    ...none,
    cumulative: false,
  });
  expect(definedBy({ ...typed, kind: 'number' })).toMatchObject({
    ...none,
    value: 5,
    unit: '%',
  });
});

test('targets of years that were left empty are none', () => {
  expect(definedBy({ ...draft, targets: { 2021: '10', 2022: '' } })?.targets).toEqual([
    { year: 2021, value: 10 },
  ]);
});

test('a reading is kept where the words may be meant in two ways, and nowhere else', () => {
  const yearly = {
    ...draft,
    period: 'year',
    cumulative: true,
    reading: 'adds-up',
  } as const;
  expect(definedBy(yearly)?.reading).toBe('adds-up');
  expect(definedBy({ ...yearly, cumulative: false })?.reading).toBeNull();
  expect(isReadTwoWays({ kind: 'share', period: 'quarter', cumulative: true })).toBe(false);
  expect(isReadTwoWays({ kind: 'trend', period: 'year', cumulative: true })).toBe(false);
});

test('what is opened and saved untouched stays as it was', () => {
  const kpi = kpiSchema.parse({
    ...definedBy({ ...draft, baseline: '12,5', baselineOn: '2020-01-01', targets: { 2021: '3' } }),
    id: '00000000-0000-7000-8000-000000000002',
    projectId: null,
    gathers: 'last',
  });
  const { id: _id, projectId: _projectId, ...fields } = kpi;
  expect(definedBy(draftOf(kpi, null))).toEqual(fields);
});
