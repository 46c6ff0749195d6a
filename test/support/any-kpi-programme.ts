/** Random programmes for the figures of KPIs. */
import { type Kpi, kpiComparators, kpiPeriods } from '@kaskad/shared/domain/kpi/kpi.ts';
import { buildKpis } from '@kaskad/shared/testing/kpi-rows.ts';
import { MILLION, type Noted, type Programme } from './kpi-programme.ts';
import type { Random } from './random.ts';

const periods = [...kpiPeriods, 'year', 'year', 'year', 'academic-year'] as const;

export function anyProgramme(random: Random): Programme {
  const pick = <T>(items: readonly T[]): T => random.pick(items) as T;
  const first = 2019 + random.below(3);
  const last = first + random.below(4);
  const from = `${first}-${pick(['01-01', '01-01', '09-01', '02-10', '11-20'])}`;
  const to = `${last + 1}-${pick(['12-31', '12-31', '08-31', '06-15'])}`;
  const categories = ['heads', 'teachers', 'youth'].slice(0, 1 + random.below(3));
  const people = Array.from({ length: 3 + random.below(18) }, () => ({
    calendar: career(random, categories, first - 1, last + 2),
    academic: career(random, categories, first - 1, last + 2),
  }));
  const untold = new Set<string>();
  for (const category of categories)
    for (let year = first - 1; year <= last + 2; year++)
      for (const kind of ['calendar', 'academic'])
        if (random.chance(0.1)) untold.add(`${category} ${year} ${kind}`);
  const kpis = new Map<string, Kpi>();
  const firstTime = new Set<string>();
  const programme = { from, to, categories, people, untold, kpis, firstTime };
  const whole: Programme = { ...programme, noted: [], settled: [] };
  const events = anyEvents(random, whole);
  for (let tree = 0; tree < 1 + random.below(2); tree++) {
    const kind = pick(['share', 'share', 'share', 'number', 'number', 'trend', 'fact'] as const);
    const meetsNew = random.chance(0.5);
    const size = 1 + random.below(3);
    for (let one = 0; one < size; one++) {
      const name = `kpi ${tree} ${one}`;
      const totalId = one === 0 ? null : `kpi ${tree} ${random.below(one)}`;
      kpis.set(name, anyKpi(random, whole, kind, totalId, last));
      if (meetsNew) firstTime.add(name);
    }
  }
  note(random, whole, events);
  return whole;
}

/** People change categories, come and go; figures are put right. What was settled before must not follow the former. */
export function goOn(random: Random, programme: Programme): void {
  for (const person of programme.people)
    for (const years of [person.calendar, person.academic])
      for (const year of [...years.keys()])
        if (random.chance(0.2)) years.set(year, random.pick(programme.categories) ?? '');
  for (const noted of [...programme.noted])
    if (random.chance(0.2)) programme.noted.push(anyCorrection(random, programme, noted));
}

function career(random: Random, categories: readonly string[], from: number, to: number) {
  const years = new Map<number, string>();
  let now = random.pick(categories) ?? '';
  for (let year = from; year <= to; year++) {
    if (random.chance(0.25)) now = random.pick([...categories, '']) ?? '';
    if (now !== '') years.set(year, now);
  }
  return years;
}

interface Event {
  readonly key: string;
  readonly day: string;
  readonly came: readonly string[];
  readonly met: readonly string[];
}

function anyEvents(random: Random, programme: Programme): Event[] {
  const days = Array.from({ length: random.below(9) }, () => dayIn(random, programme)).sort();
  const seen = new Set<string>();
  return days.map((day, index) => {
    const came = programme.people.map((_, at) => `person ${at}`).filter(() => random.chance(0.2));
    const met = came.filter((person) => !seen.has(person));
    for (const person of came) seen.add(person);
    // Two times of one card are two events.
    const key =
      random.chance(0.3) && index > 0 ? `card ${index - 1}/time ${index}` : `card ${index}`;
    return { key, day, came, met };
  });
}

function anyKpi(
  random: Random,
  programme: Programme,
  kind: Kpi['kind'],
  totalId: string | null,
  last: number,
): Kpi {
  const pick = <T>(items: readonly T[]): T => random.pick(items) as T;
  const maybe = <T>(chance: number, value: () => T): T | null =>
    random.chance(chance) ? value() : null;
  const figure = () => random.below(600) / 10;
  const kpi = buildKpis().kpi('any');
  const hasYears = random.chance(0.3) && kind !== 'fact';
  return {
    ...kpi,
    kind,
    totalId,
    projectId: maybe(0.2, () => 'school'),
    populationId: kind === 'share' ? maybe(0.7, () => pick(programme.categories)) : null,
    period: pick(periods),
    gathers: pick(['sum', 'last']),
    cumulative: random.chance(0.5),
    reading: pick([null, 'adds-up', 'adds-up', 'each-year']),
    comparator: pick(kpiComparators),
    value: maybe(0.75, figure),
    baseline: maybe(0.3, figure),
    targets: hasYears
      ? [
          { year: last, value: figure() },
          { year: last + 1, value: figure() },
        ]
      : [],
    startsOn: maybe(0.15, () => `${last}-${pick(['01-01', '03-15', '09-01'])}`),
    deadline: maybe(0.15, () => `${last + 1}-${pick(['03-31', '05-31', '06-01'])}`),
  };
}

function note(random: Random, programme: Programme, events: readonly Event[]): void {
  for (const [kpi, { kind }] of programme.kpis) {
    const bare = kind === 'trend' || kind === 'fact';
    for (const { key, day, came, met } of bare ? [] : events) {
      if (random.chance(0.5)) continue;
      const all = programme.firstTime.has(kpi) ? met : came;
      const who = all.slice(0, random.below(all.length + 1) + (random.chance(0.5) ? 99 : 0));
      programme.noted.push(anyNoted(random, programme, { kpi, day, who, event: key }));
    }
    for (let count = random.below(4); count > 0; count--) {
      const day = dayIn(random, programme);
      const name = `${kpi} by hand ${count}`;
      const isCounted = kind === 'share' && random.chance(0.7);
      const who = isCounted ? [1, 2, 3].slice(random.below(3)).map((at) => `${name} ${at}`) : null;
      programme.noted.push(anyNoted(random, programme, { kpi, day, who, event: null }));
    }
  }
  for (const noted of [...programme.noted])
    if (random.chance(0.15)) programme.noted.push(anyCorrection(random, programme, noted));
}

type Told = Pick<Noted, 'kpi' | 'day' | 'who' | 'event'>;

function anyNoted(random: Random, { noted }: Programme, told: Told): Noted {
  const amount = told.who === null ? random.below(40) * 100_000 : told.who.length * MILLION;
  const denominator = amount + random.below(12) * MILLION - (random.chance(0.05) ? MILLION : 0);
  return {
    ...told,
    name: `noted ${noted.length}`,
    amount,
    denominator: random.chance(0.05) ? null : denominator,
    met: random.chance(0.6),
    state: random.pick(['standing', 'standing', 'standing', 'standing', 'draft', 'withdrawn'])!,
    corrects: null,
  };
}

/** Another figure of the same event; alone in its tree a KPI may have it on another day. */
function anyCorrection(random: Random, programme: Programme, noted: Noted): Noted {
  const isAlone = ![...programme.kpis].some(
    ([name, { totalId }]) =>
      (name === noted.kpi && totalId !== null) || (name !== noted.kpi && totalId === noted.kpi),
  );
  const day = isAlone && random.chance(0.3) ? dayIn(random, programme) : noted.day;
  const who = noted.who?.slice(0, random.below(noted.who.length + 1)) ?? null;
  const { kpi, event } = noted;
  return { ...anyNoted(random, programme, { kpi, day, who, event }), corrects: noted.name };
}

function dayIn(random: Random, { from, to }: Programme): string {
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const time = Date.parse(from) + 86_400_000 * random.below(length + 1);
  return new Date(time).toISOString().slice(0, 10);
}
