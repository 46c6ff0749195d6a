import type { Change } from '../changes.ts';
import type { State } from '../state.ts';
import { type Counting, countingOf } from './counting.ts';
import type { KpiFigures } from './figures.ts';
import { figuresOf } from './figures-of.ts';
import type { Kpi } from './kpi.ts';

/**
 * The figures of all KPIs of a state, each counted when it is asked for and again only when something it was counted
 * from has changed. Whoever changes the state tells the book afterwards.
 */
export class KpiBook {
  readonly #state: State;
  #today: string;
  readonly #countings = new Map<string, Counting>();
  readonly #figures = new Map<string, KpiFigures>();

  constructor(state: State, today: string) {
    this.#state = state;
    this.#today = today;
  }

  /** Undefined when there is no such KPI. */
  figures(kpiId: string): KpiFigures | undefined {
    const known = this.#figures.get(kpiId);
    if (known !== undefined) return known;
    const kpi = this.#state.kpi.get(kpiId);
    if (kpi === undefined) return undefined;
    const found = figuresOf(this.#state, kpi, this.#today, (one) => this.#counting(one));
    this.#figures.set(kpiId, found);
    return found;
  }

  /** Of every KPI of the state, in no order. */
  *all(): Iterable<KpiFigures> {
    for (const { id } of this.#state.kpi.values()) {
      const found = this.figures(id);
      if (found !== undefined) yield found;
    }
  }

  /** Another day, `YYYY-MM-DD`: plans, forecasts and healths are of their day. */
  turnTo(today: string): void {
    if (today === this.#today) return;
    this.#today = today;
    this.#figures.clear();
  }

  /** Takes note of changes the state holds by now. */
  touch(changes: readonly Change[]): void {
    for (const change of changes) this.#touchOne(change);
  }

  #touchOne(change: Change): void {
    if (change.kind === 'kpi') {
      const { id } = rowOf(change);
      if (id !== undefined) this.#forget(id);
      this.#forgetAbove(rowOf(change).totalId);
      if (change.op === 'set') this.#forgetAbove(this.#state.kpi.get(change.id)?.totalId);
    } else if (change.kind === 'measurement' || change.kind === 'periodLock') {
      const { kpiId } = rowOf(change);
      if (kpiId !== undefined) this.#forget(kpiId);
      if (change.op === 'set') this.#forget(this.#state[change.kind].get(change.id)?.kpiId);
    } else if (change.kind === 'headcount') {
      this.#forgetOver(rowOf(change).populationId);
      if (change.op === 'set') this.#forgetOver(this.#state.headcount.get(change.id)?.populationId);
    } else if (change.kind === 'project') {
      const { id } = rowOf(change);
      if (id === undefined) return;
      for (const kpi of this.#state.kpi.where('projectId', id)) this.#forget(kpi.id);
    } else if (change.kind === 'cascade') {
      this.#countings.clear();
      this.#figures.clear();
    }
  }

  #counting(kpi: Kpi): Counting {
    const known = this.#countings.get(kpi.id);
    if (known !== undefined) return known;
    const found = countingOf(this.#state, kpi);
    this.#countings.set(kpi.id, found);
    return found;
  }

  #forgetOver(populationId: string | undefined): void {
    if (populationId === undefined) return;
    for (const kpi of this.#state.kpi.where('populationId', populationId)) this.#forget(kpi.id);
  }

  #forget(kpiId: string | undefined): void {
    if (kpiId === undefined) return;
    this.#countings.delete(kpiId);
    this.#figures.delete(kpiId);
    this.#forgetAbove(this.#state.kpi.get(kpiId)?.totalId);
  }

  #forgetAbove(totalId: string | null | undefined): void {
    const seen = new Set<string>();
    for (let id = totalId; id != null && !seen.has(id); id = this.#state.kpi.get(id)?.totalId) {
      seen.add(id);
      this.#figures.delete(id);
    }
  }
}

type Touching<K extends Change['kind']> = Extract<Change, { kind: K }>;
type RowOf<C> = C extends { op: 'add'; row: infer R } ? R : never;

/** What a change tells of its row: all of it, or the id with the fields as they were before an edit. */
function rowOf<K extends Change['kind']>(change: Touching<K>): Partial<RowOf<Touching<K>>> {
  if (change.op === 'add' || change.op === 'put') return change.row as RowOf<Touching<K>>;
  if (change.op === 'remove') return change.was as RowOf<Touching<K>>;
  return { ...change.was, id: change.id } as Partial<RowOf<Touching<K>>>;
}
