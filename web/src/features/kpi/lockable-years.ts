import { isOfSchoolYear } from '@kaskad/shared/domain/calendar/period.ts';
import { figuresOf } from '@kaskad/shared/domain/kpi/figures-of.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

export interface LockableYear {
  readonly year: number;
  readonly academic: boolean;
  /** Periods of it that are over and not settled yet. */
  readonly periods: number;
}

/** The years of which something can be settled, the earliest first. */
export function lockableYears(
  view: State,
  projectId: string | null,
  today: string,
): LockableYear[] {
  const counts = new Map<string, LockableYear>();
  for (const kpi of view.kpi.values()) {
    if (kpi.projectId !== projectId || kpi.period === 'once') continue;
    for (const { period, lock } of figuresOf(view, kpi, today).periods) {
      if (lock !== null || period.endsOn >= today) continue;
      const academic = isOfSchoolYear(period.kind);
      const key = `${period.year} ${academic}`;
      const known = counts.get(key) ?? { year: period.year, academic, periods: 0 };
      counts.set(key, { ...known, periods: known.periods + 1 });
    }
  }
  return [...counts.values()].sort((a, b) =>
    a.year === b.year ? Number(a.academic) - Number(b.academic) : a.year - b.year,
  );
}
