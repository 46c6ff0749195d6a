import { expect, test } from 'vitest';
import { draftOf, kpiOf } from './kpi-draft.ts';

const draft = { ...draftOf(undefined, null), metric: ' Охват ', kind: 'share' as const };

test('a value is read with a comma, with spaces and without', () => {
  expect(kpiOf({ ...draft, value: '1 250,5' })?.value).toBe(1250.5);
  expect(kpiOf({ ...draft, value: '\u202F7' })?.value).toBe(7);
  expect(kpiOf({ ...draft, value: '0' })?.value).toBe(0);
});

test('an empty value is none and never zero', () => {
  expect(kpiOf({ ...draft, value: ' ' })?.value).toBeNull();
});

test.each(['семь', '1,2,3', '7%', '1e9'])('%s is no value', (value) => {
  expect(kpiOf({ ...draft, value })).toBeUndefined();
});

test('words are trimmed, and what is left empty is none', () => {
  expect(kpiOf({ ...draft, base: ' всех школ ', unit: ' ' })).toMatchObject({
    metric: 'Охват',
    base: 'всех школ',
    unit: null,
  });
});

test('a fact keeps no value, and only a share a base', () => {
  const typed = { ...draft, value: '5', unit: '%', base: 'всех школ' };
  expect(kpiOf({ ...typed, kind: 'fact' })).toMatchObject({ value: null, unit: null, base: null });
  expect(kpiOf({ ...typed, kind: 'number' })).toMatchObject({ value: 5, unit: '%', base: null });
});
