import type { DemoKpi } from './content.ts';

/** A state of each year against one and the same target, told by the last figure of the year. */
const everyYear = { period: 'year', gathers: 'last' } as const;

/**
 * What the four tasks are measured by, with the targets of the plan in short words, from which the fields are read; a line
 * that the plan gives twice stands here once.
 */
export const professionalKpis: readonly DemoKpi[] = [
  {
    key: 'prof-mechanisms',
    metric: 'Выявленные механизмы повышения квалификации',
    words: 'Выявлено не менее трёх механизмов повышения квалификации',
    objective: 'prof-1',
  },
  {
    key: 'prof-system',
    metric: 'Вхождение района в национальную систему учительского роста',
    words: 'Обеспечено вхождение района в систему учительского роста',
    objective: 'prof-1',
  },
  {
    key: 'prof-coverage',
    metric: 'Охват повышением квалификации',
    words: 'Охват повышением квалификации: ежегодно не менее 35 % работников',
    population: 'workers',
    objective: 'prof-1',
  },
  {
    key: 'prof-growth',
    metric: 'Работники, растущие в форматах непрерывного образования',
    words: 'Повышают мастерство ежегодно не менее 10 % работников с нарастающим итогом',
    population: 'workers',
    reading: 'adds-up',
    objective: 'prof-1',
  },
  {
    key: 'prof-young',
    metric: 'Учителя до 35 лет, которых поддерживают в первые три года работы',
    words: 'Поддержка учителей до 35 лет в первые три года работы: не менее 70 %',
    population: 'young',
    ...everyYear,
    objective: 'prof-1',
  },
  {
    key: 'prof-assess',
    metric: 'Педагоги, готовые к независимой оценке квалификации',
    words: 'К независимой оценке готовы не менее 10 % педагогических работников до 2024 года',
    population: 'teachers',
    ...{ ...everyYear, value: null, targets: [{ year: 2024, value: 10 }] },
    objective: 'prof-1',
  },
  {
    key: 'prof-heads',
    metric: 'Руководители с сопровождением по управлению качеством',
    words: 'Сопровождение не менее 75 % руководителей ОУ по управлению качеством',
    population: 'heads',
    ...everyYear,
    objective: 'prof-2',
  },
  {
    key: 'prof-attest',
    metric: 'Руководители, сопровождаемые к аттестации',
    words: 'Методическое сопровождение к аттестации всех руководителей ОУ',
    // Taken of those who are due that year, so each figure brings its own whole.
    ...{ ...everyYear, base: 'от руководителей, которым предстоит аттестация' },
    objective: 'prof-2',
  },
  {
    key: 'prof-reserve',
    metric: 'Кадровый резерв руководителей',
    words: 'Кадровый резерв: не менее 10 % от общего числа руководителей ОУ',
    population: 'heads',
    ...everyYear,
    objective: 'prof-2',
  },
  {
    key: 'prof-measures',
    metric: 'Меры по развитию инновационного поведения разработаны и действуют',
    words: 'Разработана и действует система мер по развитию инновационного поведения',
    objective: 'prof-3',
  },
  {
    key: 'prof-innovation',
    metric: 'Педагоги – активные участники инновационной деятельности',
    words: 'Активно участвуют в инновационной деятельности не менее 10 % педагогов',
    population: 'teachers',
    ...everyYear,
    objective: 'prof-3',
  },
  {
    key: 'prof-programmes',
    metric: 'Разработанные программы повышения квалификации',
    words: 'Разработано не менее 7 программ повышения квалификации',
    objective: 'prof-3',
  },
  {
    key: 'prof-roles',
    metric: 'Педагоги, обученные новым профессиональным позициям',
    words: 'Обучено новым профессиональным позициям не менее 20 % педагогов',
    population: 'teachers',
    objective: 'prof-3',
  },
  {
    key: 'prof-content',
    metric: 'Педагоги, довольные условиями повышения квалификации',
    words: 'По результатам анкетирования довольны условиями не менее 80 % педагогов',
    ...everyYear,
    objective: 'prof-4',
  },
  {
    key: 'prof-distance',
    metric: 'В ИМЦ создана система дистанционной поддержки педагогов',
    words: 'В ИМЦ создана система дистанционной поддержки педагогов',
    objective: 'prof-4',
  },
  {
    key: 'prof-enriched',
    metric: 'Профессиональная среда обогащается цифровыми и сетевыми средствами',
    words: 'Ежегодно профессиональная среда обогащена цифровыми и сетевыми средствами',
    objective: 'prof-4',
  },
];
