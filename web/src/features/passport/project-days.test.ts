import { readSchedule } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import { expect, test } from 'vitest';
import { daysByWords, savedByDays } from './project-days.ts';

const none = { startsOn: null, endsOn: null };
const years = { startsOn: '2021-09-01', endsOn: '2024-12-31' };
const read = (words: string) => readSchedule(words, {});

test('words that tell both ends give both days', () => {
  expect(daysByWords(none, read('сентябрь 2021 – декабрь 2024'))).toEqual(years);
  expect(daysByWords(years, read('2022/2023 учебный год'))).toEqual({
    startsOn: '2022-09-01',
    endsOn: '2023-08-31',
  });
});

test('a deadline leaves the beginning, unless it is later', () => {
  const end = read('до 31.12.2022');
  expect(daysByWords(years, end)).toEqual({ startsOn: '2021-09-01', endsOn: '2022-12-31' });
  expect(daysByWords({ startsOn: '2023-01-01', endsOn: null }, end)).toEqual({
    startsOn: null,
    endsOn: '2022-12-31',
  });
});

test('words that tell no day, ask, or cannot be read change no day', () => {
  const asking = read('октябрь – декабрь');
  expect(asking.question).not.toBeNull();
  for (const meaning of [null, asking, read('постоянно'), read('карамель')])
    expect(daysByWords(years, meaning)).toEqual(years);
});

test('days that are those of the words are their reading, whatever its precision', () => {
  const live = read('сентябрь 2021 – декабрь 2024');
  expect(savedByDays(years, live)).toEqual({ meaning: live, corrected: false });
});

test('other days are a correction, no days are nothing', () => {
  const live = read('сентябрь 2021 – декабрь 2024');
  const other = { startsOn: '2022-01-01', endsOn: '2022-12-31' };
  expect(savedByDays(other, live)).toMatchObject({
    corrected: true,
    meaning: { kind: 'range', start: other.startsOn, end: other.endsOn },
  });
  expect(savedByDays(none, live)).toBeNull();
  expect(savedByDays(years, read('постоянно'))?.corrected).toBe(true);
});
