import type { Meaning } from '../meaning.ts';

/** A meaning in one line: «recurring 2021-09-01..2024-08-31 YEARLY 1/year»; the start of a deadline is left out. */
export function shortMeaning({ kind, start, end, recurrence, minPerPeriod }: Meaning): string {
  const first = kind === 'deadline' && recurrence === null ? '' : (start ?? '');
  const isDated = start !== null || end !== null || recurrence !== null;
  const parts = [kind, isDated ? `${first}..${end ?? ''}` : ''];
  if (recurrence !== null) parts.push(recurrence.freq);
  if (minPerPeriod !== null) parts.push(`${minPerPeriod.count}/${minPerPeriod.per}`);
  return parts.filter((part) => part !== '').join(' ');
}
