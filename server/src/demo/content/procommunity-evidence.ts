import type { DemoEvidence } from './content.ts';

/** What proves the events of «ПРОкомьюнити» that took place, or why nothing does. */
export const evidence: readonly DemoEvidence[] = [
  { card: 'pro-0-survey', on: '2021-12-10', links: [['Сводка ответов опроса', 'survey-2021']] },
  { card: 'pro-0-board', on: '2021-12-20', reason: 'Проба: доску удалили после обсуждения' },
  {
    card: 'pro-0-kickoff',
    on: '2021-12-16',
    links: [['Протокол установочной встречи', 'kickoff']],
  },
  {
    card: 'pro-0-workshop',
    on: '2022-01-20',
    links: [
      ['Программа мастерской', 'workshop-programme'],
      ['Фото мастерской', 'workshop-photo'],
    ],
  },
  { card: 'pro-0-feedback', on: '2022-01-26', links: [['Отзывы участников', 'workshop-feedback']] },
  { card: 'pro-rules-draft', on: '2022-04-18', links: [['Черновик правил', 'rules-draft']] },
  { card: 'pro-1-map', on: '2022-03-18', links: [['Карта сообществ района', 'map']] },
  {
    card: 'pro-1-talks',
    on: '2022-03-28',
    reason: 'Личные беседы без записи; договорённости внесены в карточки активов',
  },
  {
    card: 'pro-1-conference',
    on: '2022-03-28',
    links: [
      ['Программа конференции', 'conference-programme'],
      ['Запись конференции', 'conference-video'],
    ],
  },
  {
    card: 'pro-1-class-teachers',
    on: '2022-04-07',
    links: [['Программа семинара', 'class-teachers']],
  },
  { card: 'pro-1-practices', on: '2022-04-18', links: [['Материалы семинара', 'practices']] },
  { card: 'pro-1-competence', on: '2022-05-04', links: [['Справка по итогам', 'competence']] },
  { card: 'pro-1-fgos', on: '2022-04-29', links: [['Новость о семинаре', 'fgos-news']] },
  { card: 'pro-1-regulation', on: '2022-05-23', links: [['Утверждённый порядок', 'regulation']] },
  { card: 'pro-1-leaders', on: '2022-06-10', links: [['Список отобранных', 'leaders']] },
  { card: 'pro-2-passports', on: '2022-09-23', links: [['Паспорта сообществ', 'passports']] },
  {
    card: 'pro-2-talks',
    on: '2022-10-03',
    reason: 'Личные беседы без записи; договорённости внесены в карточки активов',
  },
  { card: 'pro-2-values', on: '2022-10-10', links: [['Фото мастерской', 'values-photo']] },
  { card: 'pro-2-start', on: '2022-10-13', links: [['Список участников сессии', 'start-list']] },
];
