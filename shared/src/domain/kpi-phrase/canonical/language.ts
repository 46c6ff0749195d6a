import type { KpiComparator, KpiKind, KpiPeriod } from '../meaning.ts';

/** The words of canonical phrases in one language; the same words are read back. */
export interface Language {
  readonly kinds: Readonly<Record<KpiKind, string>>;
  readonly comparators: Readonly<Record<Exclude<KpiComparator, 'between'> | 'none', string>>;
  /** «рост в 2 раза»: changes told as a multiple. */
  readonly multiples: Readonly<Record<'increaseBy' | 'decreaseBy', string>>;
  /** Whether «раз» is told after the number of a multiple. */
  readonly tellsTimes: boolean;
  readonly between: readonly [from: string, to: string];
  readonly periods: Readonly<Record<KpiPeriod, string>>;
  readonly answers: readonly [yes: string, no: string];
  readonly quotes: readonly [open: string, close: string];
  readonly of: string;
  readonly cumulative: string;
  readonly by: string;
  readonly baseline: string;
  readonly series: string;
  readonly since: string;
  readonly breakdown: string;
  readonly better: Readonly<Record<'up' | 'down', string>>;
  readonly source: string;
  readonly decimal: ',' | '.';
  readonly isDayFirst: boolean;
  /** Units with a name of their own in this language. */
  readonly units: ReadonlyMap<string, string>;
}

export const russian: Language = {
  kinds: {
    target: 'Показатель',
    boolean: 'Результат',
    trend: 'Динамика',
    growth: 'Изменение',
    maintain: 'Сохранение',
    threshold: 'Порог',
    volume: 'Объём',
    actual: 'Факт',
    definition: 'Определение',
    none: 'Не показатель',
  },
  comparators: {
    '>=': 'не менее',
    '>': 'более',
    '<=': 'не более',
    '<': 'менее',
    '=': 'ровно',
    '~': 'около',
    increase: 'рост',
    decrease: 'снижение',
    increaseBy: 'рост на',
    decreaseBy: 'снижение на',
    none: 'значение',
  },
  multiples: { increaseBy: 'рост в', decreaseBy: 'снижение в' },
  tellsTimes: true,
  between: ['от', 'до'],
  periods: {
    year: 'ежегодно',
    academicYear: 'за учебный год',
    academicHalf: 'за учебное полугодие',
    halfYear: 'за полугодие',
    quarter: 'ежеквартально',
    schoolQuarter: 'за четверть',
    month: 'ежемесячно',
    week: 'еженедельно',
  },
  answers: ['да', 'нет'],
  quotes: ['«', '»'],
  of: 'от',
  cumulative: 'с нарастающим итогом',
  by: 'до',
  baseline: 'исходно',
  series: 'по годам:',
  since: 'с',
  breakdown: 'из них',
  better: { up: 'чем больше, тем лучше', down: 'чем меньше, тем лучше' },
  source: 'по данным',
  decimal: ',',
  isDayFirst: true,
  units: new Map(),
};

export const english: Language = {
  kinds: {
    target: 'Indicator',
    boolean: 'Result',
    trend: 'Trend',
    growth: 'Change',
    maintain: 'Kept up',
    threshold: 'Threshold',
    volume: 'Volume',
    actual: 'Fact',
    definition: 'Definition',
    none: 'No indicator',
  },
  comparators: {
    '>=': 'at least',
    '>': 'more than',
    '<=': 'at most',
    '<': 'less than',
    '=': 'exactly',
    '~': 'about',
    increase: 'growth',
    decrease: 'decline',
    increaseBy: 'growth by',
    decreaseBy: 'decline by',
    none: 'value',
  },
  multiples: { increaseBy: 'growth by a factor of', decreaseBy: 'decline by a factor of' },
  tellsTimes: false,
  between: ['from', 'to'],
  periods: {
    year: 'every year',
    academicYear: 'every school year',
    academicHalf: 'every half of the school year',
    halfYear: 'every half-year',
    quarter: 'every quarter',
    schoolQuarter: 'every school quarter',
    month: 'every month',
    week: 'every week',
  },
  answers: ['yes', 'no'],
  quotes: ['“', '”'],
  of: 'of',
  cumulative: 'as a running total',
  by: 'by',
  baseline: 'at first',
  series: 'yearly:',
  since: 'from',
  breakdown: 'of these',
  better: { up: 'the more the better', down: 'the less the better' },
  source: 'source',
  decimal: '.',
  isDayFirst: false,
  units: new Map([
    ['чел.', 'people'],
    ['ч', 'hours'],
    ['мин', 'minutes'],
    ['шт.', 'pieces'],
    ['ед.', 'units'],
    ['экз.', 'copies'],
    ['место', 'place'],
    ['лет', 'years'],
    ['балл', 'points'],
    ['руб.', 'roubles'],
    ['п.п.', 'percentage points'],
    ['раз', 'times'],
  ]),
};

export const languages = { ru: russian, en: english } as const;
export type LanguageName = keyof typeof languages;
