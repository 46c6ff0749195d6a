import type { Period } from '../calendar/period.ts';
import type { State } from '../state.ts';
import { type Millionths, plus } from './amount.ts';
import type { Counted, Counting } from './counting.ts';
import type { Kpi } from './kpi.ts';

/** What a total is counted from: the KPI itself, and every one that leads into it. */
export interface Source {
  readonly kpi: Kpi;
  readonly counted: readonly Counted[];
  /** Nothing leads into it. */
  readonly isLeaf: boolean;
}

export interface Kept {
  readonly source: Source;
  readonly counted: Counted;
}

export type CountingOf = (kpi: Kpi) => Counting;

/** The KPI and all below it, each once, the KPI first. Parts of another kind cannot be added to it. */
export function sourcesOf(state: State, kpi: Kpi, countingOf: CountingOf): Source[] {
  const sources: Source[] = [];
  const seen = new Set([kpi.id]);
  const open = [kpi];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    let isLeaf = true;
    for (const part of state.kpi.where('totalId', next.id)) {
      if (part.kind !== kpi.kind || seen.has(part.id)) continue;
      isLeaf = false;
      seen.add(part.id);
      open.push(part);
    }
    sources.push({ kpi: next, counted: countingOf(next).counted, isLeaf });
  }
  return sources;
}

/** The KPIs into which this one is counted, the nearest first. */
export function totalsOf(state: State, kpi: Kpi): Kpi[] {
  const above: Kpi[] = [];
  const seen = new Set([kpi.id]);
  for (let id = kpi.totalId; id !== null && !seen.has(id); ) {
    seen.add(id);
    const total = state.kpi.get(id);
    if (total === undefined || total.kind !== kpi.kind) break;
    above.push(total);
    id = total.totalId;
  }
  return above;
}

/**
 * What each period is counted from. Of a source that does not add up only the last tells; an event that several sources
 * counted is kept once, where it is largest.
 */
export function keptIn(
  sources: readonly Source[],
  periods: readonly Period[],
): (readonly Kept[])[] {
  const kept: (Kept[] | undefined)[] = Array.from({ length: periods.length });
  for (const source of sources) keep(source, periods, kept);
  const adds = sources[0]?.kpi.kind !== 'fact' && sources[0]?.kpi.kind !== 'text';
  if (sources.length === 1 || !adds) return kept.map((one) => one ?? nothing);
  const homes = new Map<string, Source>();
  return kept.map((one) =>
    one === undefined ? nothing : onceEachEvent(one, sharedEvents(one, homes)),
  );
}

const nothing: readonly Kept[] = [];

/** Puts what a source gives to each period into the period's place in the list. */
function keep(source: Source, periods: readonly Period[], kept: (Kept[] | undefined)[]): void {
  const { kind, gathers } = source.kpi;
  const lastTells = gathers === 'last' || kind === 'fact' || kind === 'text';
  let index = 0;
  for (const counted of source.counted) {
    const day = counted.measuredOn;
    while (index < periods.length && (periods[index]?.endsOn ?? '') < day) index++;
    const period = periods[index];
    if (period === undefined) break;
    if (day < period.startsOn) continue;
    const own = kept[index];
    if (own === undefined) kept[index] = [{ source, counted }];
    else if (lastTells && own[own.length - 1]?.source === source)
      own[own.length - 1] = { source, counted };
    else own.push({ source, counted });
  }
}

function onceEachEvent(kept: readonly Kept[], shared: ReadonlySet<string>): readonly Kept[] {
  if (shared.size === 0) return kept;
  const events = new Map<string, Map<Source, Millionths>>();
  for (const { source, counted } of kept) {
    const key = counted.eventKey;
    if (key === null || !shared.has(key)) continue;
    const sums = events.get(key) ?? new Map<Source, Millionths>();
    sums.set(source, plus(sums.get(source) ?? 0, counted.amount));
    events.set(key, sums);
  }
  const homes = new Map<string | null, Source>();
  for (const [key, sums] of events) homes.set(key, largestOf(sums));
  return kept.filter(({ source, counted }) => (homes.get(counted.eventKey) ?? source) === source);
}

/** Events that more than one source counted; `homes` is a sheet to write on. Sources stand one after the other. */
function sharedEvents(kept: readonly Kept[], homes: Map<string, Source>): ReadonlySet<string> {
  if (kept[0]?.source === kept.at(-1)?.source) return none;
  let shared: Set<string> | undefined;
  homes.clear();
  for (const { source, counted } of kept) {
    const key = counted.eventKey;
    if (key === null) continue;
    const home = homes.get(key);
    if (home === undefined) homes.set(key, source);
    else if (home !== source) {
      shared ??= new Set();
      shared.add(key);
    }
  }
  return shared ?? none;
}

const none: ReadonlySet<string> = new Set();

/** Of equals the one whose id comes first, so that the order of rows changes nothing. */
function largestOf(sums: ReadonlyMap<Source, Millionths>): Source {
  const [first, ...others] = [...sums];
  if (first === undefined) throw new Error('an event without a source');
  let largest = first;
  for (const other of others) {
    const isLarger = other[1] > largest[1];
    const isEqual = other[1] === largest[1];
    if (isLarger || (isEqual && other[0].kpi.id < largest[0].kpi.id)) largest = other;
  }
  return largest[0];
}
