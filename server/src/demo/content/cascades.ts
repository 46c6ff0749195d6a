import type { DemoCascade } from './content.ts';
import { laboratory } from './laboratory.ts';
import { leaders } from './leaders.ts';
import { procommunity } from './procommunity.ts';
import { professional } from './professional.ts';
import { schoolToSchool } from './school-to-school.ts';
import { trajectory } from './trajectory.ts';
import { tutor } from './tutor.ts';

/** The two centres of the demonstration. The older projects of the first are entered when it begins to use the board. */
export const demoCascades: readonly DemoCascade[] = [
  {
    key: 'moscow',
    organisationName: 'ГБУ ДППО ЦПКС ИМЦ Московского района Санкт-Петербурга',
    organisationShortName: 'ИМЦ Московского района',
    programmeTitle: 'От трансформации к системным изменениям',
    programmeStartsOn: null,
    programmeEndsOn: '2024-12-31',
    director: 'director',
    members: [
      ['deputy', 'staff'],
      ['lead', 'staff'],
      ['member', 'staff'],
      ['mentoring', 'staff'],
      ['quality', 'staff'],
      ['preschool', 'staff'],
      ['kindergarten', 'staff'],
      ['tutor', 'staff'],
      ['reserve', 'staff'],
      ['community', 'staff'],
      ['digital', 'staff'],
      ['chair', 'staff'],
      ['observer', 'observer'],
      ['partner', 'observer'],
    ],
    foundedOn: '2021-08-02',
    endsOn: '2022-10-17',
    programmeGoal: 'Непрерывное педагогическое образование и новое качество районной системы',
    strategicProjects: [
      { key: 'office', title: 'ИМЦ – офис инициации и управления проектами' },
      {
        key: 'ecosystem',
        title:
          'ИМЦ – центр экосистемы непрерывного профессионального образования и карьерного роста',
      },
      { key: 'people', title: 'Человеческий капитал ИМЦ' },
    ],
    kpis: [
      {
        key: 'cascade-reach',
        metric: 'Участники событий каскада',
        ...{ kind: 'number', unit: 'чел.', comparator: 'at-least', value: 500 },
        ...{ period: 'academic-year', startsOn: '2021-09-01', deadline: '2024-08-31' },
      },
    ],
    projects: [procommunity, leaders, trajectory, schoolToSchool, laboratory, tutor],
  },
  {
    key: 'krasnoe',
    organisationName: 'ГБУ ИМЦ Красносельского района Санкт-Петербурга',
    organisationShortName: 'ИМЦ Красносельского района',
    programmeTitle:
      'Программа развития системы образования Красносельского района на 2020-2024 годы',
    programmeStartsOn: '2020-01-01',
    programmeEndsOn: '2024-12-31',
    director: 'krasnoe-director',
    members: [
      ['coordinator', 'staff'],
      ['young', 'staff'],
      ['managers', 'staff'],
      ['distance', 'staff'],
      ['director', 'observer'],
    ],
    foundedOn: '2020-01-13',
    endsOn: '2024-10-17',
    programmeGoal:
      'Компетенции работников, с которыми растут качество образования и каждый ребёнок',
    strategicProjects: [],
    projects: [professional],
  },
];
