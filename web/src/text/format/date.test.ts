import { expect, test } from 'vitest';
import { en } from '../en.ts';
import { ru } from '../ru.ts';
import { translator } from '../translate.ts';
import { dateWriter } from './date.ts';

const date = dateWriter('ru', translator('ru', ru));
const english = dateWriter('en', translator('en', en));
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test('a day has its weekday, and its year when that is another one', () => {
  expect(plain(date.day('2021-09-30', '2021-01-01'))).toBe('чт, 30 сентября');
  expect(plain(date.day('2021-09-30', '2022-01-01'))).toBe('чт, 30 сентября 2021');
  expect(plain(english.day('2021-09-30', '2021-01-01'))).toBe('Thu, 30 September');
});

test('a range says the month once when it is one month and the year once when it is one year', () => {
  expect(plain(date.range('2021-10-25', '2021-11-18'))).toBe('25 октября – 18 ноября 2021');
  expect(plain(date.range('2021-10-05', '2021-10-18'))).toBe('5–18 октября 2021');
  expect(plain(date.range('2021-11-01', '2024-12-31'))).toBe('1 ноября 2021 – 31 декабря 2024');
  expect(plain(date.range('2021-10-05', '2021-10-05'))).toBe('5 октября 2021');
});

test('under a week the distance is said, from a week on the day', () => {
  expect(date.near('2022-10-03', '2022-10-03')).toBe('сегодня');
  expect(date.near('2022-10-04', '2022-10-03')).toBe('завтра');
  expect(date.near('2022-10-02', '2022-10-03')).toBe('вчера');
  expect(date.near('2022-10-09', '2022-10-03')).toBe('через 6 дней');
  expect(date.near('2022-10-01', '2022-10-03')).toBe('2 дня назад');
  expect(plain(date.near('2022-10-10', '2022-10-03'))).toBe('пн, 10 октября');
  expect(plain(date.near('2022-09-26', '2022-10-03'))).toBe('пн, 26 сентября');
});

test('a moment ages from just now to its day', () => {
  const now = '2022-10-03T12:00:00.000Z';
  expect(date.ago('2022-10-03T11:59:30.000Z', now)).toBe('только что');
  expect(date.ago('2022-10-03T11:57:00.000Z', now)).toBe('3 минуты назад');
  expect(date.ago('2022-10-03T07:00:00.000Z', now)).toBe('5 часов назад');
  expect(plain(date.ago('2022-10-01T12:00:00.000Z', now))).toMatch(/^1 октября, \d\d:\d\d$/);
  expect(plain(date.ago('2021-10-01T12:00:00.000Z', now))).toMatch(/^1 октября 2021, /);
});

test('a clock running a little ahead of the server does not show the future', () => {
  expect(date.ago('2022-10-03T12:00:05.000Z', '2022-10-03T12:00:00.000Z')).toBe('только что');
});

test('the day of a date does not depend on the zone of the device', () => {
  expect(plain(date.brief('2022-08-29', '2022-01-01'))).toBe('29 авг.');
  expect(plain(date.brief('2022-03-01', '2022-01-01'))).toBe('1 мар.');
  expect(plain(date.brief('2021-12-31', '2022-01-01'))).toBe('31 дек. 2021');
});

test('a short day is written as the language writes it', () => {
  for (const [writer, language] of [[date, 'ru'] as const, [english, 'en-GB'] as const]) {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
    for (let month = 1; month <= 12; month++) {
      const iso = `2022-${String(month).padStart(2, '0')}-09`;
      expect(plain(writer.brief(iso, '2022-01-01'))).toBe(plain(format.format(new Date(iso))));
    }
  }
});
