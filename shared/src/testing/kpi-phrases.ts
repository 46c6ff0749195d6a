import type { KpiFields } from '../domain/kpi/from-meaning.ts';
import type { MeasurementSource } from '../domain/kpi/measurement.ts';

/** Categories of a district, by which a name in a phrase is known; the name is the id as well. */
export const categoryNames = {
  workers: 'Работники районной системы образования',
  teachers: 'Педагогические работники',
  heads: 'Руководители ОУ',
  young: 'Учителя до 35 лет в первые три года работы',
  pupils: 'Учащиеся',
} as const;
const { workers, teachers, heads, young } = categoryNames;

const share = { kind: 'share', unit: '%', comparator: 'at-least' } as const;
const fact = { kind: 'fact', unit: null, value: null } as const;
type Row = readonly [string, Partial<KpiFields>, MeasurementSource];

/** Phrases about measures as plans write them, with what each must come out as without typing. */
export const appendixB: readonly Row[] = [
  [
    'Выявлено не менее трёх механизмов повышения квалификации',
    { kind: 'number', comparator: 'at-least', value: 3, unit: 'шт.', gathers: 'sum' },
    'document',
  ],
  [
    'Повышение квалификации работников РСО (ежегодно охват не менее 35%)',
    {
      ...share,
      value: 35,
      period: 'year',
      cumulative: false,
      populationId: workers,
      gathers: 'sum',
    },
    'event',
  ],
  [
    'ежегодно охват не менее 35%',
    { ...share, value: 35, period: 'year', populationId: null, gathers: 'sum' },
    'event',
  ],
  [
    'Педагоги повышают мастерство (ежегодно не менее 10 % от общего числа работников с нарастающим итогом)',
    {
      ...{ ...share, value: 10, period: 'year', cumulative: true, reading: null },
      ...{ populationId: workers, gathers: 'sum', base: 'от общего числа работников' },
    },
    'event',
  ],
  [
    'Учителя в возрасте до 35 лет вовлечены в поддержку в первые три года работы (не менее 70 %)',
    { ...share, value: 70, deadline: '2024-12-31', populationId: young },
    'event',
  ],
  [
    'не менее 10 % от общего числа педагогических работников до 2024 года',
    { ...share, value: 10, deadline: '2024-12-31', populationId: teachers },
    'document',
  ],
  ['не менее 75 % руководителей ОУ', { ...share, value: 75, populationId: heads }, 'document'],
  [
    'методическое сопровождение всех руководителей',
    { ...share, comparator: 'equal', value: 100, populationId: heads },
    'event',
  ],
  [
    'Сформирован кадровый резерв в количестве не менее 10 % от общего числа руководителей',
    { ...share, value: 10, populationId: heads, gathers: 'last' },
    'document',
  ],
  [
    'Разработано не менее 7 дополнительных профессиональных программ',
    { kind: 'number', comparator: 'at-least', value: 7, unit: 'программ', gathers: 'sum' },
    'document',
  ],
  [
    'Обучено не менее 20 % педагогов',
    { ...share, value: 20, populationId: teachers, gathers: 'sum' },
    'event',
  ],
  [
    'по результатам анкетирования не менее 80 % педагогов удовлетворены',
    { ...share, value: 80, gathers: 'last' },
    'survey',
  ],
  ['Разработана и реализуется система мер поддержки', fact, 'document'],
  ['В ИМЦ создана система дистанционной поддержки', fact, 'document'],
  [
    'Обеспечено планомерное вхождение РСО в НСУР',
    { kind: 'text', unit: null, value: null, period: 'year' },
    'document',
  ],
  [
    'уменьшение количества школ, демонстрирующих низкие результаты',
    { kind: 'trend', comparator: 'down', value: null, unit: null },
    'document',
  ],
  [
    'положительная динамика результатов (ВПР, ОГЭ, ЕГЭ)',
    { kind: 'trend', comparator: 'up', value: null },
    'document',
  ],
  [
    'увеличение количества учителей, прошедших ПК',
    { kind: 'trend', comparator: 'up', value: null },
    'document',
  ],
  [
    'достигнут плановый показатель вовлеченности ОО – 100%',
    { ...share, comparator: 'equal', value: 100 },
    'event',
  ],
  [
    'ежегодно награждение не менее двух методистов',
    { kind: 'number', comparator: 'at-least', value: 2, unit: 'чел.', period: 'year' },
    'document',
  ],
  [
    'более 60% от максимального балла',
    { ...share, comparator: 'more-than', value: 60, base: 'от максимального балла' },
    'document',
  ],
  ['более 90%', { ...share, comparator: 'more-than', value: 90 }, 'document'],
];
