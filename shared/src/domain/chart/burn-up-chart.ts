import type { BurnPoint } from '../sprint/burn-up.ts';
import {
  type Drawing,
  type Point,
  pixel,
  type Shape,
  type Size,
  widthOf,
  wordsOnly,
} from './drawing.ts';
import { placeLabels } from './label.ts';
import { areaOf, below, frameOf, lineOf, withAxes } from './plot.ts';
import { dayScale, valueScale } from './scale.ts';

/** Work is counted in cards, or weighed in person-days. */
export type Measure = 'cards' | 'weight';

export interface BurnUpWords {
  readonly title: string;
  readonly words: string;
  readonly day: string;
  readonly scope: string;
  readonly done: string;
  /** A day in short. */
  readonly dayName: (day: string) => string;
  readonly number: (value: number) => string;
}

export interface BurnUpAsked {
  readonly points: readonly BurnPoint[];
  readonly measure: Measure;
  /** The last day of the sprint; past it the picture goes on to the last point. */
  readonly endsOn: string | null;
  readonly words: BurnUpWords;
  readonly size: Size;
}

/** How much there is to do and how much is done at the end of each day, from the start of a sprint to its end. */
export function burnUpChart({ points, measure, endsOn, words, size }: BurnUpAsked): Drawing {
  const rows = points.map(({ day, scope, done }) => [
    words.dayName(day),
    words.number(scope[measure]),
    words.number(done[measure]),
  ]);
  const table = { head: [words.day, words.scope, words.done], rows };
  const said = { title: words.title, words: words.words, table };
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return wordsOnly(size, said);

  const amounts = points.map(({ scope }) => scope[measure]);
  const ticks = wholeTicks(amounts, measure);
  const plot = frameOf(size, Math.max(...ticks.map((tick) => widthOf(words.number(tick)))));
  const y = valueScale([...amounts, 1], { top: plot.top, bottom: plot.bottom, fromZero: true }).at;
  const end = lastDay(last.day, endsOn);
  const x = dayScale(first.day, end, plot);
  const { scope, done, water } = linesOf(points, measure, x, y, plot.bottom);
  const at = x(last.day);
  const inner = [
    water,
    lineOf(
      [
        [at, plot.top],
        [at, plot.bottom],
      ],
      'today',
    ),
    scope,
    done,
  ];
  const labels = placeLabels(
    [
      below(plot, { text: words.dayName(first.day), x: plot.left, weight: 'plain' }, size.width),
      below(plot, { text: words.dayName(end), x: plot.right, weight: 'plain' }, size.width),
      below(plot, { text: words.dayName(last.day), x: at, weight: 'strong' }, size.width),
    ],
    size,
  );
  const axes = ticks.map((tick) => ({ y: y(tick), label: words.number(tick) }));
  return {
    ...size,
    ...said,
    shapes: [...withAxes(plot, axes, inner), ...labels],
    legend: [
      { look: 'scope', as: 'line', label: `${words.scope} ${words.number(last.scope[measure])}` },
      { look: 'done', as: 'line', label: `${words.done} ${words.number(last.done[measure])}` },
    ],
  };
}

/** The same lines as a sign beside words that say it; nothing before the first day. */
export function burnSign(points: readonly BurnPoint[], { width, height }: Size): Shape[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const most = Math.max(1, ...points.map(({ scope }) => scope.cards));
  const x = dayScale(first.day, last.day, { left: 0, right: width });
  const y = (value: number) => height - 1 - (value / most) * (height - 2);
  const { scope, done, water } = linesOf(points, 'cards', x, y, height);
  return [water, { ...scope, look: 'signScope' }, { ...done, look: 'signDone' }];
}

function linesOf(
  points: readonly BurnPoint[],
  measure: Measure,
  x: (day: string) => number,
  y: (value: number) => number,
  bottom: number,
) {
  const of = (which: 'scope' | 'done') =>
    points.map((point): Point => [pixel(x(point.day)), pixel(y(point[which][measure]))]);
  const done = of('done');
  const ends: Point[] = [done.at(-1), done[0]].flatMap((end) =>
    end === undefined ? [] : [[end[0], bottom] as const],
  );
  return {
    scope: lineOf(of('scope'), 'scope'),
    done: lineOf(done, 'done'),
    water: areaOf([...done, ...ends], 'water'),
  };
}

function lastDay(last: string, endsOn: string | null): string {
  return endsOn !== null && endsOn > last ? endsOn : last;
}

/** Half a card is nothing to be read off. */
function wholeTicks(amounts: readonly number[], measure: Measure): number[] {
  const { ticks } = valueScale([...amounts, 1], { top: 0, bottom: 1, fromZero: true });
  return ticks.filter((tick) => measure === 'weight' || Number.isInteger(tick));
}
