import { expect, test } from 'vitest';
import type { Said } from './said.ts';
import { themesOf } from './themes.ts';

let count = 0;
function said(sprintId: string, body: string, projectId = 'проект'): Said {
  return { id: String(count++), kind: 'note', projectId, sprintId, body };
}

test('forms of one word are one theme, fleeting vowels among them', () => {
  const themes = themesOf([
    said('1', 'Заявки пришли поздно'),
    said('2', 'Мало заявок от сельских школ'),
    said('3', 'По заявкам не звонили'),
  ]);
  expect(themes).toHaveLength(1);
  expect(themes[0]).toMatchObject({ word: 'заявки', sprintIds: ['1', '2', '3'] });
});

test('words of one retrospective alone are no theme, however often they come', () => {
  expect(themesOf([said('1', 'Зал, зал, зал'), said('1', 'Опять зал')])).toEqual([]);
});

test('the theme of the most retrospectives is first, then of the most notes', () => {
  const themes = themesOf([
    said('1', 'рассылка и ведущий'),
    said('2', 'ведущие без рассылки'),
    said('3', 'ведущих мало'),
    said('1', 'методисты'),
    said('2', 'методист'),
    said('2', 'методистам'),
  ]);
  expect(themes.map(({ stem }) => stem)).toEqual(['ведущ', 'методист', 'рассылк']);
});

test('function words and words of every retrospective make no theme', () => {
  const both = 'Получилось: команда в этом спринте для нас уже всё сделала';
  expect(themesOf([said('1', both), said('2', both)])).toEqual([]);
});

test('ё and е are one letter, and a repeated word counts its note once', () => {
  const themes = themesOf([said('1', 'отчёт, отчёты, отчётов'), said('2', 'Отчеты сданы')]);
  expect(themes[0]).toMatchObject({ stem: 'отчет' });
  expect(themes[0]?.said).toHaveLength(2);
});

test('projects of a theme are told apart, in English as well', () => {
  const themes = themesOf([said('1', 'Late registrations', 'a'), said('2', 'registration', 'b')]);
  expect(themes[0]).toMatchObject({ word: 'registration', projectIds: ['a', 'b'] });
});
