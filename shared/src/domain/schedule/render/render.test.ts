import { expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { AY, LONG, NONE } from '../phrases/row.ts';
import { readSchedule } from '../read-schedule.ts';
import { renderEnglish } from './en.ts';
import { renderRussian } from './ru.ts';

const rows: [string, Context, string, string][] = [
  ['30.09.2021', NONE, '30 сентября 2021 г.', '30 September 2021'],
  ['24.03.2022 в 15.00', NONE, '24 марта 2022 г., 15:00', '24 March 2022, 15:00'],
  ['сентябрь-май', AY, 'сентябрь 2021 г. – май 2022 г.', 'September 2021 – May 2022'],
  ['2021-22 уч. год', NONE, '2021/2022 учебный год', 'school year 2021/2022'],
  ['на 2021–2024 гг', NONE, '2021–2024 годы', '2021–2024'],
  ['до 08.2024', NONE, 'до августа 2024 г. включительно', 'by 31 August 2024'],
  ['до 27 декабря', NONE, 'до 27 декабря', 'by 27 December'],
  ['с 2019 года', NONE, 'с 2019 года', 'from 1 January 2019'],
  ['30 и 31 мая 2022', NONE, '30 мая 2022 г., 31 мая 2022 г.', '30 May 2022, 31 May 2022'],
  [
    'ежегодно, октябрь-февраль',
    LONG,
    'ежегодно, октябрь – февраль, на срок с 1 октября 2021 г. по 29 февраля 2024 г.',
    'yearly, October – February (1 October 2021 – 29 February 2024)',
  ],
  [
    'ежегодно до 01.06.',
    LONG,
    'ежегодно до 1 июня, на срок с 1 сентября 2021 г. по 1 июня 2024 г.',
    'yearly, by 1 June (1 September 2021 – 1 June 2024)',
  ],
  ['не реже двух раз в четверть', NONE, '2 раза в четверть', 'twice a school quarter'],
  ['по вторникам', NONE, 'еженедельно, по вторникам', 'weekly, on Tuesday'],
  [
    'каждую последнюю пятницу месяца',
    NONE,
    'ежемесячно, последняя пятница месяца',
    'monthly, last Friday of the month',
  ],
  ['до 5 числа каждого месяца', NONE, 'ежемесячно до 5 числа', 'monthly, by day 5'],
  ['по запросам школ', NONE, 'по мере необходимости', 'on demand'],
  [
    'до 1 июня 2022 г., далее раз в полгода',
    NONE,
    'до 1 июня 2022 г., далее 1 раз в полугодие',
    'by 1 June 2022, then each half-year',
  ],
  ['от 25.12.2019 № Р-145', NONE, 'без срока', 'no schedule'],
];

test.each(rows)('«%s», %j', (phrase, context, russian, english) => {
  const meaning = readSchedule(phrase, context);
  expect(renderRussian(meaning)).toBe(russian);
  expect(renderEnglish(meaning)).toBe(english);
});
