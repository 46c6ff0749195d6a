import type { DemoSprint } from './content.ts';
import { firstCards } from './procommunity-first-cards.ts';
import { firstNotes, firstPlan, firstVerdicts, trialNotes } from './procommunity-talks.ts';

/** The initial sprint of the design stage, a trial on two communities, and the first of the five. */
export const beginnings: readonly DemoSprint[] = [
  {
    number: 0,
    stage: 'pro-s1',
    goal: 'Проверить на двух сообществах, удобны ли доска, короткие встречи и ретроспектива.',
    plannedOn: '2021-11-22',
    startsOn: '2021-12-01',
    endsOn: '2022-01-31',
    carried: [],
    cards: [
      {
        key: 'pro-0-survey',
        title: 'Выводы из весеннего опроса педагогов 2021 года',
        type: 'analysis',
        when: [null, '2021-12-01', '2021-12-10', 'day'],
        objectives: ['pro-1'],
        responsible: ['lead'],
        moves: [
          ['2021-12-01', 'running'],
          ['2021-12-10', 'done'],
        ],
        outcome: ['2021-12-10', 'Учиться хотят у равных, рядом с работой, меньше теории'],
      },
      {
        key: 'pro-0-board',
        title: 'Пробная доска для двух сообществ',
        type: 'resource',
        when: [null, '2021-12-06', '2021-12-17', 'day'],
        format: 'remote',
        objectives: ['pro-2'],
        responsible: ['digital', 'member'],
        labels: ['pro-digital'],
        moves: [
          ['2021-12-06', 'preparing'],
          ['2021-12-13', 'running'],
          ['2021-12-20', 'done'],
        ],
      },
      {
        key: 'pro-0-kickoff',
        title: 'Установочная встреча активов РУМО',
        type: 'meeting',
        when: [null, '2021-12-15', '2021-12-15', 'day'],
        format: 'in-person',
        level: 'district',
        objectives: ['pro-1', 'pro-4'],
        responsible: ['lead', 'chair'],
        moves: [
          ['2021-12-06', 'preparing'],
          ['2021-12-16', 'done'],
        ],
      },
      {
        key: 'pro-0-workshop',
        title: 'Проба горизонтального обучения: открытая методическая мастерская',
        type: 'workshop',
        when: [null, '2022-01-19', '2022-01-19', 'day'],
        format: 'in-person',
        objectives: ['pro-2', 'pro-7'],
        responsible: ['member', 'chair'],
        labels: ['pro-cascade'],
        moves: [
          ['2022-01-10', 'preparing'],
          ['2022-01-20', 'done'],
        ],
      },
      {
        key: 'pro-0-feedback',
        title: 'Отзывы участников пробы',
        type: 'survey',
        when: [null, '2022-01-20', '2022-01-25', 'day'],
        format: 'remote',
        objectives: ['pro-2'],
        responsible: ['community'],
        moves: [
          ['2022-01-20', 'running'],
          ['2022-01-26', 'done'],
        ],
      },
      {
        key: 'pro-rules-draft',
        title: 'Правила коллаборации: черновик',
        type: 'regulation',
        when: [null, '2022-01-10', '2022-01-28', 'day'],
        objectives: ['pro-3'],
        responsible: ['member'],
        labels: ['pro-rules'],
        checklist: ['+Ценности', '+Роли', 'Порядок решений'],
        moves: [['2022-01-12', 'preparing']],
      },
      {
        key: 'pro-chat',
        title: 'Чат-помощник сообщества',
        type: 'resource',
        when: [null, '2022-01-17', '2022-01-28', 'day'],
        objectives: ['pro-2'],
        responsible: ['digital'],
        labels: ['pro-digital'],
      },
    ],
    review: {
      on: '2022-01-31',
      verdicts: [],
      notes: trialNotes,
      decisions: [
        {
          body: 'У карточки один ответственный, остальные – помощники.',
          owner: 'lead',
          evidence: 'Нет карточек без ответственного к началу спринта',
        },
      ],
      dispositions: [
        { card: 'pro-rules-draft', kind: 'carry', reason: 'Нужен разговор с сообществами' },
        { card: 'pro-chat', kind: 'idea', horizon: 3, reason: 'Сначала люди, потом инструмент' },
      ],
    },
  },
  {
    number: 1,
    stage: 'pro-s2',
    goal: 'Собрать новую архитектуру сообществ и договориться о правилах.',
    plannedOn: '2022-02-03',
    startsOn: '2022-02-07',
    endsOn: '2022-06-10',
    carried: [
      {
        key: 'pro-rules-draft',
        when: [null, '2022-02-14', '2022-04-15', 'day'],
        by: 'member',
        moves: [
          ['2022-02-21', 'running'],
          ['2022-04-18', 'done'],
        ],
        outcome: ['2022-04-18', 'Черновик обсуждён в шести объединениях и принят за основу'],
      },
    ],
    cards: firstCards,
    plan: firstPlan,
    review: {
      on: '2022-06-08',
      verdicts: firstVerdicts,
      notes: firstNotes,
      decisions: [
        {
          body: 'Крупные мероприятия делим на карточки до начала спринта.',
          owner: 'lead',
          evidence: 'Ни одной карточки длиннее месяца',
        },
        {
          body: 'С 10 мая по 10 июня ничего очного не назначаем.',
          owner: 'member',
          evidence: 'План спринта 3 без очных событий в эти недели',
        },
        {
          body: 'Председатель РУМО бывает на встрече у доски раз в две недели.',
          owner: 'chair',
          evidence: 'Отметки о встречах',
        },
      ],
      dispositions: [
        {
          card: 'pro-1-course',
          kind: 'carry',
          reason: 'Группа набрана, занятия перенесены на осень',
        },
        { card: 'pro-1-site', kind: 'carry', reason: 'Готов макет, нет текстов сообществ' },
        {
          card: 'pro-1-leaders',
          kind: 'split',
          reason: 'В предметных РУМО отбор закончен, в школах только начат',
          doneTitle: 'Отбор лидеров актива: предметные РУМО',
          restTitle: 'Отбор лидеров актива: школьные объединения',
          restKey: 'pro-2-leaders',
        },
        {
          card: 'pro-1-camp',
          kind: 'cancel',
          reason: 'Даты совпали с экзаменами, площадку отдали',
        },
        { card: 'pro-1-game', kind: 'idea', horizon: 3, reason: 'Сначала положение о баллах' },
      ],
    },
  },
];
