import { periodOf, periodsBetween } from '@kaskad/shared/domain/calendar/period.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { spanOf } from '@kaskad/shared/domain/kpi/span.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { definedBy, type KpiDraft } from './kpi-draft.ts';

/** The years over which a KPI is measured, by the year in which each begins; none where its end is not known. */
export function yearsOf(view: State, kpi: Kpi): number[] {
  const { startsOn, endsOn } = spanOf(view, kpi);
  const per = countsSchoolYears(kpi.period) ? 'academicYear' : 'year';
  if (endsOn === null) return startsOn === null ? [] : [periodOf(per, startsOn).year];
  return periodsBetween(per, startsOn ?? endsOn, endsOn, 60).map(({ year }) => year);
}

/** The same while it is being defined, whatever its numbers are like. */
export function yearsOfDraft(view: State, draft: KpiDraft, projectId: string | null): number[] {
  const defined = definedBy({ ...draft, value: '', baseline: '', targets: {} });
  if (defined === undefined) return [];
  return yearsOf(view, { ...defined, id: '', projectId, gathers: 'last' });
}

export function countsSchoolYears(period: Kpi['period']): boolean {
  return period === 'academic-year' || period === 'academic-half' || period === 'school-quarter';
}
