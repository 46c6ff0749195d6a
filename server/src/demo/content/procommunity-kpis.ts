import type { DemoKpi } from './content.ts';

/** From the first school year of the project to its end. */
const everySchoolYear: Omit<DemoKpi, 'key' | 'metric'> = {
  kind: 'number',
  comparator: 'at-least',
  period: 'academic-year',
  startsOn: '2021-09-01',
  deadline: '2024-08-31',
};

/** What the passport hopes for, and what the report on horizontal learning counts. */
export const procommunityKpis: readonly DemoKpi[] = [
  {
    key: 'pro-involved',
    metric: 'Вовлечённость педагогов в сообщества и удовлетворённость ими',
    kind: 'trend',
    period: 'academic-half',
    unit: '%',
    comparator: 'up',
    deadline: '2024-08-31',
  },
  {
    key: 'pro-elite',
    metric: 'Сформирован круг педагогов-лидеров, готовых поддерживать других',
    kind: 'fact',
    comparator: 'equal',
    deadline: '2024-08-31',
    objective: 'pro-4',
  },
  {
    key: 'pro-constructor',
    metric: 'События проекта отражены в конструкторе ЦНППМ',
    kind: 'fact',
    comparator: 'equal',
    deadline: '2024-08-31',
    objective: 'pro-2',
  },
  {
    key: 'pro-reach',
    metric: 'Участники событий сообществ',
    ...everySchoolYear,
    ...{ unit: 'чел.', value: 400, total: 'cascade-reach', objective: 'pro-2' },
  },
  {
    key: 'pro-events',
    metric: 'События районных методических объединений в АИС «Конструктор»',
    ...everySchoolYear,
    ...{ unit: 'ед.', value: 78, objective: 'pro-2' },
  },
  part('subject', 'Предметные компетенции учителей', 26),
  part('literacy', 'Функциональная грамотность обучающихся', 8),
  part('lesson', 'Урок по новым стандартам', 7),
  part('digital', 'Применение ИКТ', 5),
  part('upbringing', 'Воспитание и профориентация', 6),
  part('deficits', 'Дефициты, выявленные диагностикой', 26),
  {
    key: 'pro-course',
    metric: 'Педагоги на курсе о методической работе в школе',
    ...{ unit: 'чел.', value: 149, deadline: '2022-08-31', objective: 'pro-7' },
  },
];

/** One theme of the events, counted into all of them; no fewer than in the year before. */
function part(key: string, metric: string, value: number): DemoKpi {
  const counted = { ...everySchoolYear, unit: 'ед.', total: 'pro-events', objective: 'pro-2' };
  return { key: `pro-events-${key}`, metric, value, ...counted };
}
