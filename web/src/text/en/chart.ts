import type { Translation } from '../message.ts';
import type { chart as russian } from '../ru/chart.ts';

export const chart: Translation<typeof russian> = {
  'chart.asTable': 'Show as a table',
  'chart.asPicture': 'Show as a picture',
  'chart.period': 'Period',
  'chart.fact': 'actual',
  'chart.target': 'target',
  'chart.note': 'Note',
  'chart.plan': 'due by today',
  'chart.forecast': 'forecast',
  'chart.few': 'too few data',
  'chart.baseline': 'before',
  'chart.locked': 'period locked',
  'chart.carried': 'no new data',
  'chart.noData': 'no data',
  'chart.gap.no-headcount': 'no headcount given',
  'chart.gap.numerator-over-denominator': 'the part exceeds the whole',
  'chart.gap.one-point': 'only one measurement so far',
  'chart.gap.reading-unchosen': 'not chosen how to count',
  'chart.quarter': 'Q{n}',
  'chart.half': 'H{n}',
  'chart.trendNone': '{metric}. Nothing to show yet: nothing has been measured.',
  'chart.trendLast': 'The latest figure is {value} ({period}).',
  'chart.trendTarget': 'The target is {value}.',
  'chart.trendForecast': 'By the deadline we expect {low} to {high}.',
  'chart.trendFew': 'Too few data for a forecast.',
};
