import { expect, test } from 'vitest';
import { buildMeasured } from '../../testing/measured.ts';
import { countsOf } from './counts.ts';

test.each([
  ['человек', 'Охват обучением', 'people'],
  ['чел.', 'Количество обученных', 'people'],
  [null, 'Количество молодых педагогов, прошедших стажировку', 'people'],
  ['участников', 'Форум', 'people'],
  ['программ', 'Количество программ для педагогов', 'document'],
  ['документ', 'Нормативное обеспечение', 'document'],
  [null, 'Разработано методических рекомендаций', 'document'],
  ['публикаций', 'Публикации педагогов', 'publication'],
  ['практик', 'Банк практик', 'practice'],
  ['школ', 'Число школ', null],
  [null, 'Количество мероприятий', null],
] as const)('a number of «%s» told as «%s» counts %s', (unit, metric, counts) => {
  const number = buildMeasured().kpi('number');
  expect(countsOf({ ...number, unit, metric })).toBe(counts);
});

test('a share counts people or nothing by itself, other kinds nothing', () => {
  const world = buildMeasured();
  const share = world.kpi('share');
  expect(countsOf(share)).toBe('people');
  expect(countsOf({ ...share, metric: 'Доля школ', base: 'всех школ' })).toBeNull();
  expect(countsOf({ ...share, metric: 'Доля программ', base: null })).toBeNull();
  for (const name of ['fact', 'text', 'trend']) expect(countsOf(world.kpi(name))).toBeNull();
});
