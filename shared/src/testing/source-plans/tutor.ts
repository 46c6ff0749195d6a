import type { SourcePlan } from './source-plan.ts';

export const tutor: SourcePlan = {
  title: 'Тьютор в федеральном проекте «Демография»',
  mode: 'cohort',
  startsOn: '2021-06-01',
  endsOn: '2021-11-30',
  stages: [],
  objectives: ['Мотивация к учёбе', 'Выбор модуля и очное обучение', 'Места стажировки'],
  kpis: [
    { metric: 'Педагоги в группе', kind: 'number', value: 30, comparator: 'equal' },
    { metric: 'Школы, дающие места стажировки', kind: 'number', value: 9, comparator: 'equal' },
  ],
  rows: [
    { title: 'Переговоры с партнерами, разработка программы КПК', words: 'июнь-август 2021' },
    { title: 'Набор слушателей', words: 'сентябрь 2021' },
    { title: 'Занятия', words: 'октябрь-ноябрь 2021' },
    { title: 'Стажировка в ОУ района', words: 'ноябрь 2021' },
    { title: 'Зачет', words: '22 ноября 2021' },
  ],
};
