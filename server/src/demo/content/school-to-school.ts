import type { DemoProject } from './content.ts';
import { schoolToSchoolEvents } from './school-to-school-events.ts';

/** A yearly cycle from September to the next September; the two last stages overlap, as in the plan itself. */
export const schoolToSchool: DemoProject = {
  key: 'school-to-school',
  title: 'Школа – Школе',
  mode: 'cyclogram',
  scheduleText: 'сентябрь 2020 – сентябрь 2024',
  startsOn: '2020-09-01',
  endsOn: '2024-09-30',
  leads: ['quality'],
  members: ['chair', 'mentoring'],
  observers: ['observer', 'partner'],
  enteredOn: '2021-08-05',
  phases: [['2021-08-05', 'running']],
  passport: {
    uniqueIdea:
      'Сильная школа и школа с низкими результатами работают парой: похожий уклад, похожие условия, разные результаты.',
    aim: 'Поднять результаты учеников, соединив школы-наставники и школы с низкими результатами.',
    concept:
      'Учителей и руководителей приглашают туда, где уже получается: на открытые уроки, мастер-классы, семинары. Рядом идут адресное повышение квалификации и наблюдение за динамикой ВПР, ОГЭ, ЕГЭ.',
    personalisationTools:
      'менторство · супервизия · обмен опытом · «Инхаус»-консалтинг · горизонтальное обучение',
    advantage: 'Пары подбирают по сходству условий, поэтому чужой опыт можно перенести.',
    financing: 'Текущее финансирование.',
    expectedResults:
      'Школ с низкими результатами меньше, оценочные процедуры показывают рост, больше учителей учится по своему маршруту.',
    participants: 'Команды школ, методисты ИМЦ, председатели РУМО.',
  },
  goal: { title: 'Рост результатов учеников через пары школ', under: 'office' },
  objectives: [
    {
      key: 'pair-1',
      title: 'Партнёрство и обмен опытом школ-лидеров и школ с низкими результатами',
    },
    { key: 'pair-2', title: 'Объединение кадров, оснащения и информации школ' },
    { key: 'pair-3', title: 'Модель мониторинга динамики результатов' },
    { key: 'pair-4', title: 'Повышение квалификации учителей и администраций' },
    { key: 'pair-5', title: 'Адресная программа обучения по выявленным дефицитам' },
    { key: 'pair-6', title: 'Обобщение удачного опыта проекта' },
  ],
  alsoServes: ['ecosystem'],
  kpis: [
    {
      key: 'pair-schools',
      metric: 'Школы с низкими результатами обучения',
      kind: 'trend',
      period: 'year',
      unit: 'школ',
      comparator: 'down',
      deadline: '2024-09-30',
    },
    {
      key: 'pair-exams',
      metric: 'Результаты ВПР, ОГЭ и ЕГЭ в этих школах',
      kind: 'trend',
      period: 'year',
      unit: '%',
      comparator: 'up',
      deadline: '2024-09-30',
      objective: 'pair-3',
    },
    {
      key: 'pair-trained',
      metric: 'Учителя, прошедшие повышение квалификации по ИОМ',
      kind: 'trend',
      period: 'year',
      unit: 'чел.',
      comparator: 'up',
      baseline: 22,
      baselineOn: '2020-12-31',
      deadline: '2024-09-30',
      objective: 'pair-5',
    },
  ],
  directions: ['E1'],
  labels: [
    { key: 'pair-exam', title: 'ГИА', tint: 3 },
    { key: 'pair-teacher', title: 'учителю', tint: 5 },
  ],
  stages: [
    {
      key: 'pair-s1',
      title: 'Подготовительный',
      when: ['сентябрь 2020 – декабрь 2021', '2020-09-01', '2021-12-31', 'month'],
    },
    {
      key: 'pair-s2',
      title: 'Основной',
      when: ['2022 – 2023', '2022-01-01', '2023-12-31', 'year'],
    },
    {
      key: 'pair-s3',
      title: 'Заключительный',
      when: ['2023 – сентябрь 2024', '2023-01-01', '2024-09-30', 'month'],
    },
  ],
  initiatives: [],
  events: schoolToSchoolEvents,
};
