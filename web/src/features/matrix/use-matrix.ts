import { cardMatcher } from '@kaskad/shared/domain/card/card-filter.ts';
import { type PlanMatrix, planMatrixOf } from '@kaskad/shared/domain/goal/plan-matrix.ts';
import type { PlanAxis, PlanSpan } from '@kaskad/shared/domain/goal/plan-matrix-columns.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { schoolYearDays, schoolYearOf } from '@kaskad/shared/domain/sprint/period.ts';
import type { EntityKind } from '@kaskad/shared/domain/state.ts';
import { useMemo } from 'react';
import { isFiltered } from '../../sync/filter-address.ts';
import { useView } from '../../sync/use-cascade.ts';
import type { MatrixAddress } from './use-matrix-address.ts';

const kinds: readonly EntityKind[] = [
  ...(['card', 'goal', 'link', 'kpi', 'occurrence', 'schedule', 'participation'] as const),
  ...(['project', 'cascade', 'sprint', 'outline'] as const),
];

/** Twelve months of a school or a calendar year. */
export interface MonthYear extends PlanSpan {
  readonly number: number;
  readonly isSchool: boolean;
}

/** The plan that the address asks for. */
export function useMatrix(
  project: Project,
  { query }: MatrixAddress,
  today: string,
): { axis: PlanAxis; year: MonthYear; matrix: PlanMatrix } {
  const { filter } = query;
  const axis = query.axis ?? (project.planYear === 'academic' ? 'academic-year' : 'year');
  const year = useMemo(
    () => monthsOf(project.planYear !== 'calendar', query.year, today),
    [project.planYear, query.year, today],
  );
  const within = axis === 'month' ? year : undefined;
  const matrix = useView(kinds, [project.id, axis, within, filter, today], (view) =>
    planMatrixOf(view, project.id, axis, {
      today,
      within,
      matches: isFiltered(filter) ? cardMatcher(view, filter) : undefined,
    }),
  );
  return { axis, year, matrix };
}

function monthsOf(isSchool: boolean, asked: number | null, today: string): MonthYear {
  const number = asked ?? (isSchool ? schoolYearOf(today) : Number(today.slice(0, 4)));
  if (!isSchool) return { number, isSchool, from: `${number}-01-01`, to: `${number}-12-31` };
  const { startsOn: from, endsOn: to } = schoolYearDays(number);
  return { number, isSchool, from, to };
}
