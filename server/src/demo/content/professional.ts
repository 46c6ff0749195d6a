import type { DemoProject } from './content.ts';
import { professionalEvents, professionalInitiatives } from './professional-events.ts';
import { professionalKpis } from './professional-kpis.ts';

/** Four tasks over five years; the plan's table is kept as tasks, lines of work and their years. */
export const professional: DemoProject = {
  key: 'professional',
  title: 'Профессионал',
  mode: 'cyclogram',
  scheduleText: '2020 – 2024 годы',
  startsOn: '2020-01-01',
  endsOn: '2024-12-31',
  leads: ['coordinator'],
  members: ['young', 'managers', 'distance'],
  observers: ['director'],
  enteredOn: '2020-01-20',
  phases: [
    ['2020-01-20', 'approved'],
    ['2020-02-03', 'running'],
  ],
  passport: {
    uniqueIdea: '«Школа возможностей» для каждого ребёнка и специалисты, которые умеют её строить.',
    aim: 'Дать работникам района компетенции, с которыми растут качество образования и каждый ребёнок.',
    relevance:
      'Новые задачи требуют новых позиций: ведущий индивидуальных маршрутов, дизайнер среды, специалист по качеству. Руководителям нужно стратегическое мышление.',
    concept:
      'Меры управления опираются на проект «Учитель будущего» и национальную систему учительского роста: сначала разработка, затем ежегодное применение, в конце анализ.',
    financing:
      'Субсидия на государственное задание; региональный бюджет по адресным программам; внебюджетные средства школ; средства работников; гранты.',
    expectedResults:
      'Десять результатов: от механизмов повышения квалификации и кадрового резерва до поддержки молодых учителей; каждый измеряется показателем.',
    participants: 'Педагоги и руководители района, ИМЦ, отдел образования.',
    presentationForms: 'Ежегодный аналитический отчёт; конференции, семинары, форумы.',
    coordination:
      'Координатор – ИМЦ района. В сети: учреждения повышения квалификации, институт РАО, вузы, учреждения культуры, школы с сильной практикой.',
  },
  goal: {
    title: 'Профессиональные компетенции работников районной системы образования',
    under: null,
  },
  objectives: [
    { key: 'prof-1', title: 'Механизмы непрерывного и планомерного повышения квалификации' },
    { key: 'prof-2', title: 'Лидерство и управленческие компетенции команд и резерва' },
    { key: 'prof-3', title: 'Инновационное поведение и новые профессиональные позиции' },
    { key: 'prof-4', title: 'Профессиональная среда: цифровые технологии и сеть' },
  ],
  alsoServes: [],
  kpis: professionalKpis,
  directions: ['E5'],
  labels: [],
  stages: [
    {
      key: 'prof-s1',
      title: 'Разработческий',
      when: ['2020 год', '2020-01-01', '2020-12-31', 'year'],
    },
    {
      key: 'prof-s2',
      title: 'Практический',
      when: ['2020 – 2024 годы', '2020-01-01', '2024-12-31', 'year'],
    },
    {
      key: 'prof-s3',
      title: 'Аналитический',
      when: ['2024 год', '2024-01-01', '2024-12-31', 'year'],
    },
  ],
  initiatives: professionalInitiatives,
  events: professionalEvents,
};
