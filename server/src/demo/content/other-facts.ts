import type { DemoFacts } from './fact-shape.ts';

const summer = '2021-08-31';
const order = 'субсидии на государственное задание';

/** Facts of the events of the other projects of the first centre. */
export const otherFacts: readonly DemoFacts[] = [
  {
    ...{ card: 'heads-1-2', on: summer, role: 'participant', partners: ['academy'] },
    particulars: { programme: 'Школа молодого директора' },
    people: [['руководители ОУ и ДОУ', 5, 5]],
    heldOn: '2022-06-20',
  },
  {
    ...{ card: 'heads-1-3', on: summer, format: 'hybrid', role: 'presenter', hours: 16 },
    people: [['руководители ОУ и ДОУ', 60, 54]],
    heldOn: '2022-05-30',
    outcomes: [
      { kind: 'practice', title: 'Практики школ района на ММСО и EdEXPO', level: 'international' },
    ],
  },
  {
    ...{ card: 'heads-1-4', on: summer, level: 'city', place: '366' },
    ...{ partners: ['643', '510'], hours: 24 },
    particulars: { host: 'Передовые школы района и города' },
    people: [['руководители ОУ и ДОУ', 12, null]],
  },
  {
    ...{ card: 'heads-1-5', on: summer, format: 'in-person', level: 'city', role: 'participant' },
    people: [['руководители ОУ и ДОУ', 10, 10]],
    heldOn: '2021-12-20',
    outcomes: [
      { kind: 'award', title: 'Премия «Лучший руководитель», шесть школ', level: 'city' },
      { kind: 'award', title: 'Четыре лауреата и дипломанта', level: 'city' },
    ],
  },
  {
    ...{ card: 'heads-2-1', on: summer, role: 'organiser', place: 'imc', hours: 12 },
    people: [['кадровый резерв и кандидаты', 35, 31]],
    heldOn: '2022-05-30',
  },
  {
    ...{ card: 'heads-2-2', on: summer, format: 'in-person', role: 'organiser', hours: 18 },
    ...{ place: '525', funding: order },
    people: [['кадровый резерв и кандидаты', 35, 28]],
    heldOn: '2022-05-30',
  },
  {
    ...{ card: 'heads-2-5', on: summer, format: 'hybrid', role: 'organiser' },
    particulars: {
      rounds: 'Заочный, очный',
      nominations: 'Проект; управленческая практика',
      jury: 'Руководители школ района',
    },
    people: [['кадровый резерв и кандидаты', 12, 7]],
    heldOn: '2022-02-28',
    outcomes: [{ kind: 'award', title: 'Дипломы победителей', level: 'district' }],
  },
  {
    ...{ card: 'heads-2-6', on: summer, format: 'in-person', level: 'district' },
    particulars: { tool: 'Опросник управленческого потенциала', sample: '35' },
    people: [['кадровый резерв и кандидаты', 35, 35]],
    heldOn: '2022-02-28',
  },
  {
    ...{ card: 'heads-2-9', on: summer, format: 'hybrid', role: 'presenter', hours: 4 },
    partners: ['academy'],
    heldOn: '2021-12-20',
    outcomes: [{ kind: 'practice', title: 'Работа с кадровым резервом района', level: 'city' }],
  },
  {
    ...{ card: 'path-e1', on: '2021-08-09', format: 'remote', level: 'district' },
    particulars: { tool: 'Сводные анкеты четырёх площадок', sample: '4' },
  },
  {
    ...{ card: 'path-e2', on: '2021-08-30', format: 'hybrid', role: 'organiser', place: '358' },
    ...{ hours: 4, particulars: { topic: 'Целевая модель наставничества' } },
    people: [
      ['педагоги-наставники', 45, 52],
      ['методисты ИМЦ', 6, 6],
    ],
    heldOn: '2021-09-30',
    outcomes: [{ kind: 'document', title: 'Образцы документов на сайте ИМЦ', level: 'district' }],
  },
  {
    ...{ card: 'path-e3', on: '2021-08-30', role: 'organiser', place: '496', hours: 4 },
    people: [['педагоги ОО', 60, 71]],
    heldOn: '2021-10-20',
  },
  {
    ...{ card: 'path-e7', on: '2021-09-06', format: 'hybrid', level: 'district' },
    people: [['педагоги-наставники', 90, null]],
    heldOn: '2022-04-11',
    outcomes: [{ kind: 'award', title: 'Дипломант конкурса «Вперёд и вместе»', level: 'city' }],
  },
  {
    ...{ card: 'pair-e2', on: '2021-08-30', place: '372', hours: 36, funding: order },
    particulars: { groups: '2', lessons: '9' },
    people: [['школы с низкими результатами', 40, 37]],
    heldOn: '2021-12-01',
  },
  {
    ...{ card: 'pair-e3', on: '2021-08-30', role: 'organiser', place: '510', hours: 4 },
    partners: ['366'],
    people: [['педагоги ОО', 30, null]],
  },
  {
    ...{ card: 'pair-e4', on: '2021-08-30', level: 'district', place: '366', hours: 8 },
    people: [['педагоги ОО', 40, null]],
  },
  {
    ...{ card: 'lab-e3', on: '2021-09-06', level: 'district', partners: ['gardens'] },
    particulars: { tool: 'Форма экспресс-опроса', sample: '60' },
  },
  {
    ...{ card: 'lab-e4', on: '2021-09-06', place: 'imc', hours: 2 },
    people: [['педагоги ДОУ', 40, null]],
  },
  {
    ...{ card: 'lab-e5', on: '2021-09-06', level: 'district' },
    particulars: { number: '88-од', issuer: 'ИМЦ Московского района' },
  },
  {
    ...{ card: 'lab-e11', on: '2021-09-06', place: 'craft', hours: 4 },
    people: [['педагоги ДОУ', 60, null]],
  },
];

/** Facts of the events of the second centre. */
export const krasnoeFacts: readonly DemoFacts[] = [
  {
    ...{ card: 'prof-forum-2022', on: '2022-01-17', format: 'in-person', level: 'district' },
    ...{ role: 'organiser', place: 'imc', partners: ['academy', 'department'], hours: 8 },
    funding: 'региональный бюджет, адресные программы',
    people: [['молодые педагоги до 35 лет', 100, 96]],
    heldOn: '2022-12-05',
  },
  {
    ...{ card: 'prof-heads-2024', on: '2024-01-17', format: 'in-person', level: 'district' },
    ...{ role: 'organiser', place: 'imc', hours: 6 },
    people: [['руководители ОУ и ДОУ', 110, 104]],
    heldOn: '2024-10-14',
  },
];
