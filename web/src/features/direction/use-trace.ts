import { type TraceUnit, traceUnits } from '@kaskad/shared/domain/direction/trace-unit.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { changedSearch } from '../../ui/changed-search.ts';
import { parseTrace, type TraceQuery } from './trace-query.ts';

/** Rows by which the numbers of the matrix change. */
export const traceKinds = [
  ...(['card', 'link', 'participation', 'occurrence', 'measurement'] as const),
  ...(['project', 'goal', 'kpi', 'direction'] as const),
] as const;

type Changes = Readonly<Record<string, string | number | null>>;

export interface TraceRoom {
  readonly query: TraceQuery;
  /** All that the matrix counts: found once, whatever it is then counted by. */
  readonly units: readonly TraceUnit[];
  /** Shows something else in place; a filter is no new page to go back through. */
  change(changes: Changes): void;
  /** The address with some keys changed. */
  hrefWith(changes: Changes): string;
}

/** What the address asks the matrix for, and ways to ask for something else. */
export function useTraceRoom(): TraceRoom {
  const { cascadeId } = useCascade();
  const [, navigate] = useLocation();
  const search = useSearch();
  const asked = useMemo(() => parseTrace(search), [search]);
  const query = useView(['project', 'goal', 'direction'], [asked], (view) => known(view, asked));
  const home = `/c/${cascadeId}/trace`;
  const units = useView(['card', 'occurrence', 'measurement', 'kpi'], [], traceUnits);
  return {
    query,
    units,
    change: (changes) =>
      navigate(home + changedSearch(location.search, changes), { replace: true }),
    hrefWith: (changes) => home + changedSearch(search, changes),
  };
}

/** A filter by what is there no more, or was never seen, lets everything through. */
function known(view: State, query: TraceQuery): TraceQuery {
  const { projectId, goalId, directionId } = query.options;
  const isThere = (table: { get(id: string): unknown }, id: string | null) =>
    id !== null && table.get(id) !== undefined ? id : null;
  return {
    ...query,
    options: {
      ...query.options,
      projectId: isThere(view.project, projectId),
      goalId: isThere(view.goal, goalId),
      directionId: isThere(view.direction, directionId),
    },
  };
}
