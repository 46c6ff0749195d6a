import type { Context } from './context.ts';
import { addDays, dayOf, monthOf, yearOf } from './day.ts';
import type { Span } from './span.ts';
import { daysOf } from './span.ts';

/** Days between which something lies; an end that is not known is `null`. */
export interface Bounds {
  readonly start: string | null;
  readonly end: string | null;
}

/** What the context tells about years. */
export interface Frame {
  /** Stage, else project; a column header with a year comes before both. */
  readonly bounds: Bounds | null;
  /** At most a year long: each month is in it once. */
  readonly isShort: boolean;
  /** The bounds were written in the phrase, «на срок с … по …». */
  readonly isExact: boolean;
  /** The year in which the school year at hand begins. */
  readonly school: number | null;
  readonly year: number | null;
  /** `YYYY-MM-DD`, when it is known to the day. */
  readonly document: string | null;
  readonly documentYear: number | null;
  readonly documentMonth: number | null;
  readonly previousEnd: string | null;
  readonly stageEnd: string | null;
  /** The day of the event that the row stands beside. */
  readonly event: string | null;
  /** Which year «год» is here; null while nobody was asked. */
  readonly planYear: 'academic' | 'calendar' | null;
}

/** `header` is the span of the column header, when it has one. */
export function frameOf(context: Context, header: Span | null): Frame {
  const headed = header !== null && header.year !== null ? daysOf(header, header.year) : null;
  const bounds = headed === null ? ownBounds(context) : { start: headed[0], end: headed[1] };
  const isShort = bounds !== null && isWithinYear(bounds);
  const written = context.documentDate ?? '';
  return {
    bounds,
    isShort,
    isExact: false,
    school: schoolYearOf(context) ?? (isShort ? schoolYearIn(bounds) : null),
    year: yearNumber(context.year),
    document: /^\d{4}-\d\d-\d\d/.test(written) ? written.slice(0, 10) : null,
    documentYear: yearNumber(written),
    documentMonth: /^\d{4}-\d\d/.test(written) ? monthOf(written) : null,
    previousEnd: dayOrNull(context.previousStageEnd),
    stageEnd: dayOrNull(context.stageEnd),
    event: dayOrNull(context.eventDate),
    planYear: context.planYear ?? null,
  };
}

/** The frame when the phrase itself tells its bounds: nothing else of the context counts. */
export function boundFrame(frame: Frame, start: string | null, end: string | null): Frame {
  const bounds = { start, end };
  return {
    ...frame,
    bounds,
    isShort: isWithinYear(bounds),
    isExact: true,
    school: null,
    year: null,
  };
}

function ownBounds(context: Context): Bounds | null {
  const stage = { start: dayOrNull(context.stageStart), end: dayOrNull(context.stageEnd) };
  if (stage.start !== null && stage.end !== null) return stage;
  const project = { start: dayOrNull(context.projectStart), end: dayOrNull(context.projectEnd) };
  return project.start === null && project.end === null ? null : project;
}

function isWithinYear({ start, end }: Bounds): boolean {
  return start !== null && end !== null && start <= end && addDays(start, 366) > end;
}

/** A year of bounds that run as school years do. */
function schoolYearIn({ start, end }: Bounds): number | null {
  if (start === null || end === null) return null;
  const isSchool = monthOf(start) >= 8 && monthOf(start) <= 9 && monthOf(end) >= 5;
  return isSchool && yearOf(end) === yearOf(start) + 1 && monthOf(end) <= 8 ? yearOf(start) : null;
}

/** Whether bounds of several years run from September to summer. */
export function isSchoolLike(frame: Frame): boolean {
  if (frame.school !== null) return true;
  if (frame.planYear !== null) return frame.planYear === 'academic';
  const { start = null, end = null } = frame.bounds ?? {};
  return start !== null && end !== null && start.endsWith('-09-01') && end.endsWith('-08-31');
}

function schoolYearOf(context: Context): number | null {
  const written =
    context.academicYear ??
    (/^\d{4}\D\d/.test(String(context.year ?? '')) ? String(context.year) : '');
  return yearNumber(written);
}

function yearNumber(written: number | string | null | undefined): number | null {
  const found = /^\s*((?:19|20)\d\d)(?!\d)/.exec(String(written ?? ''));
  if (
    found === null ||
    (typeof written === 'string' && /^\d{4}[/–]/.test(written) && written.length < 6)
  )
    return null;
  return Number(found[1]);
}

function dayOrNull(day: string | null | undefined): string | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(day ?? '');
  return found === null ? null : dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
}
