import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { DateWriter } from './format/date.ts';
import type { Translate } from './translate.ts';

type Words = { t: Translate; number: (value: number) => string; date: Pick<DateWriter, 'range'> };

/** The definition of a target as a sentence: «не менее 10 % от … ежегодно, нарастающим итогом, до 31 декабря 2024». */
export function kpiSentence(
  kpi: Pick<
    Kpi,
    'kind' | 'unit' | 'comparator' | 'value' | 'base' | 'period' | 'cumulative' | 'deadline'
  > &
    Partial<Pick<Kpi, 'targets'>>,
  { t, number, date }: Words,
): string {
  // Where single years have targets and the others none, the last one tells where it is going.
  const last = kpi.value === null ? kpi.targets?.at(-1) : undefined;
  const every = kpi.period === 'once' ? '' : t(`kpi.every.${kpi.period}`);
  const main = [
    amount({ ...kpi, value: last?.value ?? kpi.value }, t, number),
    joins(kpi.base) ? kpi.base : '',
    last === undefined ? every : t('kpi.inYear', { year: String(last.year) }),
  ];
  const parts = [
    main.filter((part) => part !== '').join(' '),
    kpi.cumulative ? t('kpi.cumulatively') : '',
    kpi.deadline === null ? '' : t('kpi.until', { date: date.range(kpi.deadline, kpi.deadline) }),
  ];
  const sentence = parts.filter((part) => part !== '').join(', ');
  return kpi.base === null || joins(kpi.base)
    ? sentence
    : `${sentence}; ${t('kpi.baseIs', { base: kpi.base })}`;
}

/** A base that begins with «от» goes into the sentence; any other would stand in the wrong case there. */
function joins(base: string | null): base is string {
  return base !== null && /^(от|of) /i.test(base);
}

function amount(
  { kind, comparator, value, unit }: Pick<Kpi, 'kind' | 'comparator' | 'value' | 'unit'>,
  t: Translate,
  number: (value: number) => string,
): string {
  if (kind === 'fact') return t('kpi.mustHappen');
  if (kind === 'text') return t('kpi.toldInWords');
  const sign = kind === 'share' ? (unit ?? '%') : unit;
  const size =
    value === null ? '' : sign === null ? number(value) : `${number(value)}\u00A0${sign}`;
  if (size === '')
    return value === null && isTrend(comparator) ? t(`kpi.${comparator}`) : t('kpi.noValue');
  return isTrend(comparator)
    ? `${t(`kpi.${comparator}`)} ${t('kpi.by', { size })}`
    : `${t(`kpi.${comparator}`)} ${size}`;
}

function isTrend(comparator: Kpi['comparator']): comparator is 'up' | 'down' {
  return comparator === 'up' || comparator === 'down';
}
