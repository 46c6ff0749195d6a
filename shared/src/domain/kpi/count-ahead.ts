import { schoolDaysBetween } from '../calendar/school-days.ts';
import { yearOf } from '../schedule/day.ts';
import type { State } from '../state.ts';
import type { KpiFigures } from './figures.ts';
import type { Kpi } from './kpi.ts';
import type { KpiBook } from './kpi-book.ts';
import { spanOf } from './span.ts';

/** No programme is longer; a year mistyped by a thousand asks for no calendars. */
const MOST_YEARS = 60;

/**
 * Fills a book before it is asked, a small step at a time, with a pause between two steps wherever the caller wants one:
 * rows may change meanwhile, and what was counted too early is counted again when it is asked for. Tells each KPI's
 * figures; undefined for a step that has none.
 */
export function* countAhead(
  state: State,
  book: KpiBook,
  today: string,
): Generator<KpiFigures | undefined> {
  for (const year of yearsOf(state, today)) {
    const first = `${String(year).padStart(4, '0')}-01-01`;
    schoolDaysBetween(first, first);
    yield undefined;
  }
  // A total after its parts is a step no larger than theirs.
  const [parts, totals] = [idsOf(state, false), idsOf(state, true)];
  for (const id of [...parts, ...totals]) {
    const kpi = state.kpi.get(id);
    yield kpi && book.figures(state, kpi, today);
  }
}

/** The years of all KPIs; school calendars of those are what costs most at first. */
function yearsOf(state: State, today: string): number[] {
  let [first, last] = [yearOf(today), yearOf(today)];
  for (const kpi of state.kpi.values()) {
    const { startsOn, endsOn } = spanOf(state, kpi);
    if (startsOn !== null) first = Math.min(first, yearOf(startsOn));
    if (endsOn !== null) last = Math.max(last, yearOf(endsOn));
  }
  if (state.kpi.size === 0 || last - first > MOST_YEARS) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function idsOf(state: State, areTotals: boolean): string[] {
  return [...state.kpi.values()]
    .filter((kpi) => hasParts(state, kpi) === areTotals)
    .map(({ id }) => id);
}

function hasParts(state: State, { id }: Kpi): boolean {
  for (const _ of state.kpi.where('totalId', id)) return true;
  return false;
}
