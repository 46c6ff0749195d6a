import type { KpiFigures } from '../kpi/figures.ts';
import { type Drawing, widthOf, wordsOnly } from './drawing.ts';
import { placeLabels, type Wanted } from './label.ts';
import { frameOf, withAxes } from './plot.ts';
import { dayScale, valueScale } from './scale.ts';
import { pointValue, soundFigures, type Trend, type TrendAsked } from './trend.ts';
import { forecastParts, targetParts } from './trend-aim.ts';
import { factParts, periodParts } from './trend-fact.ts';

/**
 * A KPI over its periods: what was reached, the target, what should stand by today, where it goes, and where nothing was
 * measured. A KPI of yes or no, or of words, has its table alone.
 */
export function trendChart(given: TrendAsked): Drawing {
  const asked = { ...given, figures: soundFigures(given.figures) };
  const { figures, words, size } = asked;
  const [first, last] = [figures.periods[0], figures.periods.at(-1)];
  const said = { title: words.title, words: words.words, table: tableOf(asked) };
  const values = valuesOf(figures);
  const { kind } = figures.kpi;
  if (first === undefined || last === undefined || kind === 'fact' || kind === 'text')
    return wordsOnly(size, said);
  if (values.length === 0) return wordsOnly(size, said);

  const fromZero = kind !== 'trend';
  const { ticks } = valueScale(values, { top: 0, bottom: 1, fromZero });
  const plot = frameOf(size, Math.max(...ticks.map((tick) => widthOf(words.short(tick)))));
  const y = valueScale(values, { top: plot.top, bottom: plot.bottom, fromZero }).at;
  const x = dayScale(first.period.startsOn, last.period.endsOn, plot);
  const trend: Trend = { ...asked, plot, x, y };
  const parts = [periodParts(trend), targetParts(trend), forecastParts(trend), factParts(trend)];
  const labels = placeLabels(
    parts.flatMap((part) => part.labels).sort((a, b) => weight(b) - weight(a)),
    size,
  );
  return {
    ...size,
    ...said,
    shapes: [
      ...withAxes(
        plot,
        ticks.map((tick) => ({ y: y(tick), label: words.short(tick) })),
        parts.flatMap((part) => part.shapes),
      ),
      ...labels,
    ],
    legend: parts.flatMap((part) => part.keys),
  };
}

function weight({ tone }: Wanted): number {
  return tone === 'strong' ? 2 : tone === 'plain' ? 1 : 0;
}

function valuesOf({ kpi, periods, planToDate, forecast }: KpiFigures): number[] {
  const range = forecast.kind === 'range' ? [forecast.low, forecast.value, forecast.high] : [];
  const seen = periods.flatMap((period) => [pointValue(period), period.target]);
  return [...seen, kpi.baseline, planToDate, ...range].filter((value) => value !== null);
}

function tableOf({ figures, today, words }: TrendAsked): Drawing['table'] {
  const { baseline, baselineOn } = figures.kpi;
  const before =
    baseline === null
      ? []
      : [[words.baseline, words.value(baseline), '', baselineOn?.slice(0, 4) ?? '']];
  const rows = figures.periods.map((one) => [
    words.periodName(one.period),
    one.figure === null
      ? one.period.startsOn > today
        ? ''
        : words.noData
      : words.figure(one.figure),
    one.target === null ? '' : words.value(one.target),
    [
      one.isCarried && words.carried,
      one.lock !== null && words.locked,
      one.gap !== null && words.gap(one.gap),
    ]
      .filter(Boolean)
      .join(', '),
  ]);
  return { head: [words.period, words.fact, words.target, words.note], rows: [...before, ...rows] };
}
