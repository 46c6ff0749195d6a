import { headcountOf } from '../population/headcount.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import type { Kpi } from './kpi.ts';
import { lockOn } from './locks.ts';
import type { Measurement } from './measurement.ts';
import { headcountYearOf, isAcademic } from './span.ts';

/** What tells the figure of each kind. */
const figures = {
  number: 'value',
  trend: 'value',
  share: 'numerator',
  fact: 'met',
  text: 'body',
} as const satisfies Readonly<Record<Kpi['kind'], keyof Measurement>>;

/** Why the figure of a measurement tells nothing of its KPI; undefined when it does. */
export function figureFault(state: State, kpi: Kpi, row: Measurement): Refusal | undefined {
  const { kind } = kpi;
  const own = figures[kind];
  const told = Object.values(figures).filter((field) => row[field] !== null);
  if (told.some((field) => field !== own)) return refuse('figure-of-other-kind', { kind });
  if (row.denominator !== null && kind !== 'share') return refuse('figure-of-other-kind', { kind });
  if (told.length === 0) return refuse('figure-missing', { kind });
  return kind === 'share' ? shareFault(state, kpi, row) : undefined;
}

function shareFault(state: State, kpi: Kpi, row: Measurement): Refusal | undefined {
  const { numerator, denominator, source } = row;
  if (denominator !== null && denominator <= 0) return refuse('denominator-missing');
  if (denominator === null && source === 'survey') return refuse('survey-size-missing');
  if (denominator === null && kpi.populationId === null) return refuse('denominator-missing');
  const base = kpi.populationId === null ? denominator : headcountOn(state, kpi, row.measuredOn);
  const most = Math.min(base ?? Number.POSITIVE_INFINITY, denominator ?? Number.POSITIVE_INFINITY);
  return numerator !== null && numerator > most ? refuse('numerator-over-denominator') : undefined;
}

/** How many there were when it was measured: as a settled period has it, else as is known now; null when it is not. */
function headcountOn(state: State, kpi: Kpi, day: string): number | null {
  if (kpi.populationId === null) return null;
  const lock = lockOn(state, kpi.id, day);
  if (lock !== undefined) return lock.denominator;
  const academic = isAcademic(state, kpi);
  const year = headcountYearOf(day, academic);
  return headcountOf(state, kpi.populationId, year, academic)?.count ?? null;
}
