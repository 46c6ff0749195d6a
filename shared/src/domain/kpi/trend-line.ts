/** Where a line of points will be, with the range that holds 8 times in 10 if all goes on as it did. */
export interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A figure `y` at a time `x`, in any unit of time; times rise from point to point. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Levels, each measured anew: a straight line through the points by least squares, and the range in which the next
 * point at `x` is to be looked for. At least three points.
 */
export function levelAt(points: readonly Point[], x: number): Range {
  const count = points.length;
  const midX = sum(points, (point) => point.x) / count;
  const midY = sum(points, (point) => point.y) / count;
  const spread = sum(points, (point) => (point.x - midX) ** 2);
  const slope = sum(points, (point) => (point.x - midX) * (point.y - midY)) / spread;
  const line = (at: number) => midY + slope * (at - midX);
  const off = sum(points, (point) => (point.y - line(point.x)) ** 2) / (count - 2);
  const far = 1 + 1 / count + (x - midX) ** 2 / spread;
  return around(line(x), quantile(count - 2) * Math.sqrt(off * far));
}

/**
 * A total that begins at 0 at the time 0 and grows: what it grew by from point to point is the chance of those times
 * alone, so its range opens from the last point on. At least two points.
 */
export function growthAt(points: readonly Point[], x: number): Range {
  const steps = points.map((point, index) => {
    const before = points[index - 1] ?? { x: 0, y: 0 };
    return { time: point.x - before.x, by: point.y - before.y };
  });
  const last = points.at(-1) ?? { x: 0, y: 0 };
  const pace = last.y / last.x;
  const off = sum(steps, ({ time, by }) => (by - pace * time) ** 2 / time);
  const ahead = Math.max(0, x - last.x);
  const far = ahead + ahead ** 2 / last.x;
  const half = quantile(steps.length - 1) * Math.sqrt((off / (steps.length - 1)) * far);
  return around(last.y + pace * ahead, half);
}

function around(value: number, half: number): Range {
  return { value, low: value - half, high: value + half };
}

/** What a variable of Student's distribution exceeds once in ten, by degrees of freedom from 1. */
const quantiles = [
  3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.35, 1.345,
  1.341, 1.337, 1.333, 1.33, 1.328, 1.325,
];
const NORMAL = 1.2816;

function quantile(freedom: number): number {
  return quantiles[freedom - 1] ?? NORMAL * (1 + (NORMAL ** 2 + 1) / (4 * freedom));
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  let total = 0;
  for (const one of all) total += of(one);
  return total;
}
