import { type CalendarItem, isExact } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { spanOfMonth } from '../calendar-span.ts';

/** What one row of a циклограмма says of one month. */
interface MonthCell {
  /** «12», «12–14», «с 25», «по 3», «до 15», «•»; with «✓» what was held. Empty where a bar says it all. */
  readonly marks: readonly string[];
  /** Something goes on through this month: the cell is part of a bar. */
  readonly bar: boolean;
}

/** The words of a cell in the language of the page. */
interface CellWords {
  readonly from: (day: number) => string;
  readonly to: (day: number) => string;
  readonly by: (day: number) => string;
}

/** The twelve cells of a row, from the windows of its card. Instances that were cancelled are left out. */
export function monthCells(
  items: readonly CalendarItem[],
  months: readonly string[],
  words: CellWords,
): MonthCell[] {
  const live = items.filter(({ fate }) => fate !== 'cancelled');
  return months.map((month) => {
    const { from, to } = spanOfMonth(month);
    const here = live.filter(({ startsOn, endsOn }) => startsOn <= to && endsOn >= from);
    return {
      marks: [...new Set(here.map((item) => markOf(item, month, words)).filter(Boolean))],
      bar: here.some((item) => reachesOver(item, from, to)),
    };
  });
}

function markOf(item: CalendarItem, month: string, words: CellWords): string {
  const { startsOn, endsOn, shape, fate } = item;
  const begins = startsOn.startsWith(month);
  const ends = endsOn.startsWith(month);
  const held = fate === 'held' ? ' ✓' : '';
  const [first, last] = [dateOf(startsOn), dateOf(endsOn)];
  if (!isExact(item)) return begins && ends ? `•${held}` : ends ? held.trim() : '';
  if (shape === 'due') return words.by(last) + held;
  if (begins && ends) return (first === last ? String(first) : `${first}–${last}`) + held;
  if (begins) return words.from(first);
  return ends ? words.to(last) + held : '';
}

/** True for what goes on before or after these days. */
function reachesOver({ startsOn, endsOn }: CalendarItem, from: string, to: string): boolean {
  return startsOn < from || endsOn > to;
}

function dateOf(day: string): number {
  return Number(day.slice(8));
}
