import type { CardFilter } from '@kaskad/shared/domain/card/card-filter.ts';
import { type PlanAxis, planAxes } from '@kaskad/shared/domain/goal/plan-matrix-columns.ts';
import { filterOf } from '../../sync/filter-address.ts';

/** The part of the address that decides what the plan shows. Everything else in the query belongs to others. */
interface MatrixQuery {
  /** Null for the one that suits the project. */
  readonly axis: PlanAxis | null;
  /** The year whose months are shown; null for the current one. */
  readonly year: number | null;
  /** The key of the column that a phone shows; null for the one of today. */
  readonly column: string | null;
  readonly filter: CardFilter;
}

/** Reads the address; what makes no sense there counts as not given. */
export function parseQuery(search: string): MatrixQuery {
  const params = new URLSearchParams(search);
  const year = params.get('year');
  return {
    axis: planAxes.find((axis) => axis === params.get('by')) ?? null,
    year: year !== null && /^[12]\d{3}$/.test(year) ? Number(year) : null,
    column: params.get('column') || null,
    filter: filterOf(params),
  };
}
