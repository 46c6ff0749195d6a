import type { DemoRemark } from './content.ts';

/** What is said under the cards of the second sprint, and a late word under one of the closed first. */
export const remarks: readonly DemoRemark[] = [
  {
    key: 'fair-hall',
    card: 'pro-2-fair',
    on: '2022-10-10',
    by: 'community',
    body: 'Для ярмарки нужен зал на 12 столов. @{mentoring}, свободен ли актовый зал восьмого декабря?',
    seenBy: [['mentoring', '2022-10-10']],
  },
  {
    key: 'fair-booked',
    card: 'pro-2-fair',
    on: '2022-10-11',
    by: 'mentoring',
    body: 'Зал свободен с 14:00, заявку отправила.\n@{community}, форма для школ здесь: https://imc-moskovsky.example/yarmarka — посмотрите, всё ли спрашиваем.',
    seenBy: [['community', '2022-10-12']],
  },
  {
    key: 'fair-guests',
    card: 'pro-2-fair',
    on: '2022-10-14',
    by: 'director',
    body: '@{lead}, позовём детские сады и отдел образования? @{observer}, подскажите, кому писать.',
  },
  {
    key: 'awards-terms',
    card: 'pro-2-awards',
    on: '2022-10-13',
    by: 'lead',
    body: '@{member}, соберите, пожалуйста, характеристики до 15 ноября: в декабре комиссия уже не принимает.',
  },
  {
    key: 'map-late',
    card: 'pro-1-map',
    on: '2022-10-12',
    by: 'chair',
    body: 'Карту показали на методическом совете. @{lead}, две школы просят добавить их объединения.',
    seenBy: [['lead', '2022-10-13']],
  },
];
