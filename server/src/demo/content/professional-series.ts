import type { EventType } from '@kaskad/shared/domain/card/event-type.ts';

/** One line of work of a task over the years of the plan: each cell is an activity of that year. */
export interface Series {
  readonly key: string;
  readonly objective: string;
  readonly title: string;
  readonly type: EventType;
  readonly by: string;
  readonly kpis?: readonly string[];
  readonly years: Readonly<Record<number, string>>;
}

const mechanisms = 'механизмов непрерывного и планомерного повышения квалификации';
/** The table of the plan, read along its rows. */
export const series: readonly Series[] = [
  {
    key: 'mech',
    objective: 'prof-1',
    title: 'Механизмы непрерывного повышения квалификации',
    type: 'course',
    by: 'coordinator',
    kpis: ['prof-mechanisms', 'prof-coverage', 'prof-growth'],
    years: {
      2020: `Выявление ${mechanisms}`,
      2021: `Апробация ${mechanisms}`,
      2022: `Разработка и внедрение ${mechanisms}`,
      2023: `Применение ${mechanisms}`,
      2024: `Применение ${mechanisms}`,
    },
  },
  {
    key: 'young',
    objective: 'prof-1',
    title: 'Сопровождение молодых педагогов',
    type: 'support',
    by: 'young',
    kpis: ['prof-young'],
    years: {
      2020: 'Разработка программы сопровождения молодых педагогов',
      ...each(2021, 2024, 'Реализация программы сопровождения молодых педагогов'),
    },
  },
  {
    key: 'assess',
    objective: 'prof-1',
    title: 'Добровольная независимая оценка квалификации',
    type: 'diagnostics',
    by: 'coordinator',
    kpis: ['prof-assess'],
    years: {
      2021: 'Разработка системы мер для подготовки к независимой оценке квалификации',
      ...each(
        2022,
        2024,
        'Реализация системы мер для подготовки к независимой оценке квалификации',
      ),
    },
  },
  {
    key: 'forum',
    objective: 'prof-1',
    title: 'Форум молодых педагогов',
    type: 'forum',
    by: 'young',
    kpis: ['prof-young'],
    years: { 2022: 'Проведение форума молодых педагогов' },
  },
  {
    key: 'heads',
    objective: 'prof-2',
    title: 'Профессиональный рост руководителей',
    type: 'programme',
    by: 'managers',
    kpis: ['prof-heads'],
    years: {
      2020: 'Разработка программы профессионального роста руководителей ОУ',
      ...each(2021, 2023, 'Реализация программы профессионального роста руководителей ОУ'),
      2024: 'Конференция руководителей ОУ по вопросам управления качеством образования',
    },
  },
  {
    key: 'attest',
    objective: 'prof-2',
    title: 'Аттестация руководителей',
    type: 'support',
    by: 'managers',
    kpis: ['prof-attest'],
    years: {
      2020: 'Разработка программы сопровождения руководителей ОУ к прохождению аттестации',
      ...each(
        2021,
        2024,
        'Реализация программы сопровождения руководителей ОУ к прохождению аттестации',
      ),
    },
  },
  {
    key: 'reserve',
    objective: 'prof-2',
    title: 'Резерв руководителей',
    type: 'programme',
    by: 'managers',
    kpis: ['prof-reserve'],
    years: {
      2020: 'Разработка программы подготовки резерва руководителей',
      ...each(2021, 2024, 'Реализация программы подготовки резерва руководителей'),
    },
  },
  {
    key: 'innovate',
    objective: 'prof-3',
    title: 'Инновационное поведение педагогов',
    type: 'support',
    by: 'coordinator',
    kpis: ['prof-innovation', 'prof-measures'],
    years: {
      2020: 'Разработка мер по развитию инновационного поведения педагогов',
      ...each(2021, 2022, 'Реализация мер по развитию инновационного поведения педагогов'),
      2023: 'Распределённая конференция по вопросам инновационной деятельности',
      2024: 'Реализация мер по развитию инновационного поведения педагогов',
    },
  },
  {
    key: 'roles',
    objective: 'prof-3',
    title: 'Новые профессиональные позиции',
    type: 'course',
    by: 'coordinator',
    kpis: ['prof-programmes', 'prof-roles'],
    years: {
      2020: 'Разработка и апробация мероприятий о новых профессиональных позициях',
      ...each(2021, 2024, 'Реализация мероприятий о новых профессиональных позициях'),
    },
  },
  {
    key: 'environment',
    objective: 'prof-4',
    title: 'Профессиональная среда развития кадров',
    type: 'resource',
    by: 'coordinator',
    kpis: ['prof-enriched'],
    years: {
      2020: 'Разработка модели профессиональной среды развития кадров',
      ...each(2021, 2024, 'Обогащение профессиональной среды развития кадров'),
    },
  },
  {
    key: 'remote',
    objective: 'prof-4',
    title: 'Дистанционная поддержка',
    type: 'resource',
    by: 'distance',
    kpis: ['prof-distance'],
    years: {
      2020: 'Проектирование системы дистанционной поддержки',
      2021: 'Формирование системы дистанционной поддержки',
      ...each(2022, 2024, 'Развитие системы дистанционной поддержки'),
    },
  },
  {
    key: 'partners',
    objective: 'prof-4',
    title: 'Ресурсы школ и социальных партнёров',
    type: 'in-house-training',
    by: 'distance',
    kpis: ['prof-coverage'],
    years: {
      2020: 'Реестр ресурсных возможностей школ и социальных партнёров',
      ...each(2021, 2024, 'Обучение и сопровождение на ресурсах школ и социальных партнёров'),
    },
  },
];

function each(from: number, to: number, title: string): Record<number, string> {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return Object.fromEntries(years.map((year) => [year, title]));
}
