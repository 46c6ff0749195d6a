import { expect, test } from 'vitest';
import { initialsOf, tintOf } from './initials.ts';

test('initials are the first letters of the first two words', () => {
  expect(initialsOf('Иванова Мария Петровна')).toBe('ИМ');
  expect(initialsOf('мария')).toBe('М');
  expect(initialsOf('М.П. Ёлкина')).toBe('МП');
  expect(initialsOf('«Оргкомитет» проекта')).toBe('ОП');
});

test('a name without letters gets a question mark', () => {
  expect(initialsOf('  ')).toBe('?');
  expect(initialsOf('123')).toBe('?');
});

test('an id always has the same tint, from one to eight', () => {
  const ids = Array.from({ length: 200 }, (_, i) => `person-${i}`);
  const tints = new Set(ids.map(tintOf));
  expect([...tints].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(tintOf('person-7')).toBe(tintOf('person-7'));
});
