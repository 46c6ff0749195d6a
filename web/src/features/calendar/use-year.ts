import { useMemo } from 'react';
import { useText } from '../../text/use-text.ts';
import { useCalendarContext } from './calendar-context.ts';
import { spanOfYear, yearOf } from './calendar-span.ts';
import type { CalendarAddress } from './use-calendar-address.ts';
import { useCalendarItems } from './use-calendar-items.ts';

/** The school or calendar year that the address names, what stands in it, and the ways to others. */
export function useYear({ query, change }: CalendarAddress) {
  const { t } = useText();
  const { projectId, today } = useCalendarContext();
  const { kind, month } = query;
  const current = yearOf(today, kind);
  const number = query.year ?? (month === null ? current : yearOf(`${month}-01`, kind));
  const year = useMemo(() => spanOfYear(number, kind), [number, kind]);
  const items = useCalendarItems(projectId, year, query.filter);
  const title =
    kind === 'school'
      ? t('calendar.schoolYear', {
          year: `${number}/${String((number + 1) % 100).padStart(2, '0')}`,
        })
      : t('calendar.calendarYear', { year: number });
  return {
    year,
    title,
    items,
    isNow: number === current,
    step: (by: number) => change({ year: String(number + by) }),
  };
}
