import { expect, test } from 'vitest';
import { knowsWord } from './knows.ts';
import { readCount, readOrdinal } from './read-number.ts';
import { tokenise } from './tokenise.ts';

const cut = (phrase: string) => tokenise(phrase, knowsWord);

test.each([
  ['12 раз', 12, 1],
  ['2-х раз', 2, 1],
  ['двух раз', 2, 1],
  ['двадцати пяти человек', 25, 2],
  ['сто сорок четыре часа', 144, 3],
  ['пяти тысяч', 5000, 2],
  ['тысячи', null, 0],
  ['пять двадцать', 5, 1],
])('%s counts %s', (phrase, value, next) => {
  expect(readCount(cut(phrase), 0)).toEqual(value === null ? null : { value, next });
});

test.each([
  ['II полугодие', 2, 1],
  ['2-я неделя', 2, 1],
  ['третья среда', 3, 1],
  ['двадцать первого июня', 21, 2],
  ['последняя пятница', -1, 1],
  ['двадцать дней', null, 0],
])('%s is the %s', (phrase, value, next) => {
  expect(readOrdinal(cut(phrase), 0)).toEqual(value === null ? null : { value, next });
});
