import type { Frequency, Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';

/** A stretch of the strip, in shares of its width. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

export type BarKind = 'window' | 'steady' | 'open';

/** A meaning on school years from September to August. */
export interface Strip {
  /** The calendar years in which the school years begin; none when no year is known. */
  readonly years: readonly number[];
  readonly bars: readonly (Piece & { readonly kind: BarKind })[];
  /** Days by which something is due. */
  readonly dues: readonly number[];
  /** Where periods of a series begin. */
  readonly ticks: readonly number[];
}

export type Days = readonly [string, string];

/** More years than that are a smear. */
const MOST_YEARS = 8;
const MOST_TICKS = 40;

/** The strip of a meaning; `null` when it tells neither a day nor a month. */
export function stripOf(meaning: Meaning): Strip | null {
  const { start, end } = meaning;
  const first = start ?? end;
  if (first === null) return yearless(meaning);
  const last = end ?? first;
  const firstYear = schoolYearOf(first);
  const count = Math.min(MOST_YEARS, schoolYearOf(last) - firstYear + 1);
  const years = Array.from({ length: count }, (_, index) => firstYear + index);
  const left = dayNumber(`${firstYear}-09-01`);
  const width = dayNumber(`${firstYear + count}-09-01`) - left;
  const at = (day: string, after = 0) =>
    Math.min(1, Math.max(0, (dayNumber(day) + after - left) / width));
  const piece = ([from, to]: Days) => ({ from: at(from), to: at(to, 1) });
  return {
    years,
    bars: [
      ...windowsOf(meaning).map((days) => ({ kind: 'window' as const, ...piece(days) })),
      ...steadyOf(meaning).map((days) => ({ kind: 'steady' as const, ...piece(days) })),
      ...(start !== null && meaning.openEnded && end === null
        ? [{ kind: 'open' as const, from: at(start), to: 1 }]
        : []),
    ],
    dues: duesOf(meaning).map((day) => at(day, 1)),
    ticks: ticksOf(meaning).map((day) => at(day)),
  };
}

/** The stretches in which it happens. */
export function windowsOf({ kind, start, end, windows, recurrence }: Meaning): Days[] {
  if (windows !== null && recurrence?.deadline === undefined) return [...windows];
  if (start === null || end === null) return [];
  if (kind === 'deadline') return [[start, end]];
  return ['date', 'range', 'multi', 'conditional', 'reference'].includes(kind)
    ? [[start, end]]
    : [];
}

/** The stretch through which it goes on, or within which it comes back. */
export function steadyOf(meaning: Meaning): Days[] {
  const { kind, start, end } = meaning;
  const isSteady = ['continuous', 'irregular', 'recurring'].includes(kind);
  if (!isSteady || start === null || end === null || windowsOf(meaning).length > 0) return [];
  return [[start, end]];
}

/** The days by which something is due. */
export function duesOf({ kind, end, windows, recurrence }: Meaning): string[] {
  if (kind === 'deadline') return end === null ? [] : [end];
  return recurrence?.deadline === undefined ? [] : (windows ?? []).map(([, due]) => due);
}

/** Months, `MM-DD`, without a year: one school year that is no certain one. */
function yearless({ windowMonthDay }: Meaning): Strip | null {
  if (windowMonthDay === null) return null;
  const [from, to] = windowMonthDay;
  const left = dayNumber('2023-09-01');
  const at = (day: string, after: number) =>
    (dayNumber(`${Number(day.slice(0, 2)) >= 9 ? 2023 : 2024}-${day}`) + after - left) / 366;
  if (from === null)
    return { years: [], bars: [], dues: to === null ? [] : [at(to, 1)], ticks: [] };
  const end = to === null ? 1 : at(to, 1);
  const kind = to === null ? 'open' : 'window';
  // Summer into autumn goes over the end of the strip.
  const first = { kind, from: at(from, 0), to: end } as const;
  const bars =
    end >= first.from
      ? [first]
      : [
          { ...first, to: 1 },
          { ...first, from: 0 },
        ];
  return { years: [], bars, dues: [], ticks: [] };
}

const starts: { readonly [F in Frequency]?: readonly number[] } = {
  MONTHLY: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  QUARTERLY: [1, 4, 7, 10],
  HALF_YEARLY: [1, 7],
  YEARLY: [1],
  ACADEMIC_HALF: [9, 1],
  ACADEMIC_YEARLY: [9],
};

/** The first days of the periods of a series, as far as they can be told apart. */
function ticksOf(meaning: Meaning): string[] {
  const { start, end, recurrence } = meaning;
  const months = recurrence === null ? undefined : starts[recurrence.freq];
  if (recurrence?.deadline !== undefined) return [];
  if (months === undefined || start === null || end === null || steadyOf(meaning).length === 0) {
    return [];
  }
  const days: string[] = [];
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year++) {
    for (const month of months) days.push(`${year}-${String(month).padStart(2, '0')}-01`);
  }
  const within = days.filter((day) => day > start && day <= end);
  return within.length > MOST_TICKS ? [] : within;
}

/** The year in whose September the school year of a day began. */
function schoolYearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= 9 ? year : year - 1;
}

function dayNumber(day: string): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / 864e5
  );
}
