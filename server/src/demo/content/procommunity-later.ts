import type { DemoSprints } from './content.ts';

/** Sprints that are only outlined: a horizon and a hint of the goal, nothing that could be counted on. */
export const outlines: DemoSprints['outlines'] = [
  {
    number: 1,
    horizon: 'февраль – июнь 2022',
    goalHint: 'Собрать новую архитектуру сообществ и договориться о правилах.',
  },
  {
    number: 2,
    horizon: 'сентябрь – декабрь 2022',
    goalHint: 'Запустить Prof-акселератор и каскадное обучение силами актива.',
  },
  {
    number: 3,
    horizon: 'февраль – июнь 2023',
    goalHint: 'Вторая волна каскадного обучения; первые баллы и признание участников.',
  },
  {
    number: 4,
    horizon: 'сентябрь – декабрь 2023',
    goalHint: 'Сообщества сами проверяют себя и расширяют свой круг.',
  },
  {
    number: 5,
    horizon: 'январь – август 2024',
    goalHint: 'Закрепить найденное в практике района и подвести итоги.',
  },
];

export const ideas: DemoSprints['ideas'] = [
  {
    key: 'idea-wave',
    title: 'Каскадные семинары в школах: вторая волна',
    type: 'seminar',
    horizon: 3,
    objectives: ['pro-7'],
  },
  {
    key: 'idea-designer',
    title: 'Prof-акселератор: дизайнер образовательных программ',
    type: 'class',
    horizon: 3,
    objectives: ['pro-5'],
  },
  {
    key: 'idea-constructor',
    title: 'Все события сообществ – в конструкторе ЦНППМ',
    type: 'resource',
    horizon: null,
    objectives: ['pro-2'],
  },
  {
    key: 'idea-smm',
    title: 'Практикум для сотрудников: SMM сообщества',
    type: 'training',
    horizon: 3,
    objectives: ['pro-6'],
  },
  {
    key: 'idea-ageing',
    title: 'Самопроверка сообществ на «моральный износ»',
    type: 'diagnostics',
    horizon: 4,
    objectives: ['pro-1'],
  },
  {
    key: 'idea-roles',
    title: 'Каталог наставников и экспертов с темами',
    type: 'resource',
    horizon: 4,
    objectives: ['pro-4'],
  },
  {
    key: 'idea-neighbours',
    title: 'Встреча активов с соседним районом',
    type: 'panel',
    horizon: 5,
    objectives: ['pro-2'],
  },
  {
    key: 'idea-forum',
    title: 'Итоговый форум ПРОкомьюнити',
    type: 'forum',
    horizon: 5,
    objectives: ['pro-1', 'pro-8'],
  },
];
