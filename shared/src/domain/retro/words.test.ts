import { expect, test } from 'vitest';
import { speaksOf, wordsOf } from './words.ts';

const stems = (text: string) => [...new Set(wordsOf(text).map(({ stem }) => stem))];

test.each([
  'заявка заявки заявок заявками',
  'семинар семинары семинаров',
  'рассылка рассылок',
  'время времени временем',
  'люди людей человек',
  'сообщество сообществ сообщества',
  'отчёт отчеты',
])('%s: one stem', (forms) => {
  expect(stems(forms)).toHaveLength(1);
});

test('a compound with a hyphen is one word, numbers are none', () => {
  expect(wordsOf('Мастер-классы 2021').map(({ form }) => form)).toEqual(['мастер-классы']);
});

test('a question is answered by any form and by the beginning of a word', () => {
  expect(speaksOf('Собирать заявки заранее', 'заявок')).toBe(true);
  expect(speaksOf('Собирать заявки заранее', 'собир заяв')).toBe(true);
  expect(speaksOf('Собирать заявки заранее', 'отчёт')).toBe(false);
  expect(speaksOf('Приказ № 358', '358')).toBe(true);
  expect(speaksOf('что угодно', '  ')).toBe(true);
});
