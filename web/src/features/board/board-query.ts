import type { CardFilter } from '@kaskad/shared/domain/card/card-filter.ts';
import { filterOf } from '../../sync/filter-address.ts';

/** The part of the address that decides what a board shows. Everything else in the query string belongs to others. */
export interface BoardQuery extends CardFilter {
  readonly lanes: LaneKind | null;
  /** Number of a sprint, school year or checkpoint; null for the current one. */
  readonly sprint: number | null;
}

export const laneKinds = ['stage', 'goal', 'project', 'responsible'] as const;
export type LaneKind = (typeof laneKinds)[number];

/** Reads the address; what makes no sense there counts as not given. */
export function parseQuery(search: string): BoardQuery {
  const params = new URLSearchParams(search);
  const sprint = params.get('sprint');
  return {
    lanes: laneKinds.find((kind) => kind === params.get('lanes')) ?? null,
    sprint: sprint !== null && /^\d{1,4}$/.test(sprint) ? Number(sprint) : null,
    ...filterOf(params),
  };
}
