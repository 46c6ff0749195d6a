import {
  plainTrace,
  type TraceMeasure,
  type TraceOptions,
  type TracePlace,
  traceAxes,
  traceMeasures,
} from '@kaskad/shared/domain/direction/trace-options.ts';

export const orphanKinds = ['cards', 'goals', 'kpis', 'directions'] as const;
export type OrphanKind = (typeof orphanKinds)[number];

/** What the address asks the matrix for; other keys belong to others. */
export interface TraceQuery {
  readonly options: TraceOptions;
  readonly measure: TraceMeasure;
  /** The number whose list is open. */
  readonly place: Omit<TracePlace, 'measure'> | null;
  readonly orphan: OrphanKind | null;
}

/** How a total is written in an address. */
const ALL = 'all';

/** Reads the address; what makes no sense there counts as not given. */
export function parseTrace(search: string): TraceQuery {
  const params = new URLSearchParams(search);
  const oneOf = <V extends string>(known: readonly V[], key: string) =>
    known.find((value) => value === params.get(key));
  const given = (key: string) => params.get(key) || null;
  const year = params.get('period') ?? '';
  const [direction, column, ...rest] = (params.get('list') ?? '').split('~');
  const isPlace = direction !== undefined && column !== undefined && rest.length === 0;
  return {
    options: {
      by: oneOf(traceAxes, 'by') ?? plainTrace.by,
      year: oneOf(['calendar', 'academic'], 'year') ?? plainTrace.year,
      projectId: given('project'),
      goalId: given('goal'),
      directionId: given('direction'),
      period: /^[12]\d{3}$/.test(year) ? Number(year) : null,
    },
    measure: oneOf(traceMeasures, 'count') ?? 'cards',
    place: isPlace ? { direction: named(direction), column: named(column) } : null,
    orphan: oneOf(orphanKinds, 'orphan') ?? null,
  };
}

/** A place as the address writes it. */
export function placeKey({ direction, column }: Omit<TracePlace, 'measure'>): string {
  return `${direction ?? ALL}~${column ?? ALL}`;
}

function named(part: string): string | null {
  return part === ALL ? null : part;
}
