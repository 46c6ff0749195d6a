/** The figures of KPIs counted by brute force: person by person and day by day, sharing nothing with the product. */
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { idOf } from '@kaskad/shared/testing/kpi-rows.ts';
import { asksWay, type ModelFigure, reached, runsOn, targetIn } from './kpi-model-target.ts';
import { type Stretch, stretchesOf, yearOf, yearsOf } from './kpi-model-time.ts';
import { headcountIn, type Noted, type Programme } from './kpi-programme.ts';

export interface ModelPeriod {
  readonly startsOn: string;
  readonly endsOn: string;
  /** Top and bottom of the figure in millionths; the bottom is null for what is no share. */
  readonly figure: ModelFigure | null;
  readonly met: boolean | null;
  readonly gap: string | null;
  readonly isCarried: boolean;
  readonly target: bigint | null;
  readonly isReached: boolean | null;
  readonly counted: readonly string[];
}

export function modelOf(programme: Programme, name: string, today: string): ModelPeriod[] {
  const kpi = kpiIn(programme, name);
  const tree = treeOf(programme, name);
  const periods = stretchesOf(programme, kpi);
  const runs = runsOn(kpi);
  const kept = periods.map((period) => keptOf(programme, tree, period));
  const found: ModelPeriod[] = [];
  for (const [index, period] of periods.entries()) {
    const since = runs ? 0 : index;
    const until = kept.slice(since, index + 1);
    const own = kept[index] as readonly Noted[];
    const isSilent =
      own.length === 0 && (until.every((one) => one.length === 0) || period.startsOn > today);
    const told = isSilent ? silence : figureIn(programme, name, period, until);
    const target = targetIn(kpi, periods, index);
    const from = asksWay(kpi) ? wayFrom(programme, name, found, own) : undefined;
    const gap = told.gap ?? (from === null && told.figure !== null ? 'one-point' : null);
    const isCarried = own.length === 0 && (told.figure !== null || told.met !== null);
    const counted = own.map(({ name: noted }) => idOf(noted)).sort();
    const isReached = reached(kpi, told, target, from);
    found.push({ ...period, ...told, gap, isCarried, target, isReached, counted });
  }
  return found;
}

const silence = { figure: null, met: null, gap: null } as const;
type Told = Pick<ModelPeriod, 'figure' | 'met' | 'gap'>;

function figureIn(
  programme: Programme,
  name: string,
  period: Stretch,
  until: readonly (readonly Noted[])[],
): Told {
  const kpi = kpiIn(programme, name);
  if (kpi.cumulative && ['number', 'share'].includes(kpi.kind)) {
    const isYearly = ['year', 'academic-year'].includes(kpi.period);
    if (isYearly && kpi.reading === null) return { ...silence, gap: 'reading-unchosen' };
  }
  const all = until.flat();
  if (kpi.kind === 'fact') return { ...silence, met: factIn(programme, name, all) };
  const sum = amountOf(programme, all);
  if (kpi.kind !== 'share') return { ...silence, figure: [sum, null] };
  const base = baseIn(programme, name, period, until);
  if (base === null) return { ...silence, gap: 'no-headcount' };
  if (sum > base) return { ...silence, gap: 'numerator-over-denominator' };
  return { ...silence, figure: [sum, base] };
}

/** Each person once: of all time where the events count those who are new, else of each event and period. */
function amountOf(programme: Programme, noted: readonly Noted[]): bigint {
  const people = new Set<string>();
  let bare = 0n;
  for (const { kpi, name, who, event, amount } of noted) {
    if (who === null) bare += BigInt(amount);
    else
      for (const person of who)
        people.add(programme.firstTime.has(kpi) ? person : `${event ?? name} ${person}`);
  }
  return BigInt(people.size) * 1_000_000n + bare;
}

function factIn(programme: Programme, name: string, all: readonly Noted[]): boolean {
  for (const one of treeOf(programme, name)) {
    const noted = all.find(({ kpi }) => kpi === one);
    const isLeaf = treeOf(programme, one).length === 1;
    if (noted === undefined ? isLeaf : noted.met !== true) return false;
  }
  return true;
}

function baseIn(
  programme: Programme,
  name: string,
  period: Stretch,
  until: readonly (readonly Noted[])[],
): bigint | null {
  const kpi = kpiIn(programme, name);
  const latest = new Map<string, readonly Noted[]>();
  for (const noted of until)
    for (const { kpi: one } of noted)
      latest.set(
        one,
        noted.filter((other) => other.kpi === one),
      );
  const parts = [...latest].map(([one, noted]) => ({ ...kpiIn(programme, one), name: one, noted }));
  const own = programme.settled.find(
    (lock) => lock.kpi === name && (kpi.period === 'once' || lock.startsOn === period.startsOn),
  );
  if (own?.denominator != null && parts.every(({ populationId }) => populationId !== null))
    return own.denominator > 0 ? BigInt(own.denominator) : null;
  const isSchool =
    kpi.period === 'once'
      ? kpi.projectId === 'school'
      : ['academic-year', 'academic-half', 'school-quarter'].includes(kpi.period);
  const days = parts.flatMap(({ noted }) => noted.map(({ day }) => day)).sort();
  const year = yearOf(kpi.period === 'once' ? (days.at(-1) ?? '') : period.startsOn, isSchool);
  const headcounts = new Map<string, bigint | null>();
  let sum = 0n;
  let isMissing = false;
  for (const { populationId, name: part, noted } of parts) {
    if (populationId === null) {
      let brought = 0n;
      for (const { denominator } of noted) {
        if (denominator === null) isMissing = true;
        brought += BigInt(denominator ?? 0);
      }
      isMissing ||= brought <= 0n;
      sum += brought;
      continue;
    }
    const lock = programme.settled.find(
      (one) => one.kpi === part && one.startsOn === period.startsOn && one.endsOn === period.endsOn,
    );
    const isLocked = lock?.denominator != null && treeOf(programme, part).length === 1;
    const count = isLocked
      ? BigInt(lock.denominator ?? 0)
      : millionths(headcountIn(programme, populationId, year, isSchool));
    const other = headcounts.get(populationId) ?? null;
    headcounts.set(
      populationId,
      other !== null && (count === null || other > count) ? other : count,
    );
  }
  for (const count of headcounts.values()) {
    if (count === null || count <= 0n) isMissing = true;
    sum += count ?? 0n;
  }
  return isMissing || sum <= 0n ? null : sum;
}

/** What a period is counted from, in a tree: what tells, and each event where most were counted. */
function keptOf(
  programme: Programme,
  tree: readonly string[],
  { startsOn, endsOn }: Stretch,
): Noted[] {
  const kept: Noted[] = [];
  for (const one of tree) {
    const kpi = kpiIn(programme, one);
    const span = yearsOf(programme, kpi);
    const its = programme.noted.filter(
      (noted) =>
        noted.kpi === one &&
        tells(programme, noted) &&
        noted.day >= startsOn &&
        noted.day <= endsOn &&
        noted.day >= span.from &&
        noted.day <= span.to,
    );
    let last: Noted | undefined;
    for (const noted of its) if (last === undefined || noted.day >= last.day) last = noted;
    if (kpi.gathers === 'sum' && kpi.kind !== 'fact') kept.push(...its);
    else if (last !== undefined) kept.push(last);
  }
  if (tree.length === 1 || kpiIn(programme, tree[0] ?? '').kind === 'fact') return kept;
  return kept.filter(({ event, kpi, amount }) => {
    if (event === null) return true;
    return kept.every(
      (other) =>
        other.event !== event ||
        other.amount < amount ||
        (other.amount === amount && idOf(other.kpi) >= idOf(kpi)),
    );
  });
}

/** It stands, and nothing that corrects it does; of several corrections the last. */
function tells({ noted }: Programme, one: Noted): boolean {
  if (one.state !== 'standing') return false;
  const root = (of: Noted): Noted => {
    const above = noted.find(({ name }) => name === of.corrects);
    return above === undefined ? of : root(above);
  };
  const after = (of: Noted): Noted[] =>
    noted.filter(({ corrects }) => corrects === of.name).flatMap((next) => [next, ...after(next)]);
  const isOpen = (of: Noted) =>
    of.state === 'standing' && after(of).every(({ state }) => state !== 'standing');
  const family = root(one);
  return (
    [family, ...after(family)]
      .filter(isOpen)
      .every((other) => noted.indexOf(other) <= noted.indexOf(one)) && isOpen(one)
  );
}

function wayFrom(
  programme: Programme,
  name: string,
  before: readonly ModelPeriod[],
  own: readonly Noted[],
): ModelFigure | null {
  const kpi = kpiIn(programme, name);
  if (kpi.baseline !== null) return [BigInt(Math.round(kpi.baseline * 10)) * 100_000n, null];
  if (treeOf(programme, name).length > 1 || kpi.kind === 'share' || kpi.gathers === 'sum')
    return before.find(({ figure }) => figure !== null)?.figure ?? null;
  const span = yearsOf(programme, kpi);
  const all = programme.noted
    .filter((noted) => noted.kpi === name && tells(programme, noted))
    .filter(({ day }) => span.from <= day && day <= span.to)
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
  const [first] = all;
  return first === undefined || first.name === own.at(-1)?.name
    ? null
    : [BigInt(first.amount), null];
}

function treeOf({ kpis }: Programme, name: string): string[] {
  const below = [...kpis].filter(([, { totalId }]) => totalId === name);
  return [name, ...below.flatMap(([part]) => treeOf({ kpis } as Programme, part))];
}

function kpiIn({ kpis }: Programme, name: string): Kpi {
  return kpis.get(name) as Kpi;
}

function millionths(count: number | null): bigint | null {
  return count === null ? null : BigInt(count) * 1_000_000n;
}
