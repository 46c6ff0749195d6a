import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { Programme } from './kpi-programme.ts';

/** A period of a KPI as the calendar has it, found day by day. */
export interface Stretch {
  readonly label: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export function yearsOf(programme: Programme, kpi: Kpi): { from: string; to: string } {
  return { from: kpi.startsOn ?? programme.from, to: kpi.deadline ?? programme.to };
}

const known = new Map<string, readonly Stretch[]>();

/** Walks from day to day and begins a period where the calendar does. */
export function stretchesOf(programme: Programme, kpi: Kpi): readonly Stretch[] {
  const { from, to } = yearsOf(programme, kpi);
  if (kpi.period === 'once') return [{ label: 'once', startsOn: from, endsOn: to }];
  const key = `${kpi.period} ${from} ${to}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found: { label: string; startsOn: string; endsOn: string }[] = [];
  for (let at = Date.parse(from) - 400 * DAY; at <= Date.parse(to) + 400 * DAY; at += DAY) {
    const day = new Date(at).toISOString().slice(0, 10);
    const label = labelOf(kpi.period, day);
    const last = found.at(-1);
    if (last?.label === label) last.endsOn = day;
    else found.push({ label, startsOn: day, endsOn: day });
  }
  const within = found.filter(({ startsOn, endsOn }) => endsOn >= from && startsOn <= to);
  known.set(key, within);
  return within;
}

const DAY = 86_400_000;

function labelOf(period: Kpi['period'], day: string): string {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), day.slice(5)];
  const school = month >= 9 ? year : year - 1;
  if (period === 'year') return `${year}`;
  if (period === 'month') return `${year}-${month}`;
  if (period === 'quarter') return `${year}-${Math.ceil(month / 3)}`;
  if (period === 'half-year') return `${year}-${month <= 6}`;
  if (period === 'academic-year') return `${school}`;
  if (period === 'academic-half') return `${school}-${month >= 9}`;
  if (month >= 9) return `${school}-${date < '11-05' ? 1 : 2}`;
  return `${school}-${date < '01-09' ? 2 : date < '04-02' ? 3 : 4}`;
}

export function yearOf(day: string, isSchool: boolean): number {
  const year = Number(day.slice(0, 4));
  return isSchool && Number(day.slice(5, 7)) < 9 ? year - 1 : year;
}
