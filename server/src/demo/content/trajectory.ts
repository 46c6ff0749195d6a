import type { DemoProject } from './content.ts';
import { trajectoryEvents } from './trajectory-events.ts';
import { trajectoryKpis } from './trajectory-kpis.ts';

/** Informal communities of mentors; the lab runs on beyond its own stage, as the plan has it. */
export const trajectory: DemoProject = {
  key: 'trajectory',
  title: 'Траектория развития',
  mode: 'cyclogram',
  scheduleText: 'сентябрь 2020 – декабрь 2024',
  startsOn: '2020-09-01',
  endsOn: '2024-12-31',
  leads: ['mentoring', 'director'],
  members: ['member', 'digital', 'quality'],
  observers: [],
  enteredOn: '2021-08-06',
  phases: [
    ['2021-08-06', 'approved'],
    ['2021-09-01', 'running'],
  ],
  passport: {
    uniqueIdea:
      'Наставники сами собираются в неформальные сообщества, и вокруг них растут люди, школы и среды.',
    aim: 'Дать неформальным сообществам наставников условия для работы в школах.',
    concept:
      'Онлайн-лаборатория соединяет наставников, тьюторов, консультантов и коучей: сведения, методики, содержание, общение. Встречи идут очно, онлайн и вперемешку; ИМЦ добавляет короткие интенсивы и курсы.',
    personalisationTools:
      'неформальные сообщества · образовательные среды · индивидуализация · наставничество · интенсивы · ИОТ',
    financing: 'Текущее финансирование.',
    expectedResults:
      'Сообщества наставников внутри школ, проверенная модель их взаимодействия, формы командного обучения, новые позиции педагогов и банк практик района.',
    participants: 'Методисты ИМЦ, специалисты школ.',
    normativeActs:
      'Распоряжения: Минпросвещения РФ от 25.12.2019 № Р-145 и от 06.08.2020 № Р-76, Комитета по образованию от 23.07.2021 № 2116-р.',
  },
  goal: { title: 'Условия для неформальных сообществ наставников', under: 'ecosystem' },
  objectives: [
    { key: 'path-1', title: 'Действенные способы взаимодействия профессиональных сообществ' },
    { key: 'path-2', title: 'Поддержка педагогов на их траекториях развития' },
    { key: 'path-3', title: 'Умение проектировать работу сообществ наставников' },
    { key: 'path-4', title: 'Научно-методическое сопровождение новых форм наставничества' },
  ],
  alsoServes: [],
  kpis: trajectoryKpis,
  directions: ['E1', 'E2', 'E4'],
  labels: [
    { key: 'path-pilot', title: 'пилотные школы', tint: 4 },
    { key: 'path-bank', title: 'онлайн-лаборатория', tint: 6 },
  ],
  stages: [
    {
      key: 'path-s1',
      title: 'Проектировочный',
      when: ['2020-2021 учебный год', '2020-09-01', '2021-08-31', 'academic-year'],
    },
    {
      key: 'path-s2',
      title: 'Основной',
      when: ['сентябрь 2021 г. – октябрь 2024 г.', '2021-09-01', '2024-10-31', 'month'],
    },
    {
      key: 'path-s3',
      title: 'Итоговый',
      when: ['ноябрь-декабрь 2024 г.', '2024-11-01', '2024-12-31', 'month'],
    },
  ],
  initiatives: [],
  events: trajectoryEvents,
};
