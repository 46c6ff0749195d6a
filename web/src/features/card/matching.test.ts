import { expect, test } from 'vitest';
import { matching } from './matching.ts';

const groups = [
  { label: 'Цели', options: [option('Тьютор для молодых'), option('Учёба без границ')] },
  { label: 'Показатели', options: [{ ...option('Охват'), note: 'человек' }] },
];

test('nothing typed shows everything', () => {
  expect(matching(groups, ' ')).toEqual(groups);
});

test('beginnings of words fit in any order, whatever the case and «ё»', () => {
  expect(labels('МОЛ тью')).toEqual(['Тьютор для молодых']);
  expect(labels('учеба')).toEqual(['Учёба без границ']);
  expect(labels('чел')).toEqual(['Охват']);
});

test('the middle of a word does not fit, and empty groups are gone', () => {
  expect(labels('ютор')).toEqual([]);
  expect(matching(groups, 'охват').map(({ label }) => label)).toEqual(['Показатели']);
});

function labels(typed: string): string[] {
  return matching(groups, typed).flatMap(({ options }) => options.map(({ label }) => label));
}

function option(label: string) {
  return { id: label, label };
}
