import { differenceInCalendarDays, parseISO } from 'date-fns';

/** Work is counted in cards, or weighed in person-days. */
export type Measure = 'cards' | 'weight';

/** How much there was to do and how much was done at the end of a day, `YYYY-MM-DD`. */
export interface BurnPoint {
  readonly day: string;
  readonly scope: Readonly<Record<Measure, number>>;
  readonly done: Readonly<Record<Measure, number>>;
}

/** Lines of a burn-up in a box of 100 by 100, the beginning of the sprint at the left and nothing done at the bottom. */
export interface BurnShape {
  readonly scope: string;
  readonly done: string;
  /** The done line closed along the bottom. */
  readonly water: string;
  /** How far across today stands. */
  readonly today: number;
  readonly most: number;
}

/** Fits the points between their first day and `endsOn`, or the last of them when it is later. */
export function burnShape(
  points: readonly BurnPoint[],
  measure: Measure,
  endsOn: string | null,
): BurnShape {
  const first = points[0]?.day ?? '';
  const last = points.at(-1)?.day ?? first;
  const end = endsOn !== null && endsOn > last ? endsOn : last;
  const days = Math.max(1, daysBetween(first, end));
  const most = Math.max(1, ...points.map(({ scope }) => scope[measure]));
  const x = (index: number) => round((index / days) * 100);
  const line = (which: 'scope' | 'done') =>
    points.map(
      (point, index) => `${x(index)},${round(100 - (point[which][measure] / most) * 100)}`,
    );
  const done = line('done');
  const today = x(Math.max(0, points.length - 1));
  return {
    scope: line('scope').join(' '),
    done: done.join(' '),
    water: ['0,100', ...done, `${today},100`].join(' '),
    today,
    most,
  };
}

function daysBetween(from: string, to: string): number {
  return from === '' ? 0 : differenceInCalendarDays(parseISO(to), parseISO(from));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
