import type { Period } from '@kaskad/shared/domain/calendar/period.ts';
import type { TrendWords } from '@kaskad/shared/domain/chart/trend.ts';
import type { Figure, KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { periodNumber } from './period.ts';
import type { useText } from './use-text.ts';

type Text = ReturnType<typeof useText>;

/** What the chart of a KPI says in the language of the screen. */
export function trendWords(figures: KpiFigures, text: Text): TrendWords {
  const { t } = text;
  const { kpi } = figures;
  const value = (of: number) => kpiValue(kpi, of, text);
  const periodName = (period: Period) => shortPeriod(kpi.period, period, text);
  return {
    title: kpi.metric,
    words: sentence(figures, { value, periodName, t }),
    period: t('chart.period'),
    fact: t('chart.fact'),
    target: t('chart.target'),
    note: t('chart.note'),
    plan: t('chart.plan'),
    forecast: t('chart.forecast'),
    few: t('chart.few'),
    baseline: t('chart.baseline'),
    locked: t('chart.locked'),
    carried: t('chart.carried'),
    noData: t('chart.noData'),
    periodName,
    value,
    figure: (figure) => kpiFigure(kpi, figure, text),
    gap: (gap) => t(`chart.gap.${gap}`),
  };
}

/** A value of a KPI with its unit, rounded as everywhere. */
export function kpiValue(
  { kind, unit }: Pick<Kpi, 'kind' | 'unit'>,
  value: number,
  { number, percent }: Pick<Text, 'number' | 'percent'>,
): string {
  if (kind === 'share') return percent(value / 100);
  return unit === '%' ? percent(value / 100) : number(value);
}

/** What stands in a period, with the sums a share was divided from. */
export function kpiFigure(kpi: Pick<Kpi, 'kind' | 'unit'>, figure: Figure, text: Text): string {
  const { t, number } = text;
  const { value, numerator, denominator, met, body } = figure;
  if (met !== null) return t(met ? 'chart.yes' : 'chart.no');
  if (body !== null) return body;
  if (value === null) return t('chart.noData');
  const said = kpiValue(kpi, value, text);
  if (numerator === null || denominator === null) return said;
  return t('chart.of', { value: said, part: number(numerator), whole: number(denominator) });
}

function shortPeriod(
  of: Kpi['period'],
  { year, number, startsOn, endsOn }: Period,
  { t, date }: Text,
): string {
  switch (of) {
    case 'once':
      return startsOn.slice(0, 4) === endsOn.slice(0, 4)
        ? startsOn.slice(0, 4)
        : `${startsOn.slice(0, 4)}–${endsOn.slice(0, 4)}`;
    case 'year':
      return String(year);
    case 'academic-year':
      return periodNumber('year', year);
    case 'half-year':
      return `${t('chart.half', { n: number })} ${year}`;
    case 'academic-half':
      return `${t('chart.half', { n: number })} ${periodNumber('year', year)}`;
    case 'quarter':
      return `${t('chart.quarter', { n: number })} ${year}`;
    case 'school-quarter':
      return `${t('chart.quarter', { n: number })} ${periodNumber('year', year)}`;
    case 'month':
      return date.month(startsOn);
  }
}

function sentence(
  { kpi, periods, forecast }: KpiFigures,
  { value, periodName, t }: Pick<TrendWords, 'value' | 'periodName'> & Pick<Text, 't'>,
): string {
  const last = periods.findLast(({ figure }) => figure?.value != null);
  if (last?.figure?.value == null) return t('chart.trendNone', { metric: kpi.metric });
  const target = periods.findLast((one) => one.target !== null)?.target;
  const said = [
    t('chart.trendLast', { value: value(last.figure.value), period: periodName(last.period) }),
    target == null ? '' : t('chart.trendTarget', { value: value(target) }),
    forecast.kind === 'few' ? t('chart.trendFew') : '',
    forecast.kind === 'range'
      ? t('chart.trendForecast', { low: value(forecast.low), high: value(forecast.high) })
      : '',
  ];
  return said.filter((part) => part !== '').join(' ');
}
