import { periodOf } from '@kaskad/shared/domain/calendar/period.ts';
import { cascadeOf } from '@kaskad/shared/domain/cascade/cascade.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

/** As many columns as a table can hold. */
const MOST = 12;

/** The years of the table: those of the programme, this one, and those of which something was told. */
export function headcountYears(view: State, academic: boolean, today: string): number[] {
  const per = academic ? 'academicYear' : 'year';
  const programme = cascadeOf(view);
  const now = periodOf(per, today).year;
  const known = new Set([now]);
  for (const row of view.headcount.values()) if (row.academic === academic) known.add(row.year);
  if (programme?.programmeStartsOn != null && programme.programmeEndsOn !== null) {
    const last = periodOf(per, programme.programmeEndsOn).year;
    const first = periodOf(per, programme.programmeStartsOn).year;
    for (let year = Math.max(first, last - MOST + 1); year <= last; year++) known.add(year);
  }
  return [...known].sort((a, b) => a - b).slice(-MOST);
}
