import { daysFromTo, type Span } from '../calendar-span.ts';

/** Where days lie across a year, as shares of its width. */
export function placeOn(year: Span, { from, to }: Span): { left: number; width: number } {
  const days = daysFromTo(year.from, year.to) + 1;
  const first = from < year.from ? year.from : from;
  const last = to > year.to ? year.to : to;
  return {
    left: daysFromTo(year.from, first) / days,
    width: (daysFromTo(first, last) + 1) / days,
  };
}

/** The same as a style. */
export function acrossYear(year: Span, days: Span): { left: string; width: string } {
  const { left, width } = placeOn(year, days);
  return { left: `${left * 100}%`, width: `${width * 100}%` };
}
