import { expect, test } from 'vitest';
import { lettersOf } from './letters-of.ts';
import { shared, titleWords } from './title-words.ts';

test.each([
  ['Районный семинар', 'РАЙОННОГО СЕМИНАРА'],
  ['Отчёт о работе', 'отчет, работы'],
  ['«Школа – Школе»', 'школа-школе'],
  ['Семинар для учителей\u00a0истории', 'семинары учителя истории'],
  ['Приказ № 5', 'приказы 5'],
])('«%s» and «%s» have the same words', (one, other) => {
  expect(titleWords(one)).toEqual(titleWords(other));
});

test.each([
  ['Семинар 1', 'Семинар 2'],
  ['Класс 5а', 'Класс 5б'],
  ['Разработка', 'Реализация'],
])('«%s» and «%s» have not', (one, other) => {
  expect(titleWords(one)).not.toEqual(titleWords(other));
});

test('a title of marks and joints alone has no words; letters of any script are words', () => {
  expect(titleWords(' — «» и на … ')).toEqual([]);
  expect(titleWords('Ω-заседание 漢字')).toHaveLength(3);
});

test('the share is that of the shorter list, each word counted once', () => {
  expect(shared(['а', 'а', 'б'], ['а', 'в', 'г', 'д'])).toEqual({ count: 1, share: 0.5 });
  expect(shared([], ['а'])).toEqual({ count: 0, share: 0 });
});

test('letters are told apart by their order, and not by case, ё, spaces and marks', () => {
  expect(lettersOf('1. Отчёт; план')).toBe(lettersOf('1 ОТЧЕТ – план.'));
  expect(lettersOf('план отчёт')).not.toBe(lettersOf('отчёт план'));
  expect(lettersOf('')).not.toBe(lettersOf('а'));
});
