import type { CardFilter } from '@kaskad/shared/domain/card/card-filter.ts';
import { filterOf } from '../../sync/filter-address.ts';
import { type YearKind, yearKinds } from './calendar-span.ts';

/** The part of the address that decides what a calendar shows. Everything else in the query belongs to others. */
interface CalendarQuery {
  readonly view: CalendarView;
  /** `YYYY-MM`; null for the current one. */
  readonly month: string | null;
  /** In which the school or calendar year begins; null for the current one. */
  readonly year: number | null;
  readonly kind: YearKind;
  /** Rows of a year: every card, or what cards belong to, a project or an initiative. */
  readonly rows: RowKind;
  /** Of a plan that needs several sheets, from 1. */
  readonly part: number;
  readonly filter: CardFilter;
}

/** On the screen: a month, a year. On paper: the plan of a month, the циклограмма of a year. */
const calendarViews = ['month', 'year', 'list', 'cyclogram'] as const;
type CalendarView = (typeof calendarViews)[number];

export const rowKinds = ['cards', 'groups'] as const;
export type RowKind = (typeof rowKinds)[number];

/** Reads the address; what makes no sense there counts as not given. */
export function parseQuery(search: string): CalendarQuery {
  const params = new URLSearchParams(search);
  const number = (key: string, shape: RegExp) => {
    const value = params.get(key);
    return value !== null && shape.test(value) ? Number(value) : null;
  };
  const month = params.get('month');
  return {
    view: calendarViews.find((view) => view === params.get('view')) ?? 'month',
    month: month !== null && /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(month) ? month : null,
    year: number('year', /^[12]\d{3}$/),
    kind: yearKinds.find((kind) => kind === params.get('by')) ?? 'school',
    rows: rowKinds.find((rows) => rows === params.get('rows')) ?? 'cards',
    part: number('part', /^[1-9]\d?$/) ?? 1,
    filter: filterOf(params),
  };
}
