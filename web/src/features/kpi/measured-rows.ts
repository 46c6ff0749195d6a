import type { Measurement } from '@kaskad/shared/domain/kpi/measurement.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

export interface MeasuredRow {
  readonly row: Measurement;
  readonly isCorrection: boolean;
}

/** The measurements of a KPI, the latest first; what corrects another stands right under it, the first correction first. */
export function measuredRows(view: State, kpiId: string): MeasuredRow[] {
  const rows = [...view.measurement.where('kpiId', kpiId)];
  const known = new Set(rows.map(({ id }) => id));
  const isRoot = ({ correctsId }: Measurement) => correctsId === null || !known.has(correctsId);
  const corrections = Map.groupBy(
    rows.filter((row) => !isRoot(row)).sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1)),
    ({ correctsId }) => correctsId,
  );
  const under = (row: Measurement, isCorrection: boolean): MeasuredRow[] => [
    { row, isCorrection },
    ...(corrections.get(row.id) ?? []).flatMap((next) => under(next, true)),
  ];
  return rows
    .filter(isRoot)
    .sort((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1))
    .flatMap((row) => under(row, false));
}

function orderOf({ measuredOn, addedAt, id }: Measurement): string {
  return `${measuredOn} ${addedAt} ${id}`;
}
