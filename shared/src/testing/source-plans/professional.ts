import type { SourceKpi, SourcePlan, SourceRow } from './source-plan.ts';

const end = '2024-12-31';
const share = { kind: 'share', unit: '%', comparator: 'at-least' } as const;
const employees = { ...share, value: 10, base: 'общее число работников' } as const;

/**
 * What the tasks are measured by. A line that the expected results repeat with the same figure, base and day is one
 * target and stands here once.
 */
const ofTasks: readonly SourceKpi[] = [
  { metric: 'Механизмы повышения квалификации', kind: 'number', value: 3, objective: 0 },
  { metric: 'Вхождение РСО в НСУР', kind: 'text', objective: 0 },
  { ...share, metric: 'Охват работников', value: 35, base: 'работники РСО', objective: 0 },
  {
    ...employees,
    metric: 'Работники в форматах непрерывного образования',
    period: 'year',
    cumulative: true,
    objective: 0,
  },
  { ...share, metric: 'Учителя до 35 лет', value: 70, base: 'учителя до 35 лет', objective: 0 },
  {
    ...share,
    metric: 'Педагоги, готовые к добровольной независимой оценке квалификации',
    value: 10,
    base: 'педагогические работники',
    deadline: end,
    objective: 0,
  },
  { ...share, metric: 'Сопровождение по качеству', value: 75, base: 'руководители', objective: 1 },
  {
    ...share,
    metric: 'Сопровождение к аттестации',
    value: 100,
    base: 'руководители',
    objective: 1,
  },
  {
    ...share,
    metric: 'Кадровый резерв руководителей образовательных учреждений',
    value: 10,
    base: 'общее число руководителей',
    objective: 1,
  },
  { metric: 'Система мер инновационного поведения', kind: 'fact', objective: 2 },
  { ...share, metric: 'Активные участники инноваций', value: 10, base: 'педагоги', objective: 2 },
  { metric: 'Программы повышения квалификации', kind: 'number', value: 7, objective: 2 },
  { ...share, metric: 'Обучение новым позициям', value: 20, base: 'педагоги', objective: 2 },
  { ...share, metric: 'Довольные условиями', value: 80, base: 'опрошенные', objective: 3 },
  { metric: 'Создана система дистанционной поддержки', kind: 'fact', objective: 3 },
  { metric: 'Среда обогащается ежегодно', kind: 'fact', period: 'year', objective: 3 },
];

/** Expected results that the tasks tell in other words or not at all. */
const expected: readonly SourceKpi[] = [
  { metric: 'Внедрены механизмы повышения квалификации', kind: 'fact' },
  { metric: 'Условия для лидерских способностей созданы', kind: 'fact' },
  { metric: 'Сопровождение руководителей обеспечено', kind: 'fact' },
  {
    ...share,
    metric: 'Кадровый резерв руководителей образовательных организаций',
    value: 10,
    base: 'общее число руководителей образовательных организаций',
  },
  {
    ...share,
    metric: 'Подготовка к добровольной независимой оценке квалификации',
    value: 10,
    base: 'педагогические работники',
  },
];

/** Cells of the table along its rows, from 2020 on; an empty cell is null. */
const table: readonly (readonly [objective: number, cells: readonly (string | null)[]])[] = [
  [
    0,
    ['Выявление', 'Апробация', 'Разработка и внедрение', 'Применение', 'Применение'].map(
      mechanisms,
    ),
  ],
  [0, ['Разработка', ...of('Реализация', 4)].map((did) => `${did} программы молодых педагогов`)],
  [
    0,
    [
      null,
      ...['Разработка', ...of('Реализация', 3)].map((did) => `${did} мер к независимой оценке`),
    ],
  ],
  [0, [null, null, 'Проведение форума молодых педагогов', null, null]],
  [1, ['Разработка', ...of('Реализация', 3)].map((did) => `${did} программы роста руководителей`)],
  [1, [...of<null>(null, 4), 'Конференция руководителей по качеству образования']],
  [
    1,
    ['Разработка', ...of('Реализация', 4)].map(
      (did) => `${did} программы сопровождения к аттестации`,
    ),
  ],
  [1, ['Разработка', ...of('Реализация', 4)].map((did) => `${did} программы подготовки резерва`)],
  [
    2,
    ['Разработка', 'Реализация', 'Реализация'].map((did) => `${did} мер инновационного поведения`),
  ],
  [
    2,
    [...of<null>(null, 3), 'Распределённая конференция', 'Реализация мер инновационного поведения'],
  ],
  [
    2,
    ['Разработка и апробация', ...of('Реализация', 4)].map(
      (did) => `${did} комплекса мероприятий о новых позициях`,
    ),
  ],
  [3, ['Разработка модели', ...of('Обогащение', 4)].map((did) => `${did} профессиональной среды`)],
  [
    3,
    ['Проектирование', 'Формирование', ...of('Развитие', 3)].map(
      (did) => `${did} системы дистанционной поддержки`,
    ),
  ],
  [3, ['Реестр ресурсных возможностей', ...of('Обучение на ресурсах ОУ и партнёров', 4)]],
];

export const professional: SourcePlan = {
  title: 'Профессионал',
  mode: 'cyclogram',
  startsOn: '2020-01-01',
  endsOn: end,
  stages: [
    ['Разработческий', '2020 год'],
    ['Практический', '2020 – 2024 годы'],
    ['Аналитический', '2024 год'],
  ],
  objectives: [
    'Механизмы непрерывного и планомерного повышения квалификации',
    'Лидерские способности и управленческие компетенции',
    'Инновационное поведение и новые позиции',
    'Профессиональная среда, цифровые технологии и сеть',
  ],
  kpis: [...ofTasks, ...expected],
  rows: table.flatMap(([objective, cells]) =>
    cells.flatMap((title, index): SourceRow[] =>
      title === null ? [] : [{ title, words: `${2020 + index} год`, objective, isOwned: true }],
    ),
  ),
};

function mechanisms(did: string): string {
  return `${did} механизмов повышения квалификации`;
}

function of<T>(value: T, count: number): T[] {
  return Array.from({ length: count }, () => value);
}
