import type { DemoSprint } from './content.ts';
import { groundCards } from './procommunity-ground-cards.ts';
import { growthCards } from './procommunity-growth-cards.ts';
import { secondPlan } from './procommunity-talks.ts';

/** The running sprint: nineteen cards of its own and three that came over from sprint 1. */
export const secondSprint: DemoSprint = {
  number: 2,
  stage: 'pro-s2',
  goal: 'Запустить Prof-акселератор и каскадное обучение силами актива.',
  plannedOn: '2022-08-29',
  startsOn: '2022-09-05',
  endsOn: '2022-12-23',
  carried: [
    {
      key: 'pro-1-course',
      when: [null, '2022-09-26', '2022-11-25', 'day'],
      by: 'community',
      checklist: ['+Группа', '+Расписание', 'Занятие 3', 'Итоговые работы'],
      moves: [
        ['2022-09-12', 'preparing'],
        ['2022-09-26', 'running'],
      ],
    },
    {
      key: 'pro-1-site',
      when: [null, '2022-09-12', '2022-10-28', 'day'],
      by: 'digital',
      checklist: ['+Макет', '+Тексты трёх сообществ', 'Тексты остальных', 'Ссылка с главной'],
      moves: [
        ['2022-09-12', 'preparing'],
        ['2022-10-03', 'running'],
      ],
      blocked: {
        on: '2022-10-07',
        reason: 'Три сообщества не прислали тексты',
        waitingFor: 'председателей РУМО',
      },
    },
    {
      key: 'pro-2-leaders',
      when: [null, '2022-10-10', '2022-11-11', 'day'],
      by: 'member',
      checklist: ['+Письмо в школы', 'Заявки', 'Встречи с кандидатами'],
      moves: [['2022-10-10', 'preparing']],
    },
  ],
  cards: [...groundCards, ...growthCards],
  plan: secondPlan,
};
