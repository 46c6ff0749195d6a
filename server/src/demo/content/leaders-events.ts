import type { DemoEvent, When } from './content.ts';

const allYear: When = ['в течение года', '2019-01-01', '2024-12-31', 'year'];
const growth = 'Знания и качества, с которыми руководитель справляется со своей должностью';

/** Rows 1.1 - 1.5 of the plan: heads of schools pass on what works. */
export const leadersEvents: readonly DemoEvent[] = [
  {
    key: 'heads-1-1',
    title: 'Анализ данных, консультирование по формированию индивидуальных траекторий',
    type: 'consultation',
    when: ['ежегодно, ноябрь-декабрь', '2019-11-01', '2024-12-31', 'month'],
    initiative: 'heads-1',
    plannedResult: 'Каждому в резерве и каждому кандидату – своя поддержка',
    objectives: ['heads-o4'],
    responsible: ['deputy'],
    moves: [
      ['2021-11-08', 'running'],
      ['2021-12-27', 'done'],
    ],
    outcome: ['2021-12-27', 'Траектории обсуждены с каждым, кто состоит в резерве'],
  },
  {
    key: 'heads-1-2',
    title: 'Участие в городском проекте «Школа молодого директора»',
    type: 'training',
    when: allYear,
    initiative: 'heads-1',
    level: 'city',
    plannedResult: 'Новые директора легче входят в должность',
    objectives: ['heads-o5'],
    responsible: ['deputy'],
    moves: [
      ['2021-08-04', 'running'],
      ['2022-06-01', 'done'],
    ],
  },
  {
    key: 'heads-1-3',
    title: 'Цикл семинаров по обмену опытом',
    type: 'seminar',
    when: allYear,
    initiative: 'heads-1',
    level: 'district',
    plannedResult: growth,
    objectives: ['heads-o1', 'heads-o5'],
    responsible: ['deputy', 'reserve'],
    labels: ['heads-open'],
    moves: [
      ['2021-08-04', 'running'],
      ['2022-05-30', 'done'],
    ],
    outcome: ['2022-05-30', 'Практики школ района показаны на ММСО, ПМОФ, ИТНШ и EdEXPO'],
  },
  {
    key: 'heads-1-4',
    title: 'Стажировка на базе передовых ОУ района, города, страны',
    type: 'internship',
    when: allYear,
    initiative: 'heads-1',
    format: 'in-person',
    plannedResult: growth,
    objectives: ['heads-o5'],
    responsible: ['deputy'],
    moves: [['2021-08-04', 'running']],
  },
  {
    key: 'heads-1-5',
    title: 'Методическое сопровождение руководителей – участников профессиональных конкурсов',
    type: 'support',
    when: allYear,
    initiative: 'heads-1',
    plannedResult: 'Участников готовят к каждому туру',
    objectives: ['heads-o1', 'heads-o6'],
    responsible: ['deputy', 'reserve'],
    moves: [
      ['2021-08-04', 'running'],
      ['2022-05-30', 'done'],
    ],
    outcome: [
      '2021-12-20',
      'Премию города «Лучший руководитель» получили руководители 6 школ, ещё 4 – лауреаты и дипломанты «Директора школы»',
    ],
  },
];
