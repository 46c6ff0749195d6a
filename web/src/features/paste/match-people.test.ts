import { expect, test } from 'vitest';
import { looksLikeName, matchPeople } from './match-people.ts';

const team = [
  { id: 'ivanova', name: 'Иванова Мария Петровна' },
  { id: 'petrov-a', name: 'Петров Алексей' },
  { id: 'petrov-b', name: 'Петров Борис Ильич' },
  { id: 'semenova', name: 'Семёнова О. Н.' },
];

test.each([
  ['Иванова', ['ivanova']],
  ['Иванова М.П.', ['ivanova']],
  ['М. П. Иванова', ['ivanova']],
  ['иванова мария', ['ivanova']],
  ['Иванова М.П., Петров Б.', ['ivanova', 'petrov-b']],
  ['Семенова Ольга', ['semenova']],
])('«%s» is %j', (cell, ids) => {
  expect(matchPeople(cell, team)).toEqual({ ids, unknown: [], several: [] });
});

test('two who could be meant are not guessed, nor is somebody of another name', () => {
  expect(matchPeople('Петров', team)).toEqual({ ids: [], unknown: [], several: ['Петров'] });
  const unknown = ['Иванова А.', 'методисты ИМЦ', 'Иванов', 'Иванова М. П. К.'];
  expect(matchPeople(unknown.join('; '), team)).toEqual({ ids: [], unknown, several: [] });
  expect(matchPeople('', team)).toEqual({ ids: [], unknown: [], several: [] });
});

test('a name is told from other words', () => {
  expect(['Иванова М. П.', 'Петров А.В., Сидорова О.'].every(looksLikeName)).toBe(true);
  expect(['методисты', 'Школа № 358', 'Май'].some(looksLikeName)).toBe(false);
});
