import { readSchedule } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import { expect, test } from 'vitest';
import * as grammar from './grammar.ts';
import { understoodAs, withoutGuess } from './understood.ts';

const live = readSchedule('30.09.2021', {});
const other = readSchedule('05.10.2021', {});
const asked = readSchedule('до 2024 года', {});
const standing = (
  reading = live,
  saved: Parameters<typeof understoodAs>[2] = null,
  dirty = false,
) => understoodAs(grammar, reading, saved, dirty).standing;

test('words that are typed show their own reading, whatever is saved', () => {
  const found = understoodAs(grammar, live, { meaning: other, corrected: true }, true);
  expect([found.shown, found.standing]).toEqual([live, 'read']);
});

test('a saved meaning is the reading, a correction, or a reading of before', () => {
  expect(standing()).toBe('unsaved');
  expect(standing(live, { meaning: live, corrected: false })).toBe('read');
  expect(standing(live, { meaning: other, corrected: true })).toBe('corrected');
  expect(standing(live, { meaning: other, corrected: false })).toBe('changed');
  expect(standing(asked, { meaning: other, corrected: true })).toBe('answered');
});

test('a question that nobody answered is asked again, and its proposal gives no days', () => {
  const kept = withoutGuess(asked);
  expect([kept.start, kept.end, kept.question]).toEqual([null, null, asked.question]);
  expect(standing(asked, { meaning: kept, corrected: false })).toBe('read');
  expect(withoutGuess(live)).toBe(live);
});

test('a meaning too large to be kept is not understood, and the whole phrase is asked about', () => {
  const phrase = 'не менее 5000 раз в год';
  expect(readSchedule(phrase, {}).minPerPeriod?.count).toBe(5000);
  const { kind, question } = grammar.read(phrase, {});
  expect([kind, question?.code, question?.to]).toEqual(['none', 'not-understood', phrase.length]);
});
