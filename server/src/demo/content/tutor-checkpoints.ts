import type { DemoPeriod } from './content.ts';

/** Three checkpoints of the course: the group, the modules, the credit. The last one closed when the course was over. */
export const tutorCheckpoints: readonly DemoPeriod[] = [
  {
    number: 1,
    goal: 'Группа набрана и знает, чему будет учиться.',
    plannedOn: '2021-08-04',
    startsOn: '2021-08-04',
    endsOn: '2021-09-30',
    cards: ['tutor-e1', 'tutor-e2'],
    repeats: [],
    review: {
      on: '2021-10-01',
      isShort: true,
      closedOn: '2021-10-01',
      verdicts: [],
      notes: [
        {
          key: 'tutor-n1',
          by: 'tutor',
          column: 0,
          body: 'Программу с университетом согласовали быстро',
        },
        {
          key: 'tutor-n2',
          by: 'digital',
          column: 1,
          body: 'На платформе ODIN раньше никто не учился',
        },
        {
          key: 'tutor-n3',
          by: 'digital',
          column: 2,
          body: 'Показать платформу до первого занятия',
        },
      ],
      decisions: [
        {
          body: 'Вводная встреча по платформе до начала модуля',
          owner: 'digital',
          evidence: 'На первое занятие слушатели входят сами',
        },
      ],
      dispositions: [],
    },
  },
  {
    number: 2,
    goal: 'Слушатели прошли модули и вышли на стажировку.',
    plannedOn: '2021-10-01',
    startsOn: '2021-10-04',
    endsOn: '2021-11-21',
    cards: ['tutor-e3', 'tutor-e4'],
    repeats: [],
    plan: {
      answers: [
        {
          decision: [1, 0],
          kind: 'rule',
          body: 'Перед каждым модулем – встреча, где показывают платформу',
        },
      ],
      capacity: [],
      expectations: [],
    },
    review: {
      on: '2021-11-22',
      isShort: true,
      closedOn: '2021-11-22',
      verdicts: [
        {
          decision: [1, 0],
          by: 'digital',
          result: 'helped',
          comment: 'Вопросов о входе почти не было',
        },
      ],
      notes: [
        {
          key: 'tutor-n4',
          by: 'mentoring',
          column: 0,
          body: 'Очный практикум на своих разработках',
        },
        {
          key: 'tutor-n5',
          by: 'tutor',
          column: 1,
          body: 'Занятия и стажировка легли на одни недели',
        },
        { key: 'tutor-n6', by: 'mentoring', column: 2, body: 'Развести занятия и стажировку' },
      ],
      decisions: [
        {
          body: 'Стажировка начинается, когда занятия кончились',
          owner: 'tutor',
          evidence: 'В плане следующего набора недели не совпадают',
        },
      ],
      dispositions: [
        { card: 'tutor-e4', kind: 'carry', reason: 'Стажировка идёт до конца ноября' },
      ],
    },
  },
  {
    number: 3,
    goal: 'Программа освоена, зачёт сдан, стажировка закончена.',
    plannedOn: '2021-11-22',
    startsOn: '2021-11-22',
    endsOn: '2021-12-06',
    cards: ['tutor-e4', 'tutor-e5'],
    repeats: [],
    plan: {
      answers: [
        {
          decision: [2, 0],
          kind: 'declined',
          reason: 'Эта группа уже на стажировке; для нового набора запишем в программу',
        },
      ],
      capacity: [],
      expectations: [],
    },
    review: {
      on: '2021-12-06',
      isShort: true,
      closedOn: '2021-12-06',
      verdicts: [
        {
          decision: [2, 0],
          by: 'tutor',
          result: 'not-done',
          comment: 'Проверить можно только на новом наборе',
        },
      ],
      notes: [
        { key: 'tutor-n7', by: 'tutor', column: 0, body: 'До конца дошли 28 из 30' },
        { key: 'tutor-n8', by: 'mentoring', column: 0, body: 'Девять школ дали места стажёрам' },
        { key: 'tutor-n9', by: 'tutor', column: 1, body: 'Двоим не хватило времени на маршрут' },
      ],
      decisions: [
        {
          body: 'Передать школам программу и маршруты стажировки',
          owner: 'mentoring',
          evidence: 'Школы строят по ним свои тьюторские службы',
        },
      ],
      dispositions: [],
    },
  },
];
