import { expect, test } from 'vitest';
import { dateWriter } from '../../text/format/date.ts';
import { ru } from '../../text/ru.ts';
import { translator } from '../../text/translate.ts';
import { whenWords } from './when-words.ts';

const t = translator('ru', ru);
const say = (startsOn: string | null, endsOn: string | null, precision: 'day' | 'month' | null) =>
  whenWords(
    { startsOn, endsOn, precision },
    { t, date: dateWriter('ru', t) },
    '2022-10-03',
  ).replaceAll('\u00A0', ' ');

test('one day has its weekday, several are a range, none is nothing', () => {
  expect(say('2022-10-20', null, 'day')).toBe('чт, 20 октября');
  expect(say('2021-09-30', '2021-09-30', 'day')).toBe('чт, 30 сентября 2021');
  expect(say('2022-10-20', '2022-10-22', null)).toBe('20–22 октября 2022');
  expect(say(null, '2022-10-22', 'day')).toBe('сб, 22 октября');
  expect(say(null, null, null)).toBe('');
});

test('days that stand for a month say so', () => {
  expect(say('2022-10-01', '2022-10-31', 'month')).toBe('1–31 октября 2022, с точностью до месяца');
});
