import type { DemoKpi, DemoProject } from './content.ts';
import { professionalEvents, professionalInitiatives } from './professional-events.ts';

const end = { deadline: '2024-12-31' } as const;

const kpis: readonly DemoKpi[] = [
  {
    key: 'prof-mechanisms',
    metric: 'Выявленные механизмы повышения квалификации',
    kind: 'number',
    unit: 'шт.',
    comparator: 'at-least',
    value: 3,
    objective: 'prof-1',
    ...end,
  },
  {
    key: 'prof-system',
    metric: 'Планомерное вхождение района в национальную систему учительского роста',
    kind: 'fact',
    comparator: 'equal',
    objective: 'prof-1',
    ...end,
  },
  share(
    'prof-coverage',
    'Охват повышением квалификации',
    35,
    'работники районной системы образования',
    'prof-1',
    { period: 'year' },
  ),
  share(
    'prof-growth',
    'Педагоги, растущие в форматах непрерывного образования',
    10,
    'общее число работников',
    'prof-1',
    { period: 'year', cumulative: true },
  ),
  share(
    'prof-young',
    'Учителя до 35 лет, получающие поддержку в первые три года работы',
    70,
    'учителя до 35 лет',
    'prof-1',
  ),
  share(
    'prof-assess',
    'Педагоги, готовые к добровольной независимой оценке квалификации',
    10,
    'общее число педагогических работников',
    'prof-1',
  ),
  share(
    'prof-heads',
    'Руководители с сопровождением по управлению качеством образования',
    75,
    'руководители ОУ',
    'prof-2',
  ),
  share(
    'prof-attest',
    'Руководители с сопровождением к аттестации',
    100,
    'руководители ОУ',
    'prof-2',
    { comparator: 'equal' },
  ),
  share('prof-reserve', 'Кадровый резерв руководителей', 10, 'общее число руководителей', 'prof-2'),
  {
    key: 'prof-measures',
    metric: 'Меры по развитию инновационного поведения разработаны и действуют',
    kind: 'fact',
    comparator: 'equal',
    objective: 'prof-3',
    ...end,
  },
  share(
    'prof-innovation',
    'Педагоги – активные участники инновационной деятельности',
    10,
    'педагоги',
    'prof-3',
  ),
  {
    key: 'prof-programmes',
    metric: 'Разработанные программы повышения квалификации',
    kind: 'number',
    unit: 'программ',
    comparator: 'at-least',
    value: 7,
    objective: 'prof-3',
    ...end,
  },
  share(
    'prof-roles',
    'Педагоги, обученные новым профессиональным позициям',
    20,
    'педагоги',
    'prof-3',
  ),
  share(
    'prof-content',
    'Педагоги, довольные условиями повышения квалификации (анкетирование)',
    80,
    'опрошенные педагоги',
    'prof-4',
  ),
  {
    key: 'prof-distance',
    metric: 'В ИМЦ создана система дистанционной поддержки педагогов',
    kind: 'fact',
    comparator: 'equal',
    objective: 'prof-4',
    ...end,
  },
  {
    key: 'prof-enriched',
    metric: 'Профессиональная среда обогащается цифровыми и сетевыми средствами',
    kind: 'fact',
    comparator: 'equal',
    period: 'year',
    objective: 'prof-4',
    ...end,
  },
];

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
  kpis,
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

/** A share of at least `value` percent by the end of the plan, unless told otherwise. */
function share(
  key: string,
  metric: string,
  value: number,
  base: string,
  objective: string,
  also: Partial<DemoKpi> = {},
): DemoKpi {
  const target = { kind: 'share', unit: '%', comparator: 'at-least' } as const;
  return { key, metric, value, base, objective, ...target, ...end, ...also };
}
