import type { DemoNote, DemoPlan, DemoVerdict } from './content.ts';

/** What was written, grouped and voted in the retrospectives, and how the next plans answered their decisions. */
export const trialNotes: readonly DemoNote[] = [
  { key: '0-board', by: 'digital', column: 0, body: 'Доску освоили за одну встречу' },
  {
    key: '0-quiet',
    by: 'chair',
    column: 0,
    body: 'На мастерскую пришли те, кто раньше отмалчивался',
    votedBy: ['member'],
  },
  { key: '0-december', by: 'member', column: 1, body: 'Декабрь занят полугодовыми отчётами' },
  {
    key: '0-owner',
    by: 'community',
    column: 1,
    body: 'Непонятно, кто закрывает карточку',
    votedBy: ['lead', 'chair', 'digital'],
  },
  {
    key: '0-two-owners',
    by: 'chair',
    column: 1,
    body: 'На карточке трое, а спросить некого',
    under: '0-owner',
  },
  {
    key: '0-one-owner',
    by: 'member',
    column: 2,
    body: 'У каждой карточки – один хозяин',
    signed: true,
    votedBy: ['lead', 'community', 'member'],
  },
  {
    key: '0-monday',
    by: 'digital',
    column: 2,
    body: 'Встреча у доски по понедельникам, 20 минут',
    votedBy: ['digital'],
  },
];

export const firstNotes: readonly DemoNote[] = [
  {
    key: '1-talks',
    by: 'community',
    column: 0,
    body: 'Собеседования с РУМО дали честную карту сообществ',
    votedBy: ['chair'],
  },
  {
    key: '1-conference',
    by: 'member',
    column: 0,
    body: 'Мартовская конференция собрала партнёров из других регионов',
  },
  {
    key: '1-exams',
    by: 'chair',
    column: 1,
    body: 'В мае сорвался сбор актива: экзамены',
    votedBy: ['lead', 'member', 'digital'],
  },
  {
    key: '1-course',
    by: 'community',
    column: 1,
    body: 'Курс застрял, группа занята выпускными классами',
    under: '1-exams',
  },
  {
    key: '1-large',
    by: 'member',
    column: 1,
    body: 'Отбор лидеров – одна карточка на полгода, по ней не видно движения',
    votedBy: ['community', 'chair'],
  },
  {
    key: '1-split',
    by: 'lead',
    column: 2,
    body: 'Крупную карточку сразу делить по аудиториям',
    signed: true,
    votedBy: ['member', 'chair'],
  },
  {
    key: '1-chairs',
    by: 'digital',
    column: 2,
    body: 'Звать председателей РУМО к доске',
    votedBy: ['lead', 'community'],
  },
];

export const firstPlan: DemoPlan = {
  answers: [
    {
      decision: [0, 0],
      kind: 'rule',
      body: 'У карточки один ответственный, остальные – помощники',
    },
  ],
  capacity: [
    ['lead', 20],
    ['member', 30],
    ['community', 25],
    ['digital', 15],
    ['chair', 10],
  ],
  expectations: [],
};

export const firstVerdicts: readonly DemoVerdict[] = [
  {
    decision: [0, 0],
    by: 'member',
    result: 'helped',
    comment: 'Карточек без хозяина к началу спринта не было',
  },
];

export const secondPlan: DemoPlan = {
  answers: [
    { decision: [1, 0], kind: 'card', card: 'pro-2-leaders' },
    {
      decision: [1, 1],
      kind: 'deferred',
      reason: 'Спринт кончается в декабре; вернёмся, когда будем планировать весну',
    },
    {
      decision: [1, 2],
      kind: 'rule',
      body: 'Председатель РУМО приходит на встречу у доски раз в две недели',
    },
  ],
  capacity: [
    ['lead', 22],
    ['member', 35],
    ['community', 30],
    ['digital', 20],
    ['chair', 12],
    ['mentoring', 18],
  ],
  expectations: [
    { kpi: 'pro-elite', amount: null, body: 'Первый набор акселератора: 12 педагогов-лидеров' },
    { kpi: 'pro-constructor', amount: null, body: 'Все открытые события осени' },
  ],
};
