import { type ColumnPhase, columnPhases } from '../board/column.ts';
import type { FlowDay } from '../card/phase-flow.ts';
import { addDays } from '../schedule/day.ts';
import { type Drawing, type Point, type Shape, type Size, widthOf, wordsOnly } from './drawing.ts';
import { placeLabels } from './label.ts';
import type { Look } from './look.ts';
import { areaOf, below, frameOf, withAxes } from './plot.ts';
import { dayScale, daysBetween, valueScale } from './scale.ts';

export interface FlowWords {
  readonly title: string;
  readonly words: string;
  readonly day: string;
  readonly phases: Readonly<Record<ColumnPhase, string>>;
  readonly dayName: (day: string) => string;
  readonly number: (value: number) => string;
}

/** Done at the bottom, what waits on top: the band of a phase is as high as there are cards in it. */
const bands: readonly (readonly [ColumnPhase, Look])[] = [
  ['done', 'band1'],
  ['reporting', 'band2'],
  ['running', 'band3'],
  ['preparing', 'band4'],
  ['planned', 'band5'],
];

/** More rows than this are told by the last day of each month alone. */
const MOST_ROWS = 60;

/** How many cards stood in which phase at the end of each day. Between two points nothing changed, so it rises in steps. */
export function flowChart({
  days,
  words,
  size,
}: {
  readonly days: readonly FlowDay[];
  readonly words: FlowWords;
  readonly size: Size;
}): Drawing {
  const said = { title: words.title, words: words.words, table: tableOf(days, words) };
  const [first, last] = [days[0], days.at(-1)];
  const totals = days.map(({ counts }) => sum(columnPhases.map((phase) => counts[phase])));
  if (first === undefined || last === undefined || Math.max(...totals) <= 0)
    return wordsOnly(size, said);
  const values = [...totals, 1];
  const { ticks } = valueScale(values, { top: 0, bottom: 1, fromZero: true });
  const plot = frameOf(size, Math.max(...ticks.map((tick) => widthOf(words.number(tick)))));
  const y = valueScale(values, { top: plot.top, bottom: plot.bottom, fromZero: true }).at;
  // A day is as wide as it is long, today as well.
  const x = dayScale(first.day, addDays(last.day, 1), plot);
  const shapes: Shape[] = bands.map(([, look], index) => {
    const topOf = upTo(index);
    const upper = stepsOf(days, plot.right, x, (day) => y(topOf(day)));
    const lower = stepsOf(days, plot.right, x, (day) => y(index === 0 ? 0 : upTo(index - 1)(day)));
    return areaOf([...upper, ...lower.reverse()], look);
  });
  const labels = placeLabels(
    [
      below(plot, { text: words.dayName(first.day), x: plot.left, weight: 'plain' }, size.width),
      below(plot, { text: words.dayName(last.day), x: plot.right, weight: 'plain' }, size.width),
      ...between(first.day, last.day).map((day) =>
        below(plot, { text: words.dayName(day), x: x(day), weight: 'quiet' }, size.width),
      ),
    ],
    size,
  );
  const axes = ticks
    .filter((tick) => Number.isInteger(tick))
    .map((tick) => ({ y: y(tick), label: words.number(tick) }));
  return {
    ...size,
    ...said,
    shapes: [...withAxes(plot, axes, shapes), ...labels],
    legend: bands.toReversed().map(([phase, look]) => ({
      look,
      as: 'area',
      label: `${words.phases[phase]} ${words.number(last.counts[phase])}`,
    })),
  };
}

/** Days at each quarter of the way. */
function between(first: string, last: string): string[] {
  const length = daysBetween(first, last);
  if (length < 8) return [];
  return [1, 2, 3].map((quarter) => addDays(first, Math.round((length * quarter) / 4)));
}

/** Cards in the phases up to a band, counted from the bottom. */
function upTo(index: number): (day: FlowDay) => number {
  const phases = bands.slice(0, index + 1).map(([phase]) => phase);
  return ({ counts }) => sum(phases.map((phase) => counts[phase]));
}

/** The upper line of a band from the left to the right edge. */
function stepsOf(
  days: readonly FlowDay[],
  right: number,
  x: (day: string) => number,
  y: (day: FlowDay) => number,
): Point[] {
  const steps = days.flatMap((day, index): Point[] => {
    const before = days[index - 1];
    const at = x(day.day);
    const here: Point = [at, y(day)];
    return before === undefined ? [here] : [[at, y(before)], here];
  });
  const last = days.at(-1);
  return last === undefined ? steps : [...steps, [right, y(last)]];
}

function tableOf(days: readonly FlowDay[], words: FlowWords): Drawing['table'] {
  const isLast = (index: number) =>
    days[index]?.day.slice(0, 7) !== days[index + 1]?.day.slice(0, 7);
  const shown = days.length <= MOST_ROWS ? days : days.filter((_, index) => isLast(index));
  return {
    head: [words.day, ...columnPhases.map((phase) => words.phases[phase])],
    rows: shown.map(({ day, counts }) => [
      words.dayName(day),
      ...columnPhases.map((phase) => words.number(counts[phase])),
    ]),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
