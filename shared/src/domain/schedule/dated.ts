import type { Facts } from './facts.ts';
import type { Frame } from './frame.ts';
import { joinSpans } from './join-spans.ts';
import { ask, makeMeaning, monthDays } from './make-meaning.ts';
import type { Meaning, MeaningKind, Precision } from './meaning.ts';
import { type Placed, placeSpan } from './place-span.ts';
import { daysOf, type Span } from './span.ts';
import { yearlyProposal } from './yearly-proposal.ts';

/** A day, a stretch of days, or several. */
export function readWindows(facts: Facts, frame: Frame): Meaning | null {
  const { windows } = facts;
  const [first] = windows;
  if (first === undefined) return null;
  if (facts.prolonged !== null) return prolonged(first, facts.prolonged, frame);
  if (windows.length > 1) return readSeveral(windows, frame);
  const isStart = facts.started && first.precision !== 'day' && first.m1 === first.m2;
  if (isStart || facts.onwards || facts.present) return readSince(first, frame);
  const kind = facts.through !== null && isLong(first) ? 'continuous' : kindOf(first);
  const found = readOne(kind, first, frame, first.precision);
  return kind === 'date' && facts.clock !== null
    ? { ...found, precision: 'minute', time: facts.clock }
    : found;
}

/** Work goes on through a long period; in a short one it is done at some time. */
function isLong({ precision }: Span): boolean {
  return ['year', 'academicYear', 'halfYear', 'quarter', 'season'].includes(precision);
}

function kindOf({ precision, m1, d1, m2, d2, weekday }: Span): MeaningKind {
  const isDay = precision === 'day' && ((m1 === m2 && d1 === d2) || weekday > 0);
  return isDay ? 'date' : 'range';
}

export function readOne(
  kind: MeaningKind,
  span: Span,
  frame: Frame,
  precision: Precision,
): Meaning {
  const open = isBroken(span) ? null : placeSpan(span, frame, 'window');
  if (open !== null && open.ask !== 'no-such-day' && open.ask !== 'school-decides') {
    const [start, end] = open.days;
    const inferred = open.isInferred ? (['year'] as const) : [];
    return makeMeaning(kind, { start, end, precision, inferred, question: ask(open.ask, span) });
  }
  const problem = open?.ask ?? (isBroken(span) ? span.unsure : null);
  if (problem !== null) return makeMeaning(kind, { precision, question: ask(problem, span) });
  const yearly = span.precision === 'day' ? null : yearlyProposal([span], frame);
  if (yearly !== null) return yearly;
  const windowMonthDay = monthDays(span);
  return makeMeaning(kind, { precision, windowMonthDay, question: ask('which-year', span) });
}

/** Words that name no day at all. */
export function isBroken({ unsure }: Span): boolean {
  return unsure === 'reversed' || unsure === 'no-such-day';
}

function readSeveral(spans: readonly Span[], frame: Frame): Meaning {
  const precision = (spans[0] as Span).precision;
  const place = { from: (spans[0] as Span).from, to: (spans.at(-1) as Span).to };
  const placed = spans.map((span) => (isBroken(span) ? null : placeSpan(span, frame, 'window')));
  const missing = spans[placed.indexOf(null)];
  if (missing !== undefined) {
    const areMonths = spans.every((span) => span.year === null && span.precision !== 'day');
    const yearly = areMonths ? yearlyProposal(spans, frame) : null;
    const problem = isBroken(missing) ? missing.unsure : 'which-year';
    return yearly ?? makeMeaning('multi', { precision, question: ask(problem, missing) });
  }
  const windows = inListedOrder(placed.flatMap((one) => (one === null ? [] : [one])));
  windows.sort(([a], [b]) => (a < b ? -1 : 1));
  const ends = windows.map(([, end]) => end).sort();
  const doubtful = placed.find((one) => one !== null && one.ask !== null);
  return makeMeaning('multi', {
    start: windows[0]?.[0] ?? null,
    end: ends.at(-1) ?? null,
    precision,
    windows,
    inferred: placed.some((one) => one?.isInferred) ? ['year'] : [],
    question: ask(doubtful?.ask ?? null, doubtful?.span ?? place),
  });
}

/** «август, январь» of a school year: the August that opens it. */
function inListedOrder(placed: readonly Placed[]): (readonly [string, string])[] {
  const [first, second] = placed;
  const isLate = first !== undefined && second !== undefined && first.days[0] > second.days[0];
  if (!isLate || !first.isInferred || first.span.m1 !== 8) return placed.map(({ days }) => days);
  const opening = daysOf(first.span, (first.span.year ?? 0) - 1);
  return [opening, ...placed.slice(1).map(({ days }) => days)];
}

/** «01.01.2019 – 31.12.2024 … продлён до 2030 года»: the later word counts, and is asked about. */
function prolonged(span: Span, until: Span, frame: Frame): Meaning {
  const found = readOne('range', joinSpans(span, until), frame, span.precision);
  return { ...found, ambiguous: true, question: found.question ?? ask('two-ends', until) };
}

/** «с 1 сентября 2022 года», «начиная с 2019 года». */
export function readSince(span: Span, frame: Frame): Meaning {
  const found = readOne('openEnded', span, frame, span.precision);
  const end = found.windowMonthDay === null ? null : ([found.windowMonthDay[0], null] as const);
  if (found.kind !== 'openEnded') {
    const question = ask('which-year', span);
    return makeMeaning('openEnded', { precision: span.precision, openEnded: true, question });
  }
  return { ...found, end: null, windowMonthDay: end, openEnded: true };
}
