import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { makeMeaning } from '@kaskad/shared/domain/schedule/make-meaning.ts';
import type { Meaning, MeaningKind, Precision } from '@kaskad/shared/domain/schedule/meaning.ts';

type Days = Pick<Card, 'startsOn' | 'endsOn' | 'precision'>;

const precisions: Readonly<Record<NonNullable<Card['precision']>, Precision>> = {
  day: 'day',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'halfYear',
  'academic-year': 'academicYear',
  year: 'year',
};

const lasting: readonly MeaningKind[] = ['recurring', 'continuous', 'irregular', 'multi'];

/** Whether days chosen by hand say all of it: they do not of what comes back or goes on. */
export function isOfDays({ kind }: Meaning): boolean {
  return !lasting.includes(kind);
}

/** The meaning of days that were chosen on a card; `null` for none. */
export function meaningOfDays({ startsOn, endsOn, precision }: Days): Meaning | null {
  const exactTo = precisions[precision ?? 'day'];
  if (startsOn === null && endsOn === null) return null;
  if (startsOn === null) return makeMeaning('deadline', { end: endsOn, precision: exactTo });
  const end = endsOn ?? startsOn;
  const kind = exactTo === 'day' && end === startsOn ? 'date' : 'range';
  return makeMeaning(kind, { start: startsOn, end, precision: exactTo });
}
