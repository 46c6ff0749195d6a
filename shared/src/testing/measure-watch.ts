import { linkToKpi } from '../domain/kpi/contribution.ts';
import { figureFault } from '../domain/kpi/figure-fault.ts';
import type { Kpi } from '../domain/kpi/kpi.ts';
import type { State } from '../domain/state.ts';

/** Rules of KPIs and what they are measured by that this state breaks, one sentence each. */
export function* brokenMeasures(state: State): Iterable<string> {
  for (const kpi of state.kpi.values()) {
    yield* brokenTotals(state, kpi);
    yield* brokenLocks(state, kpi);
  }
  for (const row of state.measurement.values()) {
    const kpi = state.kpi.get(row.kpiId);
    if (kpi === undefined || kpi.projectId !== row.projectId) yield `figure ${row.id} of no KPI`;
    // A headcount may fall below a figure later; whatever else is wrong was never right.
    const fault = kpi && figureFault(state, kpi, row)?.code;
    if (fault !== undefined && fault !== 'numerator-over-denominator')
      yield `figure ${row.id} of ${kpi?.metric}: ${fault}`;
    const corrections = [...state.measurement.where('correctsId', row.id)];
    if (corrections.filter(({ withdrawnAt }) => withdrawnAt === null).length > 1)
      yield `figure ${row.id} corrected twice`;
  }
  for (const { cardId, kpiId, promised, waivedAt } of state.contribution.values()) {
    if (linkToKpi(state, cardId, kpiId) === undefined) yield `${cardId} promises without a link`;
    if (promised === null && waivedAt === null) yield `${cardId} promises nothing at all`;
  }
}

function* brokenTotals(state: State, kpi: Kpi): Iterable<string> {
  const seen = new Set([kpi.id]);
  for (let id = kpi.totalId; id !== null; id = state.kpi.get(id)?.totalId ?? null) {
    if (seen.has(id)) yield `${kpi.metric} is counted into itself`;
    if (seen.has(id)) return;
    seen.add(id);
    const total = state.kpi.get(id);
    if (total !== undefined && total.kind !== kpi.kind) yield `${kpi.metric} adds up with others`;
  }
}

function* brokenLocks(state: State, kpi: Kpi): Iterable<string> {
  const locks = [...state.periodLock.where('kpiId', kpi.id)];
  for (const lock of locks)
    for (const other of locks)
      if (lock.id < other.id && lock.startsOn <= other.endsOn && other.startsOn <= lock.endsOn)
        yield `${kpi.metric} settled twice from ${other.startsOn}`;
}
