import type { DemoFacts } from './fact-shape.ts';

const zero = '2021-11-24';
const first = '2022-02-07';
const second = '2022-08-31';
const centre = 'текущее финансирование ИМЦ';

/** Facts of the events of «ПРОкомьюнити» in its three sprints. */
export const procommunityFacts: readonly DemoFacts[] = [
  {
    ...{ card: 'pro-0-kickoff', on: zero, role: 'organiser', place: 'imc', hours: 3 },
    particulars: { topic: 'Зачем району сообщества' },
    people: [['председатели РУМО', 24, 21]],
    heldOn: '2021-12-20',
  },
  {
    ...{ card: 'pro-0-workshop', on: zero, level: 'district', place: '362', hours: 4 },
    people: [['педагоги ОО', 20, 26]],
    heldOn: '2022-01-24',
  },
  {
    ...{ card: 'pro-1-conference', on: first, role: 'organiser', hours: 6, funding: centre },
    ...{ international: true, partners: ['academy', 'loiro'] },
    particulars: {
      topic: 'Сетевые треки профессионального развития',
      sections: 'Программы; взаимодействие; партнёрство',
    },
    people: [
      ['педагоги ОО', 120, 143],
      ['методисты ИМЦ', 12, 12],
      ['партнёры', 10, 14],
    ],
    heldOn: '2022-03-28',
    outcomes: [
      { kind: 'publication', title: 'Сборник тезисов конференции', level: 'interregional' },
      { kind: 'practice', title: 'Запись секций на сайте ИМЦ', level: 'city' },
    ],
  },
  {
    ...{ card: 'pro-1-class-teachers', on: first, format: 'in-person', role: 'presenter' },
    ...{ place: '362', hours: 4, partners: ['academy'] },
    particulars: { audience: 'Классные руководители и наставники' },
    people: [['педагоги-наставники', 40, 46]],
    heldOn: '2022-04-07',
    outcomes: [
      { kind: 'practice', title: 'Сообщество молодых специалистов школы № 362', level: 'city' },
    ],
  },
  {
    ...{ card: 'pro-1-practices', on: first, format: 'in-person', role: 'organiser' },
    ...{ place: 'craft', partners: ['362'], hours: 4 },
    people: [
      ['педагоги-наставники', 30, 34],
      ['молодые педагоги до 35 лет', 15, 11],
    ],
    heldOn: '2022-04-18',
    outcomes: [{ kind: 'practice', title: 'Наставник в кружке робототехники', level: 'district' }],
  },
  {
    ...{ card: 'pro-1-competence', on: first, format: 'remote', level: 'district' },
    particulars: { tool: 'Анкета и самооценка по профилю методиста', sample: '11' },
    people: [
      ['методисты ИМЦ', 8, 6],
      ['председатели РУМО', 8, 5],
    ],
    heldOn: '2022-05-04',
  },
  {
    ...{ card: 'pro-1-fgos', on: first, format: 'hybrid', role: 'organiser', place: '496' },
    ...{ hours: 4, particulars: { topic: 'Переход на новые ФГОС' } },
    people: [['руководители ОУ и ДОУ', 50, 47]],
    heldOn: '2022-04-29',
  },
  {
    ...{ card: 'pro-1-regulation', on: first, level: 'district' },
    particulars: { number: '31-р', dated: '2022-05-20', issuer: 'ИМЦ Московского района' },
  },
  {
    ...{ card: 'pro-1-course', on: first, place: 'imc', hours: 36, funding: centre },
    particulars: { programme: 'Комьюнити-менеджмент', groups: '1', lessons: '9' },
    people: [['методисты ИМЦ', 15, null]],
  },
  {
    ...{ card: 'pro-1-leaders', on: first, format: 'in-person', role: 'organiser' },
    particulars: { rounds: 'Заочный, очный', jury: 'Методисты и председатели РУМО' },
    people: [['председатели РУМО', 30, null]],
  },
  {
    ...{ card: 'pro-2-passports', on: second, format: 'remote', role: 'organiser' },
    particulars: { number: '47-р', dated: '2022-09-23', issuer: 'ИМЦ Московского района' },
  },
  {
    ...{ card: 'pro-2-talks', on: second, place: 'imc' },
    people: [
      ['методисты ИМЦ', 12, 12],
      ['председатели РУМО', 24, 22],
    ],
    heldOn: '2022-10-03',
  },
  {
    ...{ card: 'pro-2-openmic', on: second, role: 'organiser', hours: 2 },
    people: [['педагоги ОО', 60, null]],
  },
  {
    ...{ card: 'pro-2-dialogue', on: second, role: 'organiser', place: '366' },
    ...{ partners: ['academy', 'tsu', 'department'], hours: 3 },
    particulars: { topic: 'Чем сообщество полезно партнёру' },
    people: [
      ['партнёры', 12, null],
      ['председатели РУМО', 24, null],
    ],
  },
  {
    ...{ card: 'pro-2-values', on: second, role: 'organiser', place: '358', hours: 3 },
    particulars: { topic: 'Ценности и правила', lessons: '1' },
    people: [['председатели РУМО', 24, 19]],
    heldOn: '2022-10-10',
    outcomes: [{ kind: 'document', title: 'Девять правил коллаборации', level: 'district' }],
  },
  {
    ...{ card: 'pro-2-survey', on: second, role: 'organiser' },
    particulars: { tool: 'Форма из восьми вопросов', sample: '400' },
    people: [['педагоги ОО', 400, null]],
  },
  {
    ...{ card: 'pro-2-start', on: second, role: 'organiser', place: '643', hours: 4 },
    ...{ funding: centre, particulars: { programme: 'Prof-акселератор', groups: '2' } },
    people: [
      ['педагоги-наставники', 20, 22],
      ['молодые педагоги до 35 лет', 20, 18],
    ],
    heldOn: '2022-10-14',
    external: ['Конструктор ЦНППМ', '2022-0418', 'https://example.org/events/2022-0418'],
  },
  {
    ...{ card: 'pro-2-novelty', on: second, level: 'district', place: 'imc', hours: 8 },
    particulars: { topic: 'Новое в образовании', programme: 'Prof-акселератор', groups: '2' },
    people: [['педагоги-наставники', 40, null]],
  },
  {
    ...{ card: 'pro-2-adults', on: second, level: 'district', place: '376', hours: 6 },
    people: [['педагоги-наставники', 40, null]],
  },
  {
    ...{ card: 'pro-2-trainers', on: second, place: '510', partners: ['mta'], hours: 12 },
    particulars: { programme: 'Ведущий каскадного обучения', groups: '1', lessons: '4' },
    people: [['методисты ИМЦ', 10, null]],
  },
  {
    ...{ card: 'pro-2-fair', on: second, role: 'organiser', place: '373', partners: ['craft'] },
    ...{ hours: 5, particulars: { nominations: 'Школа; сад; дополнительное образование' } },
    people: [
      ['педагоги-наставники', 80, null],
      ['педагоги ДОУ', 40, null],
    ],
  },
  {
    ...{ card: 'pro-2-points', on: second, level: 'district' },
    particulars: { issuer: 'ИМЦ Московского района' },
  },
];
