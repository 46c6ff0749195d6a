import { cascadeOf } from '../cascade/cascade.ts';
import type { State } from '../state.ts';
import { type Counting, countingOf } from './counting.ts';
import type { KpiFigures } from './figures.ts';
import { figuresOf } from './figures-of.ts';
import type { Kpi } from './kpi.ts';
import { spanOf } from './span.ts';
import { sourcesOf } from './total.ts';

interface Known<T> {
  readonly from: readonly unknown[];
  readonly value: T;
}

/**
 * Figures of KPIs, counted again only when something they were counted from has changed. Rows are immutable, so the
 * book tells by the rows themselves and needs to hear of no change; ask it of one view of one cascade.
 */
export class KpiBook {
  readonly #countings: Map<string, Known<Counting>>;
  readonly #figures = new Map<string, Known<KpiFigures>>();
  readonly #wider: KpiBook | undefined;

  /** `wider` is of a view that sees more of the same cascade: what both see alike is not counted twice. */
  constructor(wider?: KpiBook) {
    this.#wider = wider;
    this.#countings = wider === undefined ? new Map() : wider.#countings;
  }

  /** As `figuresOf`; the same object as before while nothing changed. */
  figures(state: State, kpi: Kpi, today: string): KpiFigures {
    const countings = new Map<Kpi, Counting>();
    const counting = (one: Kpi) => {
      const known = countings.get(one) ?? this.#counting(state, one);
      countings.set(one, known);
      return known;
    };
    const from: unknown[] = [today, counting(kpi), cascadeOf(state)];
    if (kpi.projectId !== null) from.push(state.project.get(kpi.projectId));
    const populationIds = new Set<string>();
    for (const source of sourcesOf(state, kpi, counting)) {
      from.push(source.kpi, source.counted, ...state.periodLock.where('kpiId', source.kpi.id));
      if (source.kpi.populationId !== null) populationIds.add(source.kpi.populationId);
    }
    for (const id of populationIds) from.push(...state.headcount.where('populationId', id));
    const wider = this.#wider;
    const other = wider === undefined ? undefined : wider.#figures.get(kpi.id);
    return keep(this.#figures, kpi.id, from, () =>
      other !== undefined && isSame(other.from, from)
        ? other.value
        : figuresOf(state, kpi, today, counting),
    );
  }

  #counting(state: State, kpi: Kpi): Counting {
    const { startsOn, endsOn } = spanOf(state, kpi);
    const from = [kpi.kind, startsOn, endsOn, ...state.measurement.where('kpiId', kpi.id)];
    return keep(this.#countings, kpi.id, from, () => countingOf(state, kpi));
  }
}

function keep<T>(
  all: Map<string, Known<T>>,
  id: string,
  from: readonly unknown[],
  count: () => T,
): T {
  const known = all.get(id);
  if (known !== undefined && isSame(known.from, from)) return known.value;
  const value = count();
  all.set(id, { from, value });
  return value;
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((one, index) => one === now[index]);
}
