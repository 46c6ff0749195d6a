import { expect, test } from 'vitest';
import { buildPlans } from '../../testing/plans.ts';

const rule = 'series-ends-early';

test.each([
  ['2021-2023 ежегодно', true],
  ['2021-2024 ежегодно', false],
  ['ежегодно, ноябрь', false],
  ['ежегодно до 01.06.', false],
  ['не менее 1 раза в учебном полугодии', false],
  ['2021-2023', false],
])('%s in a project until October 2024: %s', (words, isFound) => {
  const plan = buildPlans();
  plan.worded('Строка', words);
  expect(plan.found(rule)).toHaveLength(isFound ? 1 : 0);
});

test('a project that is prolonged takes its yearly rows with it, and leaves those behind whose words name their end', () => {
  const plan = buildPlans();
  plan.worded('Ноябрь', 'ежегодно, ноябрь');
  plan.worded('Отчёт', 'ежегодно до 01.06.');
  plan.worded('Слёт', 'ежегодно, апрель, до 2024 года');
  const { projectId } = plan;
  plan.must(plan.director, 'project.edit', { projectId, endsOn: '2025-12-31' });
  expect(plan.titles(rule)).toEqual([['Слёт']]);
});

test('rows that end alike are one finding, and are prolonged together to the end of the project', () => {
  const plan = buildPlans();
  plan.worded('Анонс', '2021-2022 ежегодно');
  plan.worded('Опрос', '2021-2022 ежегодно');
  expect(plan.titles(rule)).toEqual([['Анонс', 'Опрос']]);
  expect(plan.mend(rule, 'extend-series')).toEqual([]);
  expect(plan.cardRow('Опрос')).toMatchObject({
    endsOn: '2024-10-31',
    scheduleText: '2021-2022 ежегодно',
  });
  const windows = plan.state.schedule.get(plan.id('Анонс'))?.meaning.windows;
  expect(windows?.at(-1)).toEqual(['2024-01-01', '2024-10-31']);
});

test('a row in a school year is the instance of that year', () => {
  const plan = buildPlans();
  const { projectId, director } = plan;
  const sprintId = plan.id('year');
  plan.must(director, 'year.roll-over', {
    projectId,
    sprintId,
    number: 2022,
    repeat: [],
    take: [],
  });
  plan.worded('Апрель', 'ежегодно, апрель', { sprintId });
  expect(plan.cardRow('Апрель').endsOn).toBe('2023-04-30');
  expect(plan.titles(rule)).toEqual([]);
});

test('a row of a stage is held against the end of the stage', () => {
  const plan = buildPlans();
  plan.stage('Основной', '2021-09-01', '2022-12-31');
  plan.worded('Анонс', '2021-2022 ежегодно', { stageId: plan.id('Основной') });
  expect(plan.titles(rule)).toEqual([]);
});
