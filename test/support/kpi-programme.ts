/** A programme for the figures of KPIs: people who change categories, and what was noted of events they came to. */
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { buildKpis, idOf, type Kpis } from '@kaskad/shared/testing/kpi-rows.ts';

export interface Person {
  /** The category of each year, of calendar years and of school years; a year without one is a year elsewhere. */
  readonly calendar: Map<number, string>;
  readonly academic: Map<number, string>;
}

/** What somebody noted: people by name, or a bare figure in millionths. */
export interface Noted {
  readonly name: string;
  readonly kpi: string;
  readonly day: string;
  readonly who: readonly string[] | null;
  readonly amount: number;
  readonly denominator: number | null;
  readonly met: boolean | null;
  readonly state: 'standing' | 'draft' | 'withdrawn';
  readonly corrects: string | null;
  readonly event: string | null;
}

export interface Settled {
  readonly kpi: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly denominator: number | null;
}

export interface Programme {
  readonly from: string;
  readonly to: string;
  readonly categories: readonly string[];
  readonly people: Person[];
  /** Headcounts nobody told: `category year kind`. */
  readonly untold: ReadonlySet<string>;
  /** By name; `totalId` and `populationId` are names as well. */
  readonly kpis: ReadonlyMap<string, Kpi>;
  /** KPIs whose events count people who are met for the first time. */
  readonly firstTime: ReadonlySet<string>;
  readonly noted: Noted[];
  readonly settled: Settled[];
}

export const MILLION = 1_000_000;
export function headcountIn(
  { people, untold }: Programme,
  category: string,
  year: number,
  academic: boolean,
): number | null {
  const kind = academic ? 'academic' : 'calendar';
  if (untold.has(`${category} ${year} ${kind}`)) return null;
  let count = 0;
  for (const person of people) if (person[kind].get(year) === category) count++;
  return count === 0 ? null : count;
}

/** The rows of a programme as the figures are counted from them. */
export function rowsOf(programme: Programme): Kpis {
  const kpis = buildKpis();
  kpis.programme(programme.from, programme.to);
  kpis.project('school', { planYear: 'academic' });
  for (const [name, { totalId, populationId, projectId, ...fields }] of programme.kpis)
    kpis.kpi(name, {
      ...fields,
      totalId: totalId === null ? null : idOf(totalId),
      populationId: populationId === null ? null : idOf(populationId),
      projectId: projectId === null ? null : idOf(projectId),
    });
  for (const category of programme.categories)
    for (let year = 2018; year <= 2027; year++)
      for (const academic of [false, true]) {
        const count = headcountIn(programme, category, year, academic);
        if (count !== null) kpis.headcount(category, year, count, academic);
      }
  for (const noted of programme.noted) measure(kpis, programme, noted);
  for (const { kpi, startsOn, endsOn, denominator } of programme.settled)
    kpis.lock(kpi, startsOn, endsOn, { denominator: plain(denominator) });
  return kpis;
}

function measure(kpis: Kpis, programme: Programme, noted: Noted): void {
  const { name, kpi, day, amount, denominator, met, state, corrects, event } = noted;
  const { kind } = programme.kpis.get(kpi) as Kpi;
  const [card, occurrence] = event?.split('/') ?? [];
  kpis.measure(kpi, name, {
    measuredOn: day,
    met,
    value: kind === 'number' || kind === 'trend' ? plain(amount) : null,
    numerator: kind === 'share' ? plain(amount) : null,
    denominator: plain(denominator),
    confirmedAt: state === 'draft' ? null : '2020-01-01T09:00:00.000Z',
    withdrawnAt: state === 'withdrawn' ? '2020-01-02T09:00:00.000Z' : null,
    sourceCardId: card === undefined ? null : idOf(card),
    sourceOccurrenceId: occurrence === undefined ? null : idOf(occurrence),
    ...(corrects !== null && { corrects }),
  });
}

function plain<T extends number | null>(millionths: T): T {
  return (millionths === null ? null : millionths / MILLION) as T;
}
