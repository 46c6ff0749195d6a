import type { DemoKpi } from './content.ts';

/** Once a school year, no fewer than the first of them had. */
const everySchoolYear: Omit<DemoKpi, 'key' | 'metric'> = {
  kind: 'number',
  unit: 'чел.',
  comparator: 'at-least',
  period: 'academic-year',
  startsOn: '2021-09-01',
  deadline: '2024-08-31',
};
const mentoring: Omit<DemoKpi, 'key' | 'metric'> = {
  kind: 'trend',
  unit: '%',
  comparator: 'up',
  period: 'year',
  deadline: '2024-12-31',
  objective: 'path-4',
};

/** What the report on horizontal learning tells of mentoring, and what the plan asks of the events. */
export const trajectoryKpis: readonly DemoKpi[] = [
  {
    key: 'path-intensives',
    metric: 'Образовательные интенсивы для педагогов',
    words: 'Не менее 1 интенсива в учебном полугодии',
    ...{ unit: 'ед.', startsOn: '2021-09-01', deadline: '2024-10-31' },
    objective: 'path-3',
  },
  {
    key: 'path-bank-kpi',
    metric: 'Банк практик наставничества создан',
    kind: 'fact',
    comparator: 'equal',
  },
  {
    key: 'path-teachers',
    metric: 'Педагоги в программах наставничества',
    ...mentoring,
  },
  {
    key: 'path-pupils',
    metric: 'Учащиеся в программах наставничества',
    ...mentoring,
  },
  {
    key: 'path-schools',
    metric: 'Школы, где действует целевая модель наставничества',
    words: 'Достигнута вовлечённость школ – 100 %',
    base: 'от школ района',
    population: 'schools',
    objective: 'path-4',
  },
  {
    key: 'path-courses',
    metric: 'Специалисты, прошедшие курсы о наставничестве',
    ...{ ...everySchoolYear, value: 43 },
    objective: 'path-2',
  },
  {
    key: 'path-informal',
    metric: 'Педагоги, прошедшие корпоративное и неформальное обучение',
    ...{ ...everySchoolYear, value: 473 },
    objective: 'path-2',
  },
  {
    key: 'path-reach',
    metric: 'Участники событий о наставничестве',
    ...{ ...everySchoolYear, value: 200, total: 'cascade-reach' },
    objective: 'path-1',
  },
];
