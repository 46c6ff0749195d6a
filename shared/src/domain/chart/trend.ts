import type { Period } from '../calendar/period.ts';
import type { Figure, KpiFigures, PeriodFigure } from '../kpi/figures.ts';
import type { Key, Shape, Size } from './drawing.ts';
import type { Wanted } from './label.ts';
import type { Plot } from './plot.ts';

/** What the caller says about a trend, in the language of the screen or the document. */
export interface TrendWords {
  readonly title: string;
  /** The whole picture in a sentence. */
  readonly words: string;
  readonly period: string;
  readonly fact: string;
  readonly target: string;
  readonly note: string;
  readonly plan: string;
  readonly forecast: string;
  /** «мало данных», in place of a forecast. */
  readonly few: string;
  readonly baseline: string;
  readonly locked: string;
  readonly carried: string;
  /** «период идёт», of the line towards a figure that may still grow. */
  readonly running: string;
  readonly noData: string;
  /** A period in short, as it stands below the chart: «2021», «2021/22», «сент.». */
  readonly periodName: (period: Period) => string;
  /** A value with its unit, rounded: «12,5 %». */
  readonly value: (value: number) => string;
  /** The same without the name of its unit, for the net and the points. */
  readonly short: (value: number) => string;
  /** What stands in a period, with the sums of a share: «12,5 % (25 из 200)»; also yes or no, and words. */
  readonly figure: (figure: Figure) => string;
  readonly gap: (gap: NonNullable<PeriodFigure['gap']>) => string;
}

export interface TrendAsked {
  readonly figures: KpiFigures;
  /** The day the figures are of, `YYYY-MM-DD`. */
  readonly today: string;
  readonly words: TrendWords;
  readonly size: Size;
}

/** What every part of the picture is drawn from. */
export interface Trend extends TrendAsked {
  readonly plot: Plot;
  readonly x: (day: string) => number;
  readonly y: (value: number) => number;
}

/** What a part adds to the picture. */
export interface TrendPart {
  readonly shapes: readonly Shape[];
  readonly labels: readonly Wanted[];
  readonly keys: readonly Key[];
}

/** The number drawn for a period; null where there is none. */
export function pointValue({ figure }: PeriodFigure): number | null {
  return figure?.value ?? null;
}

/** A figure stands in the middle of its period, one of today no later than today; a lone one where it is told. */
export function pointX({ figures, today, x }: Trend, { period }: PeriodFigure): number {
  const here = x(today < period.endsOn ? today : period.endsOn);
  return figures.periods.length === 1 ? here : Math.min(middleOf(period, x), here);
}

export function middleOf({ startsOn, endsOn }: PeriodFigure['period'], x: Trend['x']): number {
  return (x(startsOn) + x(endsOn)) / 2;
}

/** Stretches of the list in which `of` finds something, one after the other. */
export function runsOf<T, U>(items: readonly T[], of: (item: T) => U | null): U[][] {
  const runs: U[][] = [];
  let open: U[] | undefined;
  for (const item of items) {
    const found = of(item);
    if (found === null) open = undefined;
    else if (open === undefined) {
      open = [found];
      runs.push(open);
    } else open.push(found);
  }
  return runs;
}

/** The figures with «нет данных» in place of whatever is no number: a picture has no point for it. */
export function soundFigures(figures: KpiFigures): KpiFigures {
  const { kpi, planToDate, forecast } = figures;
  const periods = figures.periods.map((one) => ({
    ...one,
    figure: one.figure?.value != null && known(one.figure.value) === null ? null : one.figure,
    target: known(one.target),
  }));
  const isSound =
    forecast.kind !== 'range' ||
    [forecast.low, forecast.value, forecast.high].every(Number.isFinite);
  return {
    ...figures,
    kpi: { ...kpi, baseline: known(kpi.baseline) },
    periods,
    planToDate: known(planToDate),
    forecast: isSound ? forecast : { kind: 'none' },
  };
}

function known(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
