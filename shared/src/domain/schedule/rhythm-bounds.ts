import { readOne } from './dated.ts';
import type { Facts } from './facts.ts';
import type { Bounds, Frame } from './frame.ts';
import { stretchOf } from './lasting.ts';
import { isYearSpan, type Span } from './span.ts';

/** A month that comes back is a window; a year, or a stretch with its years, bounds the whole. */
export function isWindow(span: Span, facts: Facts): boolean {
  if (isYearSpan(span)) return false;
  return span.year === null || facts.windows.length > 1;
}

/** The days between which something comes back; `isOwn` when the phrase or a stage tells them. */
export function boundsOf(facts: Facts, frame: Frame): { bounds: Bounds; isOwn: boolean } {
  const outer = frame.bounds ?? { start: null, end: null };
  const own = facts.windows.find((span) => !isWindow(span, facts));
  if (own !== undefined) {
    const { start, end } = readOne('range', own, frame, own.precision);
    return { bounds: { start, end }, isOwn: start !== null };
  }
  const { since, until } = facts;
  if (since !== null && since.year !== null) {
    const { start } = readOne('range', since, frame, since.precision);
    const end = until?.year ? readOne('range', until, frame, 'day').end : outer.end;
    return { bounds: { start, end }, isOwn: true };
  }
  if (until !== null && until.year !== null) {
    const { end } = readOne('range', until, frame, 'day');
    return { bounds: { start: outer.start, end }, isOwn: true };
  }
  const stretch = stretchOf(facts, frame);
  if (stretch !== null && stretch.start !== null) return { bounds: stretch, isOwn: true };
  return { bounds: outer, isOwn: frame.bounds !== null };
}
