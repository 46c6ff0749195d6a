import type { DemoPeriod, DemoRepeat } from './content.ts';

/** Everything of the plan that was done in 2021/22 comes again, with what its words about time mean this year. */
const again: readonly DemoRepeat[] = [
  repeat('1-1', [['2022-10-12', 'preparing']]),
  repeat('1-2', [['2022-09-05', 'running']]),
  repeat('1-3', [['2022-09-12', 'running']]),
  repeat('1-5', [['2022-09-12', 'running']]),
  repeat('2-1', [['2022-09-19', 'running']]),
  repeat('2-2', [['2022-09-19', 'running']]),
  repeat('2-3'),
  { ...repeat('2-4', [['2022-09-05', 'running']]), ticked: 2 },
  {
    ...repeat('2-5', [
      ['2022-09-19', 'preparing'],
      ['2022-10-03', 'running'],
    ]),
    ticked: 2,
  },
  repeat('2-6', [['2022-10-10', 'running']]),
  repeat('2-7'),
  repeat('2-8'),
];

/** 2021/22 is over with its short retrospective, 2022/23 goes on from it. */
export const leadersYears: readonly DemoPeriod[] = [
  {
    number: 2021,
    goal: 'Управленческий опыт ходит от школы к школе, в резерв попадают через конкурс.',
    plannedOn: '2021-08-30',
    startsOn: '2021-09-01',
    cards: [
      ...['heads-1-1', 'heads-1-2', 'heads-1-3', 'heads-1-4', 'heads-1-5', 'heads-2-1'],
      ...['heads-2-2', 'heads-2-3', 'heads-2-4', 'heads-2-5', 'heads-2-6', 'heads-2-7'],
      ...['heads-2-8', 'heads-2-9'],
    ],
    repeats: [],
    review: {
      on: '2022-06-20',
      isShort: true,
      closedOn: '2022-06-27',
      verdicts: [],
      notes: [
        {
          key: 'heads-n1',
          by: 'reserve',
          column: 0,
          body: 'Конкурс показал людей, которых мы в резерве не замечали',
          signed: true,
        },
        { key: 'heads-n2', by: 'deputy', column: 0, body: 'На мастер-классы приходят сами' },
        {
          key: 'heads-n3',
          by: 'deputy',
          column: 1,
          body: 'Стажировки поставили на весну, а весной в школах экзамены',
        },
        {
          key: 'heads-n4',
          by: 'director',
          column: 1,
          body: 'В конкурсе 7 человек из 35 в резерве',
        },
        {
          key: 'heads-n5',
          by: 'reserve',
          column: 2,
          body: 'Разбираем планы дважды: строки 1.1 и 2.7 про одно и то же',
        },
      ],
      decisions: [
        {
          body: 'Звать на конкурс каждого из резерва лично, до октября',
          owner: 'reserve',
          evidence: 'Заявок больше, чем в прошлом году',
        },
        {
          body: 'Стажировки – осенью, до экзаменов',
          owner: 'deputy',
          evidence: 'До нового года прошла первая',
        },
      ],
      dispositions: [
        {
          card: 'heads-1-4',
          kind: 'carry',
          reason: 'Весной школы заняты экзаменами, принять стажёров смогли не все',
        },
        {
          card: 'heads-2-9',
          kind: 'carry',
          reason: 'Итоги городских семинаров ещё собираем',
        },
      ],
    },
  },
  {
    number: 2022,
    goal: 'На конкурс идёт больше половины резерва, стажировки проходят до экзаменов.',
    plannedOn: '2022-08-29',
    startsOn: '2022-09-01',
    cards: ['heads-1-4', 'heads-2-9'],
    repeats: again,
    plan: {
      answers: [
        { decision: [2021, 0], kind: 'card', card: 'heads-2-5@2022' },
        {
          decision: [2021, 1],
          kind: 'rule',
          body: 'Стажировки назначаем на первое полугодие',
        },
      ],
      capacity: [],
      expectations: [],
    },
  },
];

function repeat(row: string, moves: DemoRepeat['moves'] = []): DemoRepeat {
  return { key: `heads-${row}@2022`, of: `heads-${row}`, moves };
}
