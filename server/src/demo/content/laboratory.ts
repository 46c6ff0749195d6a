import type { DemoProject } from './content.ts';
import { laboratoryEvents } from './laboratory-events.ts';

/** Mentors and pupils of kindergartens; the plan names who answers for a row instead of a result. */
export const laboratory: DemoProject = {
  key: 'laboratory',
  title: 'Лаборатория профессиональных компетенций',
  mode: 'cyclogram',
  scheduleText: '2020 – до 31.10.2025',
  startsOn: '2020-01-01',
  endsOn: '2025-10-31',
  leads: ['preschool', 'kindergarten'],
  members: ['digital'],
  observers: [],
  enteredOn: '2021-08-05',
  phases: [['2021-08-05', 'running']],
  passport: {
    uniqueIdea:
      'Воспитатель учится один на один у того, кто это умеет, пусть и в другом детском саду.',
    aim: 'Поддержать новаторов и связать детские сады через наставничество.',
    concept:
      'Садов и дошкольных отделений в районе всё больше, новых воспитателей тоже. Наставник заявляет, чему готов научить, ученик выбирает, и пара работает по понятному алгоритму, даже если учреждения разные.',
    personalisationTools: 'наставничество: мастер-класс · консультация · консультация-практикум',
    financing: 'Текущее финансирование.',
    expectedResults: 'Работает ещё одна гибкая форма роста педагогов дошкольного образования.',
    participants: 'Педагоги учреждений с дошкольными программами, методисты ИМЦ.',
  },
  goal: { title: 'Сеть детских садов, где учатся у наставников', under: 'ecosystem' },
  objectives: [
    { key: 'lab-1', title: 'Районная карта наставников по темам компетенций' },
    { key: 'lab-2', title: 'Взаимодействие наставников и их учеников' },
    { key: 'lab-3', title: 'Распространение опыта талантливых педагогов' },
  ],
  alsoServes: [],
  kpis: [],
  directions: ['E1'],
  labels: [
    { key: 'lab-map', title: 'карта наставников', tint: 1 },
    { key: 'lab-pairs', title: 'пары', tint: 7 },
  ],
  stages: [
    {
      key: 'lab-s1',
      title: 'Подготовительный',
      when: ['2020-2021', '2020-01-01', '2021-12-31', 'year'],
    },
    { key: 'lab-s2', title: 'Основной', when: ['2022-2024', '2022-01-01', '2024-12-31', 'year'] },
    {
      key: 'lab-s3',
      title: 'Заключительный',
      when: ['до 31.10.2025', '2025-01-01', '2025-10-31', 'day'],
    },
  ],
  initiatives: [],
  events: laboratoryEvents,
};
