import type { DemoKpi } from './content.ts';

const end = { deadline: '2024-12-31' } as const;

/** What the four tasks are measured by; a line that the plan gives twice stands here once. */
export const professionalKpis: readonly DemoKpi[] = [
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
