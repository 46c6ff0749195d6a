import type { PeriodFigure } from '../kpi/figures.ts';
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

/** What was measured: a line that breaks where nothing was, and a mark with its value for each period. */
export function factParts(trend: Trend): TrendPart {
  const { figures, today, words, plot, y } = trend;
  const runs = runsOf(figures.periods, (one): Stop | null => {
    const value = pointValue(one);
    return value === null ? null : { one, at: [pixel(pointX(trend, one)), pixel(y(value))] };
  });
  const gaps = figures.periods
    .filter((one) => pointValue(one) === null && one.period.startsOn <= today)
    .map((one) => gapOf(one, trend));
  const stops = runs.flat();
  const lines = runs.flatMap((run) => linesOf(run, today));
  const marks = stops.map(({ one, at }): Shape => {
    const said = `${words.periodName(one.period)}: ${words.figure(one.figure ?? nothing)}`;
    return one.isCarried
      ? { kind: 'mark', at, mark: 'ring', look: 'carried', words: `${said}, ${words.carried}` }
      : { kind: 'mark', at, mark: 'dot', look: 'fact', words: said };
  });
  const last = stops.at(-1);
  const labels = stops.map(({ one, at }): Wanted => valueLabel(trend, one, at, one === last?.one));
  const { baseline } = figures.kpi;
  const base: Shape[] =
    baseline === null
      ? []
      : [
          lineOf(
            [
              [plot.left, y(baseline)],
              [plot.right, y(baseline)],
            ],
            'baseline',
          ),
        ];
  const keys: (Key | false)[] = [
    { look: 'fact', as: 'dot', label: words.fact },
    stops.some(({ one }) => one.isCarried) && { look: 'carried', as: 'ring', label: words.carried },
    lines.some(({ look }) => look === 'running') && {
      look: 'running',
      as: 'line',
      label: words.running,
    },
    gaps.length > 0 && { look: 'gap', as: 'cross', label: words.noData },
    baseline !== null && {
      look: 'baseline',
      as: 'line',
      label: `${words.baseline} ${words.value(baseline)}`,
    },
  ];
  return {
    shapes: [...base, ...lines, ...gaps, ...marks],
    labels,
    keys: keys.filter((key) => key !== false),
  };
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
