import type { DemoProject } from './content.ts';
import { leadersEvents } from './leaders-events.ts';
import { leadersYears } from './leaders-years.ts';
import { reserveEvents } from './reserve-events.ts';

/** Heads of schools and the reserve for their posts: two initiatives with five and nine events. */
export const leaders: DemoProject = {
  key: 'leaders',
  title: 'Школа Лидеров образования',
  mode: 'cyclogram',
  scheduleText: '2019-2024',
  planYear: 'calendar',
  startsOn: '2019-01-01',
  endsOn: '2024-12-31',
  leads: ['director', 'deputy'],
  members: ['reserve'],
  observers: ['observer', 'partner'],
  enteredOn: '2021-08-04',
  phases: [['2021-08-04', 'running']],
  passport: {
    uniqueIdea:
      'Руководителей и кадровый резерв сопровождают каждого по-своему, а в резерв отбирают через профессиональный конкурс.',
    aim: 'Помочь руководителям школ расти, а резерву – набрать управленческие компетенции.',
    concept:
      'Две циклограммы: обмен управленческим опытом для руководителей и годовой круг работы с резервом с конкурсом «Управленцы будущего», мастер-классами и стажировками. Проект продолжает две прежние работы ИМЦ с лидерами.',
    personalisationTools:
      'матрица компетенций · менторинг · акселерация · мастер-класс · конкурс · коучинг · индивидуальная траектория · стажировка',
    advantage: 'Конкурс как способ отбора в кадровый резерв.',
    financing: 'Текущее финансирование.',
    expectedResults: 'Руководители растут, резерв готов к должности, отбор в резерв стал точнее.',
    achievedResults:
      'Руководители 6 школ – победители городской премии, 4 – лауреаты и дипломанты всероссийского конкурса; школа № 376 – лучшие кадровые технологии города (2020). В резерве 35 человек, 7 из них прошли конкурс.',
    participants: 'Руководители школ, кадровый резерв и кандидаты, отдел образования, ИМЦ.',
  },
  goal: { title: 'Рост руководителей и готовый кадровый резерв', under: 'ecosystem' },
  objectives: [
    { key: 'heads-o1', title: 'Открытая площадка обмена управленческим опытом' },
    { key: 'heads-o2', title: 'Отбор в кадровый резерв через профессиональный конкурс' },
    {
      key: 'heads-o3',
      title: 'Выявление перспективных руководителей 2-3 уровня и педагогов-лидеров',
    },
    { key: 'heads-o4', title: 'Диагностика личностно-профессиональных ресурсов' },
    { key: 'heads-o5', title: 'Управленческие компетенции, лидерство и гибкие навыки' },
    { key: 'heads-o6', title: 'Мотивация к профессиональному и карьерному росту' },
  ],
  alsoServes: ['people'],
  kpis: [],
  directions: ['E1', 'EA'],
  labels: [
    { key: 'heads-contest', title: 'Управленцы будущего', tint: 4 },
    { key: 'heads-open', title: 'обмен опытом', tint: 2 },
  ],
  stages: [
    { key: 'heads-s1', title: 'Основной', when: ['2019-2024', '2019-01-01', '2024-12-31', 'year'] },
  ],
  initiatives: [
    {
      key: 'heads-1',
      title: 'Реализация цикла мероприятий по распространению успешных управленческих практик',
      when: ['в течение года', '2019-01-01', '2024-12-31', 'year'],
      plannedResult: 'Руководители школ растут как профессионалы и как люди',
    },
    {
      key: 'heads-2',
      title: 'Реализация циклограммы мероприятий по работе с кадровым резервом и кандидатами',
      when: ['в течение года', '2019-01-01', '2024-12-31', 'year'],
      plannedResult: 'Резерв готов работать в должности руководителя',
    },
  ],
  events: [...leadersEvents, ...reserveEvents].map((event) => ({ ...event, stage: 'heads-s1' })),
  periods: leadersYears,
};
