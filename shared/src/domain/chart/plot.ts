import { LETTER, type Point, pixel, type Shape, type Size, widthOf } from './drawing.ts';
import type { Wanted } from './label.ts';
import type { Look } from './look.ts';

/** The part of a picture between its axes, in pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const BELOW = LETTER + 10;
const ABOVE = LETTER + 6;
const BESIDE = 12;

/** Leaves room for the words beside and below. */
export function frameOf({ width, height }: Size, labels: number): Plot {
  return { left: labels + 8, right: width - BESIDE, top: ABOVE, bottom: height - BELOW };
}

/** A line of the net at each height with its value before it, what is drawn over it, and the lowest line on top. */
export function withAxes(
  { left, right, bottom }: Plot,
  ticks: readonly { readonly y: number; readonly label: string }[],
  inner: readonly Shape[],
): Shape[] {
  const net = ticks.flatMap(({ y, label }): Shape[] => [
    lineOf(
      [
        [left, y],
        [right, y],
      ],
      'grid',
    ),
    { kind: 'text', at: [left - 8, pixel(y + 4)], text: label, anchor: 'end', tone: 'quiet' },
  ]);
  return [
    ...net,
    ...inner,
    lineOf(
      [
        [left, bottom],
        [right, bottom],
      ],
      'axis',
    ),
  ];
}

export function lineOf(points: readonly Point[], look: Look): Extract<Shape, { kind: 'line' }> {
  return { kind: 'line', points: points.map(([x, y]) => [pixel(x), pixel(y)] as const), look };
}

export function areaOf(points: readonly Point[], look: Look): Shape {
  return { kind: 'area', points: points.map(([x, y]) => [pixel(x), pixel(y)] as const), look };
}

export interface Below {
  readonly text: string;
  readonly x: number;
  readonly weight: Extract<Shape, { kind: 'text' }>['tone'];
}

/** Words below the axis, kept inside of the picture; `placeLabels` leaves out those that would touch. */
export function below({ bottom }: Plot, { text, x, weight }: Below, width: number): Wanted {
  const y = bottom + LETTER + 5;
  const half = widthOf(text) / 2;
  const place =
    x - half < 0
      ? ({ at: [1, y], anchor: 'start' } as const)
      : x + half > width
        ? ({ at: [width - 1, y], anchor: 'end' } as const)
        : ({ at: [x, y], anchor: 'middle' } as const);
  return { text, tone: weight, places: [place] };
}
