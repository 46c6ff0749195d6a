import type { PeriodFigure } from '../kpi/figures.ts';
import type { Kpi } from '../kpi/kpi.ts';
import { isRunning } from '../kpi/target.ts';
import { type Key, type Point, pixel, type Shape } from './drawing.ts';
import type { Wanted } from './label.ts';
import { areaOf, below, lineOf } from './plot.ts';
import { middleOf, pointValue, pointX, runsOf, type Trend, type TrendPart } from './trend.ts';

/** The periods themselves: their names, those that are locked, those without data, and today. */
export function periodParts({ figures, today, words, plot, size, x }: Trend): TrendPart {
  const { periods } = figures;
  const locked = periods.filter(({ lock }) => lock !== null);
  const shapes = locked.map(({ period: { startsOn, endsOn } }) => {
    const [left, right] = [x(startsOn), x(endsOn)];
    const corners: Point[] = [
      [left, plot.top],
      [right, plot.top],
      [right, plot.bottom],
      [left, plot.bottom],
    ];
    return areaOf(corners, 'locked');
  });
  const isNow = periods.some(({ period }) => period.startsOn <= today && today <= period.endsOn);
  const at = x(today);
  const now = isNow
    ? [
        lineOf(
          [
            [at, plot.top],
            [at, plot.bottom],
          ],
          'today',
        ),
      ]
    : [];
  // Every second or third name where all would touch, counted from the last.
  const names = periods.map(({ period }) => words.periodName(period));
  const room = (plot.right - plot.left) / periods.length;
  const widest = Math.max(...names.map((name) => name.length)) * 8 + 8;
  const every = Math.max(1, Math.ceil(widest / room));
  const labels = periods.flatMap(({ period }, index) =>
    (periods.length - 1 - index) % every === 0
      ? [
          below(
            plot,
            { text: names[index] ?? '', x: middleOf(period, x), weight: 'plain' },
            size.width,
          ),
        ]
      : [],
  );
  const keys: Key[] =
    locked.length > 0 ? [{ look: 'locked', as: 'area', label: words.locked }] : [];
  return { shapes: [...shapes, ...now], labels, keys };
}

interface Stop {
  readonly one: PeriodFigure;
  readonly at: Point;
}

/**
 * What was measured, with its value for each period. Figures that go on are a line that breaks where nothing was; those
 * that begin anew with each period are bars, since from one to the next nothing grew or fell.
 */
export function factParts(trend: Trend): TrendPart {
  const { figures, words, plot, y } = trend;
  const bars = isAnew(figures.kpi);
  const runs = runsOf(figures.periods, (one): Stop | null => {
    const value = pointValue(one);
    if (value === null) return null;
    const x = bars ? middleOf(one.period, trend.x) : pointX(trend, one);
    return { one, at: [pixel(x), pixel(y(value))] };
  });
  const gaps = figures.periods
    .filter((one) => pointValue(one) === null && one.period.startsOn <= trend.today)
    .map((one) => gapOf(one, trend));
  const drawn = bars ? barsOf(runs.flat(), trend) : pathOf(runs, trend);
  const last = runs.flat().at(-1);
  const labels = runs
    .flat()
    .map(({ one, at }): Wanted => valueLabel(trend, one, at, one === last?.one));
  const { baseline } = figures.kpi;
  const keys: Key[] = [...drawn.keys];
  if (gaps.length > 0) keys.push({ look: 'gap', as: 'cross', label: words.noData });
  if (baseline === null) return { shapes: [...drawn.shapes, ...gaps], labels, keys };
  const label = `${words.baseline} ${words.value(baseline)}`;
  keys.push({ look: 'baseline', as: 'line', label });
  const ends: Point[] = [
    [plot.left, y(baseline)],
    [plot.right, y(baseline)],
  ];
  return { shapes: [lineOf(ends, 'baseline'), ...drawn.shapes, ...gaps], labels, keys };
}

/** True where each period has a sum of its own. */
function isAnew(kpi: Kpi): boolean {
  return kpi.kind === 'number' && kpi.gathers === 'sum' && kpi.period !== 'once' && !isRunning(kpi);
}

const MOST_WIDE = 44;

function barsOf(stops: readonly Stop[], { figures, today, words, plot, y }: Trend) {
  const room = (plot.right - plot.left) / figures.periods.length;
  const half = Math.min(MOST_WIDE, room * 0.56) / 2;
  const shapes = stops.map(({ one, at: [x, top] }): Shape => {
    const corners: Point[] = [
      [x - half, top],
      [x + half, top],
      [x + half, y(0)],
      [x - half, y(0)],
    ];
    return areaOf(corners, one.period.endsOn > today ? 'barOpen' : 'bar');
  });
  const isOpen = stops.some(({ one }) => one.period.endsOn > today);
  const keys: Key[] = [{ look: 'bar', as: 'area', label: words.fact }];
  if (isOpen) keys.push({ look: 'barOpen', as: 'area', label: words.running });
  return { shapes, keys };
}

function pathOf(runs: readonly (readonly Stop[])[], { today, words }: Trend) {
  const lines = runs.flatMap((run) => linesOf(run, today));
  const stops = runs.flat();
  const marks = stops.map(({ one, at }): Shape => {
    const said = `${words.periodName(one.period)}: ${words.figure(one.figure ?? nothing)}`;
    return one.isCarried
      ? { kind: 'mark', at, mark: 'ring', look: 'carried', words: `${said}, ${words.carried}` }
      : { kind: 'mark', at, mark: 'dot', look: 'fact', words: said };
  });
  const keys: Key[] = [{ look: 'fact', as: 'dot', label: words.fact }];
  if (stops.some(({ one }) => one.isCarried))
    keys.push({ look: 'carried', as: 'ring', label: words.carried });
  if (lines.some(({ look }) => look === 'running'))
    keys.push({ look: 'running', as: 'line', label: words.running });
  return { shapes: [...lines, ...marks], keys };
}

function gapOf(one: PeriodFigure, { today, words, plot, x }: Trend): Shape {
  const at: Point = [pixel(Math.min(middleOf(one.period, x), x(today))), pixel(plot.bottom - 8)];
  const why = one.gap === null ? words.noData : words.gap(one.gap);
  const said = `${words.periodName(one.period)}: ${why}`;
  return { kind: 'mark', at, mark: 'cross', look: 'gap', words: said };
}

const nothing = { value: null, numerator: null, denominator: null, met: null, body: null };

function linesOf(run: readonly Stop[], today: string): Extract<Shape, { kind: 'line' }>[] {
  return run.slice(1).flatMap(({ one, at }, index) => {
    const before = run[index];
    if (before === undefined) return [];
    const look = one.isCarried ? 'carried' : one.period.endsOn > today ? 'running' : 'fact';
    return [lineOf([before.at, at], look)];
  });
}

function valueLabel({ words }: Trend, one: PeriodFigure, [x, y]: Point, isLast: boolean): Wanted {
  const value = pointValue(one) ?? 0;
  const places = [
    { at: [x, y - 9] as const, anchor: 'middle' as const },
    { at: [x, y + 20] as const, anchor: 'middle' as const },
    { at: [x - 8, y + 4] as const, anchor: 'end' as const },
  ];
  return { text: words.short(value), tone: isLast ? 'strong' : 'quiet', places };
}
