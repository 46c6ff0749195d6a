import type { Period } from '@kaskad/shared/domain/calendar/period.ts';
import type { TrendWords } from '@kaskad/shared/domain/chart/trend.ts';
import type { Figure, KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { figureWords, partsWords, sizeWords } from './kpi-figure.ts';
import { periodNumber } from './period.ts';
import type { useText } from './use-text.ts';

type Text = ReturnType<typeof useText>;

/** What the chart of a KPI says in the language of the screen. */
export function trendWords(figures: KpiFigures, text: Text): TrendWords {
  const { t } = text;
  const { kpi } = figures;
  const value = (of: number) => sizeWords(kpi, of, text);
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
    running: t('chart.running'),
    noData: t('chart.noData'),
    periodName,
    value,
    short: (of) => sizeWords({ kind: kpi.kind, unit: null }, of, text),
    figure: (figure) => figureAndParts(kpi, figure, text),
    gap: (gap) => t(`chart.gap.${gap}`),
  };
}

/** «12,5 % (25 из 200)» */
function figureAndParts(kpi: Kpi, figure: Figure, text: Text): string {
  const [said, parts] = [figureWords(kpi, figure, text), partsWords(figure, text)];
  return parts === '' ? said : `${said} (${parts})`;
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
  // A unit such as «ед.» brings a full stop of its own.
  return said
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll('..', '.');
}
