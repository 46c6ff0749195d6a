import { describe, expect, test } from 'vitest';
import { readKpi } from './kpi-phrase.ts';
import { plan } from './phrases/row.ts';

const phrase = 'Не менее 10,5 % от общего числа учёных – ежегодно с нарастающим итогом до 2024 г.';

describe('what is written another way means the same', () => {
  test.each([
    ['dashes', phrase.replace('–', '-')],
    ['long dashes', phrase.replace('–', '—')],
    ['spaces', phrase.replaceAll(' ', '  ')],
    ['no-break spaces', phrase.replaceAll(' ', '\u00a0')],
    ['no space before the sign', phrase.replace(' %', '%')],
    ['case', phrase.toUpperCase()],
    ['ё', phrase.replace('ё', 'е')],
    ['a torn word', phrase.replace('итогом', 'ито-\nгом')],
    ['year in full', phrase.replace('г.', 'года')],
    ['per cent in words', phrase.replace('%', 'процента')],
  ])('%s', (_, written) => {
    const { metric: _metric, base: _base, ...read } = readKpi(written, {});
    expect(read).toEqual({
      kind: 'target',
      comparator: '>=',
      value: 10.5,
      unit: '%',
      period: 'year',
      cumulative: true,
      deadline: '2024-12-31',
    });
  });
});

describe('no year is made up', () => {
  test('a deadline stays open with nothing around', () => {
    expect(readKpi('не менее 80 % педагогов', {}).deadline).toBeNull();
  });

  test('the end of the plan is taken and marked as inferred', () => {
    const { deadline, inferred } = readKpi('не менее 80 % педагогов', plan);
    expect({ deadline, inferred }).toEqual({ deadline: '2024-12-31', inferred: ['deadline'] });
  });

  test('a day without a year is asked about in a plan of several years', () => {
    const text = 'не менее 80 % педагогов до 1 июня';
    const { deadline, question } = readKpi(text, plan);
    expect(deadline).toBeNull();
    expect(question).toEqual({ code: 'which-year', from: text.indexOf('до 1'), to: text.length });
  });

  test.each([
    [{ academicYear: '2022/2023' }, '2023-06-01'],
    [{ year: 2022 }, '2022-06-01'],
    [{ projectStart: '2023-01-01', projectEnd: '2023-12-31' }, '2023-06-01'],
  ])('a day without a year in %j', (context, deadline) => {
    expect(readKpi('не менее 80 % педагогов до 1 июня', context).deadline).toBe(deadline);
  });

  test('years that a table does not tell are asked for', () => {
    const { value, deadline, question } = readKpi('Число школ | ед. | 5 | 6 | 7', {});
    expect({ value, deadline, code: question?.code }).toEqual({
      value: 7,
      deadline: null,
      code: 'which-years',
    });
  });
});

describe('a question at the place', () => {
  const ask = (text: string) => {
    const { ambiguous, question } = readKpi(text, {});
    return [ambiguous, question?.code, text.slice(question?.from, question?.to)];
  };

  test.each([
    ['Разработано не менее программ', 'number-missing', 'не менее'],
    ['охват не менее 120 % педагогов', 'share-over-100', 'не менее 120 %'],
    ['не менее 80 % и не более 60 %', 'limits-disagree', 'не менее 80 % и не более 60 %'],
    ['не менее 5 школ до 31 апреля 2023 года', 'impossible-date', 'до 31 апреля 2023 года'],
    ['Количество зданий | ед. | 12 | 5 | -', 'dash-or-zero', '-'],
    ['hello world', 'nothing-measured', 'hello world'],
    ['', 'nothing-measured', ''],
    ['?!.,', 'nothing-measured', '?!.,'],
    ['至少百分之八十', 'nothing-measured', '至少百分之八十'],
  ])('%s', (text, code, place) => {
    expect(ask(text)).toEqual([true, code, place]);
  });
});

describe('what looks like a number of the measure and is none', () => {
  test.each([
    ['Педагоги старше 50 лет: не менее 20 %', 20],
    ['Приказ № 358 исполнен на 100 %', 100],
    ['«НАСТАВНИК 2030»: участвуют 15 %', 15],
    ['В 9 классах не менее 95 %', 95],
    ['3. Доля школ не менее 40 %', 40],
    ['За первые три года работы не менее 70 %', 70],
    ['учителя категории 50+ не менее 12 %', 12],
  ])('%s', (text, value) => {
    expect(readKpi(text, {}).value).toBe(value);
  });
});

describe('ten thousand characters are read at once', () => {
  test.each(['1 ', '1-', 'не менее ', 'до 35 лет ', '«', '| ', '1 | ', 'в 2021 году 5 школ ', 'о'])(
    'of «%s»',
    (piece) => {
      const text = piece.repeat(Math.ceil(10_000 / piece.length));
      expect(readKpi(text, plan)).toHaveProperty('kind');
    },
  );
});
