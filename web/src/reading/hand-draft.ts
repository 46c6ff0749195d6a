import { makeMeaning } from '@kaskad/shared/domain/schedule/make-meaning.ts';
import type { Frequency, Meaning, Per } from '@kaskad/shared/domain/schedule/meaning.ts';

export const handKinds = [
  'days',
  'deadline',
  'open',
  'steady',
  'yearly',
  'quota',
  'demand',
  'none',
] as const;
export type HandKind = (typeof handKinds)[number];

export const handPers = [
  'week',
  'month',
  'quarter',
  'schoolQuarter',
  'halfYear',
  'academicHalf',
  'year',
  'academicYear',
] as const satisfies readonly Per[];
export type HandPer = (typeof handPers)[number];

/** A meaning while it is put together by hand. */
export interface HandDraft {
  readonly kind: HandKind;
  readonly start: string | null;
  readonly end: string | null;
  /** 1..12 */
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly count: string;
  readonly per: HandPer;
}

export type HandFault = 'missing' | 'reversed' | 'countWrong';

/** What the fields show first: the meaning at hand, as far as they can. */
export function draftOf(meaning: Meaning): HandDraft {
  const { start, end, recurrence, minPerPeriod } = meaning;
  const window = recurrence?.window;
  return {
    kind: kindOf(meaning),
    start,
    end,
    fromMonth: monthIn(window?.from) ?? 9,
    toMonth: monthIn(window?.to) ?? 5,
    count: String(minPerPeriod?.count ?? 1),
    per: handPers.find((per) => per === minPerPeriod?.per) ?? 'academicHalf',
  };
}

function kindOf({ kind, recurrence }: Meaning): HandKind {
  if (kind === 'deadline') return 'deadline';
  if (kind === 'openEnded') return 'open';
  if (kind === 'continuous' || kind === 'irregular') return 'steady';
  if (kind === 'onDemand') return 'demand';
  if (kind !== 'recurring') return 'days';
  return recurrence?.window === undefined ? 'quota' : 'yearly';
}

function monthIn(written: string | undefined): number | undefined {
  return written === undefined ? undefined : Number(written.slice(0, 2));
}

/** The meaning of the fields, or what they lack. Windows of a series are not yet spelled out. */
export function meaningOf(draft: HandDraft): Meaning | HandFault {
  const { kind, start, end } = draft;
  if (kind === 'none') return makeMeaning('none');
  if (kind === 'demand') return makeMeaning('onDemand');
  const needsStart = kind !== 'deadline';
  const needsEnd = kind !== 'open' && kind !== 'days';
  if ((needsStart && start === null) || (needsEnd && end === null)) return 'missing';
  if (start !== null && end !== null && end < start && kind !== 'open' && kind !== 'deadline') {
    return 'reversed';
  }
  return dated(draft);
}

function dated(draft: HandDraft): Meaning | HandFault {
  const { kind, start, end } = draft;
  if (kind === 'deadline') return makeMeaning('deadline', { end, precision: 'day' });
  if (kind === 'open')
    return makeMeaning('openEnded', { start, precision: 'day', openEnded: true });
  if (kind === 'steady') return makeMeaning('continuous', { start, end });
  if (kind === 'yearly') return yearly(draft);
  if (kind === 'quota') return quota(draft);
  const last = end ?? start;
  return makeMeaning(start === last ? 'date' : 'range', { start, end: last, precision: 'day' });
}

function yearly({ start, end, fromMonth, toMonth }: HandDraft): Meaning {
  const from = `${two(fromMonth)}-01`;
  const to = toMonth === 2 ? '02-last' : `${two(toMonth)}-${lastDates[toMonth - 1]}`;
  const window = { from, to, crossesYear: toMonth < fromMonth };
  const recurrence = { freq: 'YEARLY', interval: 1, window } as const;
  return makeMeaning('recurring', { start, end, precision: 'month', recurrence });
}

function quota({ start, end, count, per }: HandDraft): Meaning | HandFault {
  const number = Number(count);
  if (!/^\d{1,3}$/.test(count.trim()) || number < 1 || number > 100) return 'countWrong';
  const recurrence = { freq: frequencies[per], interval: 1 };
  const minPerPeriod = { count: number, per };
  return makeMeaning('recurring', { start, end, recurrence, minPerPeriod });
}

const lastDates = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const frequencies: Readonly<Record<HandPer, Frequency>> = {
  week: 'WEEKLY',
  month: 'MONTHLY',
  quarter: 'QUARTERLY',
  schoolQuarter: 'SCHOOL_QUARTER',
  halfYear: 'HALF_YEARLY',
  academicHalf: 'ACADEMIC_HALF',
  year: 'YEARLY',
  academicYear: 'ACADEMIC_YEARLY',
};

function two(month: number): string {
  return String(month).padStart(2, '0');
}
