import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContext, anyPhrase } from '../../testing/any-schedule-phrase.ts';
import type { Meaning } from './meaning.ts';
import { readSchedule } from './read-schedule.ts';
import { renderRussian } from './render/ru.ts';

const seed = Date.now() % 2 ** 31;

/** What a meaning says; who asks, where, and what the context gave belong to one reading of one phrase. */
function said({ question, ambiguous, inferred, ...rest }: Meaning) {
  return rest;
}

test(`canonical words read back to the same meaning, in any context (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyPhrase, anyContext, (phrase, context) => {
      const meaning = readSchedule(phrase, context);
      const words = renderRussian(meaning);
      if (words === '') expect(meaning.question).not.toBeNull();
      else expect(said(readSchedule(words, {}))).toEqual(said(meaning));
    }),
    { seed, numRuns: 3000 },
  );
});

test(`without a context no year is told that the phrase does not hold (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyPhrase, (phrase) => {
      const { start, end, windows, question } = readSchedule(phrase, {});
      const written = new Set(
        [...phrase.matchAll(/\d{4}/g)].flatMap(([y]) => [Number(y), Number(y) + 1, Number(y) - 1]),
      );
      for (const day of [start, end, ...(windows ?? []).flat()]) {
        if (day !== null && written.size === 0) expect.fail(`${phrase} gave ${day}`);
      }
      for (const day of question === null ? [start, end] : []) {
        if (day !== null) expect(written).toContain(Number(day.slice(0, 4)));
      }
    }),
    { seed, numRuns: 3000 },
  );
});

const typing: [string, (phrase: string) => string][] = [
  ['capitals', (phrase) => phrase.toUpperCase()],
  ['en dashes', (phrase) => phrase.replaceAll('-', '–')],
  ['em dashes without spaces', (phrase) => phrase.replaceAll(' - ', '—')],
  ['minus signs', (phrase) => phrase.replaceAll('-', '−')],
  ['no-break spaces', (phrase) => phrase.replaceAll(' ', '\u00a0')],
  ['narrow spaces and doubled ones', (phrase) => phrase.replaceAll(' ', '\u202f ')],
  ['line ends', (phrase) => phrase.replaceAll(' ', '\n')],
  ['«ё»', (phrase) => phrase.replaceAll('трех', 'трёх').replaceAll('учебн', 'учебн')],
  ['glued «г.»', (phrase) => phrase.replaceAll(' г.', 'г.')],
  ['years without «г.»', (phrase) => phrase.replace(/(\d{4}) г\.(?= |$)/g, '$1')],
  ['soft hyphens', (phrase) => phrase.replaceAll('тя', 'т\u00adя').replaceAll('го', 'г\u00adо')],
  ['brackets', (phrase) => `(${phrase})`],
  ['torn words', (phrase) => phrase.replace(/(янв|окт|ежеме|четв)(?=[а-я]{3})/g, '$1- ')],
];

test.each(typing)(`typing makes no difference: %s (seed ${seed})`, (_name, type) => {
  fc.assert(
    fc.property(anyPhrase, anyContext, (phrase, context) => {
      const typed = type(phrase);
      expect(said(readSchedule(typed, context))).toEqual(said(readSchedule(phrase, context)));
    }),
    { seed, numRuns: 400 },
  );
});

test(`whatever is typed is read or asked about, at a place within it (seed ${seed})`, () => {
  const pieces = fc.constantFrom(
    'с',
    'до',
    '31',
    '-',
    '2021',
    'мая',
    'год',
    '.',
    'раз',
    'в',
    '(',
    'каждый',
    'по',
    '№',
    'II',
    'учебный',
    '«',
    '99',
    ',',
    'конца',
  );
  const rubbish = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join(' ')),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(rubbish, anyContext, (phrase, context) => {
      const { question, start, end, kind } = readSchedule(phrase, context);
      if (question !== null) {
        expect(question.from).toBeGreaterThanOrEqual(0);
        expect(question.to).toBeLessThanOrEqual(phrase.length);
        expect(question.from).toBeLessThanOrEqual(question.to);
      }
      for (const day of [start, end]) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (start !== null && end !== null && kind !== 'deadline') expect(start <= end).toBe(true);
    }),
    { seed, numRuns: 4000 },
  );
});

test.each([
  ['10,000 letters', 'а'.repeat(10_000)],
  ['10,000 figures', '1'.repeat(10_000)],
  ['10,000 days', '1, '.repeat(10_000)],
  ['10,000 dashes', '- '.repeat(10_000)],
  ['10,000 halves of words', 'сентя- '.repeat(10_000)],
  ['10,000 Mondays', 'понедельник и '.repeat(10_000)],
  ['10,000 tens', 'двадцать '.repeat(10_000)],
])('%s are read without a guess', (_name, phrase) => {
  const { start, end } = readSchedule(phrase, {});
  expect([start, end]).toEqual([null, null]);
});
