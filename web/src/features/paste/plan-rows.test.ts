import { register } from '@kaskad/shared/testing/line-examples.ts';
import { expect, test } from 'vitest';
import * as grammar from '../../reading/grammar.ts';
import { cleanCell, withoutNumber } from './clean-cell.ts';
import { problemOf, readPlan } from './plan-rows.ts';
import { readTable } from './read-table.ts';

const header = '№ п/п\tМероприятия\tСроки\tОтветственный\tПланируемый результат';
const plan = (text: string) => readPlan(text, { grammar, register, context: {} });
const told = (text: string) =>
  plan(text).rows.map(({ title, when, who, result }) => [title, when, who, result]);

test('a table with a header is read by its columns, numbers gone', () => {
  const text = `${header}\n1.1\tСеминар «Диалог»\tежегодно, октябрь-февраль\tИванова М.П.\tПамятка\n1.2.\t2. Форум\tмай 2022\t\t`;
  expect(told(text)).toEqual([
    ['Семинар «Диалог»', 'ежегодно, октябрь-февраль', 'Иванова М.П.', 'Памятка'],
    ['Форум', 'май 2022', '', ''],
  ]);
});

test('columns stand in any order, and those without a field become notes', () => {
  const text = 'Дата\tНазвание\tУчастники\n30.09.2021\tСеминар\t40 наставников';
  expect(plan(text).rows).toMatchObject([
    { title: 'Семинар', when: '30.09.2021', notes: ['Участники: 40 наставников'] },
  ]);
});

test('without a header the columns tell by their cells what they hold', () => {
  const text =
    '1\tСеминар для наставников района\tоктябрь 2021\tИванова М. П.\n2\tКонкурс «Учитель года»\tс 1 по 5 марта\tПетров А.';
  const { roles } = plan(text);
  expect(roles).toEqual(['number', 'title', 'when', 'who']);
  expect(told(text)[1]).toEqual(['Конкурс «Учитель года»', 'с 1 по 5 марта', 'Петров А.', '']);
});

test('lines without columns are read as typed lines are', () => {
  const text = '1. Районный семинар 30.09.2021, очно, школа 358\n\n2) Форум, май\n• Встреча';
  expect(told(text)).toEqual([
    ['Районный семинар', '30.09.2021', '', ''],
    ['Форум', 'май', '', ''],
    ['Встреча', '', '', ''],
  ]);
  expect(plan(text).rows[0]?.facts).toMatchObject({
    ...{ eventType: 'seminar', level: 'district', format: 'in-person' },
    place: { organisationId: 's358' },
  });
});

test('columns of place, format and level fill the facts; a place nobody registered is noted', () => {
  const text =
    'Мероприятие\tСроки\tФорма\tМесто\nСеминар\tмай\tдистанционно\tшкола 12\nФорум\tиюнь\tочно\tПарк';
  expect(plan(text).rows).toMatchObject([
    { facts: { format: 'remote', place: { organisationId: 's12' } } },
    { facts: { format: 'in-person' }, notes: ['Место: Парк'] },
  ]);
});

test('the header again after a page break is no row, nor is one that numbers the columns', () => {
  const row = '1\tСеминар\tмай\t\t';
  expect(told([header, '1\t2\t3\t4\t5', row, header, row].join('\n'))).toHaveLength(2);
});

test('an empty cell takes over nothing from the row above; such rows ask to be looked at', () => {
  const text = `${header}\n1\tСеминар\tмай\tИванова\tПамятка\n\t\tиюнь\t\t\nОсновной этап\t\t\t\t\n\tОсновной этап\t\t\t\n1\tСеминар\tмай\tИванова\tПамятка`;
  const { rows, roles } = plan(text);
  expect(rows[1]).toMatchObject({ title: '', when: 'июнь', who: '' });
  expect(rows.map((row, at) => problemOf(row, rows.slice(0, at), roles))).toEqual([
    ...[undefined, 'no-title', 'no-title', 'heading', 'twice'],
  ]);
});

test('a title or words of time past their length are told', () => {
  const { rows, roles } = plan(`${'я'.repeat(301)}\n`);
  expect(problemOf(rows[0]!, [], roles)).toBe('title-long');
  const long = plan(`${header}\n1\tСеминар\t${'май '.repeat(200)}\t\t`);
  expect(problemOf(long.rows[0]!, [], long.roles)).toBe('when-long');
});

test('cells in quotation marks hold tabs and lines, other quotation marks are signs', () => {
  expect(readTable('"a\nb ""c"""\td\n"e" f\tg\r\nh\ti')).toEqual([
    ['a\nb "c"', 'd'],
    ['"e" f', 'g'],
    ['h', 'i'],
  ]);
});

test('a table drawn with bars is a table', () => {
  expect(told('| Мероприятие | Сроки |\n|---|:--:|\n| Семинар | май |')).toEqual([
    ['Семинар', 'май', '', ''],
  ]);
});

test.each([
  ['<p>Семинар</p><ul><li>раз</li></ul>', 'Семинар раз'],
  ['Семинар&nbsp;&laquo;Диалог&raquo; &#8212; 1 &amp; 2', 'Семинар «Диалог» — 1 & 2'],
  ['[Положение](#_1) о конкурсе[bookmark: _Hlk1]', 'Положение о конкурсе'],
  ['•\u00a0 Встреча', 'Встреча'],
  ['– 5 уроков', '5 уроков'],
  ['1 < 2 и 3 > 2', '1 < 2 и 3 > 2'],
])('«%s» is cleaned to «%s»', (cell, words) => {
  expect(cleanCell(cell)).toBe(words);
});

test.each([
  ['1. Семинар', 'Семинар'],
  ['2.9 Семинар', 'Семинар'],
  ['3) Семинар', 'Семинар'],
  ['30.09.2021 Семинар', '30.09.2021 Семинар'],
  ['30.09 Семинар', '30.09 Семинар'],
  ['30 сентября Семинар', '30 сентября Семинар'],
  ['1', '1'],
])('the number of «%s» is not the date of it', (words, rest) => {
  expect(withoutNumber(words)).toBe(rest);
});

test.each([
  '',
  '\n\n',
  '\t\t\n\t',
  '🙂'.repeat(5_000),
  '\t'.repeat(10_000),
  'a\tb\n'.repeat(2_000),
  '"'.repeat(10_000),
])('rubbish is read calmly', (text) => {
  expect(plan(text).rows.length).toBeLessThanOrEqual(text.length);
});
