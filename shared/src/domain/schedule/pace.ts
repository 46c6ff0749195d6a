import type { Facts } from './facts.ts';
import { type Frame, isSchoolLike } from './frame.ts';
import type { Frequency, Per, QuestionCode } from './meaning.ts';

/** How often, and in which unit a minimum is counted. */
export interface Rhythm {
  readonly freq: Frequency;
  readonly per: Per;
  readonly interval: number;
  readonly ask: QuestionCode | null;
}

const plain = {
  day: ['DAILY', 'day'],
  week: ['WEEKLY', 'week'],
  tenDays: ['MONTHLY', 'month'],
  month: ['MONTHLY', 'month'],
  quarter: ['QUARTERLY', 'quarter'],
  schoolQuarter: ['SCHOOL_QUARTER', 'schoolQuarter'],
  half: ['HALF_YEARLY', 'halfYear'],
  year: ['YEARLY', 'year'],
} as const;

/**
 * A half-year is one of school when the words or the context say so; without either it is the calendar's, and asked
 * about.
 */
export function rhythmOf(pace: NonNullable<Facts['pace']>, facts: Facts, frame: Frame): Rhythm {
  const { unit, interval } = pace;
  if (unit === 'year' && (pace.school || facts.hasSchoolWord)) {
    return { freq: 'ACADEMIC_YEARLY', per: 'academicYear', interval, ask: null };
  }
  if (unit === 'half') {
    if (pace.school) return { freq: 'ACADEMIC_HALF', per: 'academicHalf', interval, ask: null };
    const ask = 'which-half';
    if (isSchoolLike(frame)) return { freq: 'ACADEMIC_HALF', per: 'academicHalf', interval, ask };
    return { freq: 'HALF_YEARLY', per: 'halfYear', interval, ask };
  }
  const [freq, per] = plain[unit];
  return { freq, per, interval, ask: null };
}
