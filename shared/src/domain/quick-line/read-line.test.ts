import { expect, test } from 'vitest';
import { type Expected, examples, register } from '../../testing/line-examples.ts';
import { readLine } from './read-line.ts';

const context = { academicYear: '2021/2022' };

test.each(examples)('«%s»', (line, expected) => {
  expect(told(line)).toEqual(expected);
});

test('the day of the line is the day it tells, and its year is never the clock’s', () => {
  const read = (line: string, known: object) => readLine(line, register, known).meaning;
  expect(read('Семинар 30.09.2021, очно', {})).toMatchObject({ start: '2021-09-30' });
  expect(read('Семинар 30 сентября', context)).toMatchObject({ start: '2021-09-30' });
  expect(read('Семинар 30 сентября', {})).toMatchObject({ start: null, ambiguous: true });
  expect(read('Семинар 31 апреля', context)).toMatchObject({
    start: null,
    question: { code: 'no-such-day' },
  });
  expect(read('Семинар', context)).toBeNull();
});

test('an organisation no longer offered is no place, one of two with the number neither', () => {
  const archived = register.map((one) => ({ ...one, archivedAt: '2021-01-01T00:00:00.000Z' }));
  expect(readLine('Семинар, школа 358', archived, {}).place).toEqual({
    organisationId: null,
    words: 'школа 358',
  });
  const twice = [...register, { ...register[0]!, id: 'other' }];
  expect(readLine('Семинар, школа 358', twice, {})).toMatchObject({
    title: 'Семинар, школа 358',
    place: { organisationId: null },
  });
});

/** What the reader found, in the words of the table. */
function told(line: string): Expected {
  const { title, eventType, level, format, international, place, scheduleText } = readLine(
    line,
    register,
    context,
  );
  const found = {
    title,
    type: eventType,
    level,
    format,
    international: international || null,
    place: place?.organisationId ?? place?.words,
    when: scheduleText,
  };
  const given = Object.entries(found).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given) as unknown as Expected;
}
