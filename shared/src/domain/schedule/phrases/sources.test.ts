import { expect, test } from 'vitest';
import { readSchedule } from '../read-schedule.ts';
import { shortMeaning } from './short-meaning.ts';
import { sources } from './sources.ts';

test('the documents hold 108 words about time', () => {
  expect(sources).toHaveLength(108);
});

test.each(sources)('of the documents: «%s», %j: %s', (phrase, context, expected) => {
  const meaning = readSchedule(phrase, context);
  expect(shortMeaning(meaning) + (meaning.question === null ? '' : ' ?')).toBe(expected);
});
