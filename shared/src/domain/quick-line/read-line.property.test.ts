import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPhrase } from '../../testing/any-schedule-phrase.ts';
import { examples, register } from '../../testing/line-examples.ts';
import { tokenise } from '../words/tokenise.ts';
import { readLine } from './read-line.ts';

const seed = Date.now() % 2 ** 31;
const run = { seed, numRuns: 2000 };
const context = { academicYear: '2021/2022' };

/** Words, numbers and signs of all kinds in any order, among them those that the reader looks for. */
const anyWord = fc.oneof(
  fc.constantFrom(
    ...examples.flatMap(([line]) => line.split(' ')),
    ...['в', 'на', '(', ')', '«', '»', ',', ';', '—', '.', '"', '\u00a0', '\t', '№', 'ё', '31'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  anyPhrase,
);
const anyLine = fc.array(anyWord, { maxLength: 14 }).map((words) => words.join(' '));

test(`no word of a line is lost and none is made up (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const { title, taken } = readLine(line, register, context);
      const told = [title, ...taken.map(({ from, to }) => line.slice(from, to))];
      expect(wordsOf(...told)).toEqual(wordsOf(line));
    }),
    run,
  );
});

test(`what is taken out of a line stands in it once (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const { taken, title } = readLine(line, register, context);
      const sorted = [...taken].sort((a, b) => a.from - b.from);
      for (const [at, { from, to }] of sorted.entries()) {
        expect(from).toBeLessThan(to);
        expect(from).toBeGreaterThanOrEqual(sorted[at - 1]?.to ?? 0);
      }
      expect(title === '').toBe(line.trim() === '');
    }),
    run,
  );
});

test(`without a context no year comes out that was not written (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.tuple(anyLine, anyPhrase), ([words, phrase]) => {
      const line = `Семинар ${words}, ${phrase}`;
      const { meaning, scheduleText } = readLine(line, register, {});
      expect(line).toContain(scheduleText?.split(/[,;]\s*/)[0] ?? '');
      if (/\d{2}/.test(scheduleText ?? '')) return;
      expect([meaning?.start ?? null, meaning?.end ?? null]).toEqual([null, null]);
    }),
    run,
  );
});

const typing: readonly (readonly [string, (line: string) => string])[] = [
  ['capitals', (line) => line.toUpperCase()],
  ['other dashes', (line) => line.replaceAll('—', '–').replaceAll('–', '-')],
  ['no-break spaces', (line) => line.replaceAll(' ', '\u00a0')],
  ['doubled spaces', (line) => line.replaceAll(' ', '  ')],
  ['«ё»', (line) => line.replaceAll('ё', 'е')],
  ['a full stop at the end', (line) => `${line}.`],
];
test.each(typing)('a line is read alike with %s', (_name, type) => {
  for (const [line] of examples) {
    if (line.includes('"')) continue;
    const as = facts(line);
    expect({ line, ...facts(type(line)) }).toEqual({ line, ...as });
  }
});

test('ten thousand characters of anything are a title', () => {
  for (const line of ['я'.repeat(10_000), '30.09.2021 '.repeat(900), 'в , ('.repeat(2_000)])
    expect(readLine(line, register, context).title).not.toBe('');
});

function facts(line: string) {
  const { eventType, level, format, international, place, meaning } = readLine(
    line,
    register,
    context,
  );
  const { start = null, end = null, kind = null } = meaning ?? {};
  return {
    eventType,
    level,
    format,
    international,
    place: place?.organisationId,
    start,
    end,
    kind,
  };
}

/** The words of texts with their numbers, sorted: whatever order and signs they stand in. */
function wordsOf(...texts: string[]): string[] {
  const tokens = texts.flatMap((text) => tokenise(text, () => true));
  return tokens
    .filter(({ kind }) => kind !== 'mark' && kind !== 'dash')
    .map(({ text }) => text)
    .sort();
}
