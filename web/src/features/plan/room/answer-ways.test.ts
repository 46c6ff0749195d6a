import { expect, test } from 'vitest';
import { titleFrom } from './answer-ways.ts';

test('a decision becomes a title on one line', () => {
  expect(titleFrom('  Собирать заявки\nзаранее ')).toBe('Собирать заявки заранее');
});

test('a long one is cut between words and stays within the limit', () => {
  expect(titleFrom('Собирать заявки заранее', 16)).toBe('Собирать заявки…');
  expect(titleFrom('а'.repeat(40), 10)).toBe(`${'а'.repeat(9)}…`);
});
