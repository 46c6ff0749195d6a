import { expect, test } from 'vitest';
import { knowsWord } from './knows.ts';
import { tokenise } from './tokenise.ts';

const texts = (phrase: string) => tokenise(phrase, knowsWord).map(({ text }) => text);

test.each([
  ['08.2021–01.2022', ['08', '.', '2021', '-', '01', '.', '2022']],
  ['ИЮНЬ\u00a0—\u202fавгуст 2021г.', ['июнь', '-', 'август', '2021', 'г', '.']],
  ['1-го и 2-х', ['1-го', 'и', '2-х']],
  ['Сроки: «весной»', ['сроки', ':', '«', 'весной', '»']],
])('%s is cut into its tokens', (phrase, expected) => {
  expect(texts(phrase)).toEqual(expected);
});

test.each([
  ['сентя- брь', ['сентябрь']],
  ['сен\u00adтябрь', ['сентябрь']],
  ['ежегод но', ['ежегодно']],
  ['ЕЖЕГОД- НО', ['ежегодно']],
  ['маи\u0306', ['май']],
  ['совершен- ствования', ['совершенствования']],
  ['август- сентябрь', ['август', '-', 'сентябрь']],
  ['в мае', ['в', 'мае']],
  ['трёх', ['трех']],
])('torn and oddly written: %s', (phrase, expected) => {
  expect(texts(phrase)).toEqual(expected);
});

test('a look-alike Latin letter is read as the Cyrillic one', () => {
  expect(texts('c 1 пo 5')).toEqual(['с', '1', 'по', '5']);
});

test.each([
  ['IV квартал', 4],
  ['ІІ этап', 2],
  ['Ⅲ квартал', 3],
])('%s begins with a Roman numeral', (phrase, n) => {
  expect(tokenise(phrase, knowsWord)[0]).toMatchObject({ kind: 'roman', n });
});

test('a token knows its place in the phrase and what it has to do with time', () => {
  const phrase = ' в октя- бре';
  const month = tokenise(phrase, knowsWord)[1];
  expect(month).toMatchObject({ tag: 'month', n: 10, from: 3, to: 12 });
});
