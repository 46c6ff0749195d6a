/** Events of a project without sprints, by academic year and month. */
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { academicYearOf } from './stage-lanes.ts';

export interface PlanMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly events: readonly Card[];
}

export interface PlanYear {
  /** The calendar year in which the academic year begins. */
  readonly year: number;
  readonly months: readonly PlanMonth[];
}

export interface YearPlan {
  readonly years: readonly PlanYear[];
  /** Events without any day: only the plan's own words say when. */
  readonly undated: readonly Card[];
}

/** Events stand in the month they begin in; one that only names its end stands there. */
export function yearPlan(cards: readonly Card[]): YearPlan {
  const events = cards.filter(({ kind, cancelledAt }) => kind === 'event' && cancelledAt === null);
  const months = new Map<string, Card[]>();
  const undated: Card[] = [];
  for (const event of events) {
    const day = dayOf(event);
    if (day === null) undated.push(event);
    else append(months, day.slice(0, 7), event);
  }
  const years = new Map<number, PlanMonth[]>();
  for (const [month, found] of [...months].sort(([a], [b]) => (a < b ? -1 : 1)))
    append(years, academicYearOf(`${month}-01`), { month, events: found.sort(byDay) });
  return {
    years: [...years].map(([year, found]) => ({ year, months: found })),
    undated: undated.sort((a, b) => a.title.localeCompare(b.title)),
  };
}

function dayOf({ startsOn, endsOn }: Card): string | null {
  return startsOn ?? endsOn;
}

function byDay(a: Card, b: Card): number {
  const [dayA, dayB] = [dayOf(a) ?? '', dayOf(b) ?? ''];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.title.localeCompare(b.title);
}

function append<K, V>(to: Map<K, V[]>, key: K, value: V): void {
  const found = to.get(key);
  if (found === undefined) to.set(key, [value]);
  else found.push(value);
}
