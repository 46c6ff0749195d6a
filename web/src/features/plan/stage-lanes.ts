/** Stages on a scale of time, those that overlap beside one another. */
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { differenceInCalendarDays, parseISO } from 'date-fns';

/** Calendar days, both included. */
export interface Span {
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface TimeScale extends Span {
  /** Academic years (1 September to 31 August) that the scale meets, cut at its ends; `year` is the one they begin in. */
  readonly years: readonly (Span & { readonly year: number })[];
}

export interface StageBar extends Span {
  readonly stage: Card;
  readonly lane: number;
  /** Titles of the stages that share days with this one. */
  readonly overlaps: readonly string[];
  /** The stage names no beginning or no end of its own: the scale's stands for it. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** The scale that holds all the days given, in whole months; undefined without any day. */
export function timeScale(days: readonly (string | null)[]): TimeScale | undefined {
  const known = days.filter((day) => day !== null).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [startsOn, endsOn] = [monthStart(first), monthEnd(last)];
  const years: (Span & { year: number })[] = [];
  for (let year = academicYearOf(startsOn); year <= academicYearOf(endsOn); year++) {
    const [from, to] = [`${year}-09-01`, `${year + 1}-08-31`];
    years.push({
      year,
      startsOn: laterOf(from, startsOn),
      endsOn: laterOf(to, endsOn) === to ? endsOn : to,
    });
  }
  return { startsOn, endsOn, years };
}

/** Where a span lies on the scale, both in parts of its length; the last day counts whole. */
export function placeOn(
  scale: Span,
  span: Span,
): { readonly left: number; readonly width: number } {
  const total = daysBetween(scale.startsOn, scale.endsOn) + 1;
  const from = Math.max(0, daysBetween(scale.startsOn, span.startsOn));
  const to = Math.min(total, daysBetween(scale.startsOn, span.endsOn) + 1);
  return { left: from / total, width: Math.max(0, to - from) / total };
}

/** Stages with a day, each in the first lane that is free for it. */
export function stageBars(stages: readonly Card[], scale: Span): StageBar[] {
  const spans = stages.filter(isDated).map((stage) => ({
    stage,
    startsOn: stage.startsOn ?? scale.startsOn,
    endsOn: stage.endsOn ?? scale.endsOn,
    openStart: stage.startsOn === null,
    openEnd: stage.endsOn === null,
  }));
  spans.sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0));
  const laneEnds: string[] = [];
  return spans.map((span) => {
    const free = laneEnds.findIndex((end) => end < span.startsOn);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = span.endsOn;
    const overlaps = spans
      .filter((other) => other !== span && meet(other, span))
      .map(({ stage }) => stage.title);
    return { ...span, lane, overlaps };
  });
}

/** The calendar year in which the academic year of a day begins. */
export function academicYearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) >= '09' ? year : year - 1;
}

export function isDated(stage: Pick<Card, 'startsOn' | 'endsOn'>): boolean {
  return stage.startsOn !== null || stage.endsOn !== null;
}

function meet(a: Span, b: Span): boolean {
  return a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;
}

/** ISO days are compared as text. */
function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

function monthStart(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

function monthEnd(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${day.slice(0, 7)}-${String(last).padStart(2, '0')}`;
}

function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}
