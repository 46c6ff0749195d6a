import { isExact } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { schoolHolidaysBetween } from '@kaskad/shared/domain/calendar/school-holidays.ts';
import { addDays } from '@kaskad/shared/domain/schedule/day.ts';
import { useMemo, useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { DragArea } from '../../../ui/drag/drag-area.tsx';
import { elementAt } from '../../../ui/drag/element-at.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { phone, useMedia } from '../../../ui/use-media.ts';
import { useCalendarContext } from '../calendar-context.ts';
import { CalendarHead } from '../calendar-head.tsx';
import { monthLater, monthOf, type Span, spanOfMonth, weeksOf } from '../calendar-span.ts';
import { monthTitle } from '../calendar-words.ts';
import { FilterBar, FilterChips } from '../filter-bar.tsx';
import type { CalendarAddress } from '../use-calendar-address.ts';
import { useCalendarItems } from '../use-calendar-items.ts';
import { useItemDrag } from '../use-item-drag.ts';
import { DayDialog } from './day-dialog.tsx';
import { DayList } from './day-list.tsx';
import { carry } from './day-walk.ts';
import { gridItems } from './grid-items.ts';
import { Ghost } from './item-bar.tsx';
import styles from './month.module.css';
import { MonthGrid } from './month-grid.tsx';
import { RoughStrip } from './rough-strip.tsx';

/** A month: weeks on a desk, days on a phone, and quietly what is known to the month alone. */
export function MonthScreen({ address }: { address: CalendarAddress }) {
  const { t, date, language } = useText();
  const { projectId, today } = useCalendarContext();
  const narrow = useMedia(phone);
  const { query, change, hrefWith } = address;
  const month = query.month ?? monthOf(today);
  const weeks = weeksOf(month);
  const span = { from: weeks[0]?.[0] ?? '', to: weeks.at(-1)?.[6] ?? '' };
  const items = useCalendarItems(projectId, span, query.filter);
  const exact = useMemo(
    () => items.filter((item) => item.card.kind === 'event' && isExact(item)),
    [items],
  );
  const shown = useMemo(() => gridItems(exact), [exact]);
  const [day, setDay] = useState<string | null>(null);
  const { drag, said, landed } = useMonthDrag(span.from, narrow ? spanOfMonth(month) : span);
  const goTo = (other: string) => change({ month: other === monthOf(today) ? null : other });

  return (
    <>
      <CalendarHead
        address={address}
        title={monthTitle(language, month)}
        words={{ back: t('calendar.previousMonth'), on: t('calendar.nextMonth') }}
        back={() => goTo(monthLater(month, -1))}
        on={() => goTo(monthLater(month, 1))}
        now={month === monthOf(today) ? undefined : () => change({ month: null })}
      >
        <FilterBar filter={query.filter} onChange={change} />
        <LinkButton icon="printer" href={hrefWith({ view: 'list', month, card: null })}>
          {t('calendar.toList')}
        </LinkButton>
      </CalendarHead>
      <FilterChips filter={query.filter} onChange={change} />
      <DragArea
        drag={drag}
        said={said}
        hint={t('calendar.dragHint')}
        ghost={drag.held && <Ghost item={drag.held.thing} />}
        scroll={scroll}
      >
        <RoughStrip items={items} month={month} />
        {narrow ? (
          <DayList month={month} items={shown} held={drag.held} />
        ) : (
          <MonthGrid
            month={month}
            weeks={weeks}
            items={shown}
            held={drag.held}
            landed={landed}
            onDay={setDay}
            onMonth={goTo}
          />
        )}
      </DragArea>
      <p className={styles['free']} data-print="hide">
        {schoolHolidaysBetween(spanOfMonth(month).from, spanOfMonth(month).to)
          .map(({ kind, from, to }) =>
            t('calendar.schoolHolidays', {
              name: t(`schoolHoliday.${kind}`),
              days: date.range(from, to),
            }),
          )
          .join('; ')}
      </p>
      {day !== null && (
        <DayDialog
          day={day}
          items={exact.filter(({ startsOn, endsOn }) => startsOn <= day && endsOn >= day)}
          onClose={() => setDay(null)}
        />
      )}
    </>
  );
}

/** The drag of a month: over days, by days and weeks. */
function useMonthDrag(first: string, shown: Span) {
  const { date } = useText();
  const { today } = useCalendarContext();
  const isShown = (day: string) => day >= shown.from && day <= shown.to;
  return useItemDrag({
    grain: 'day',
    dayAt: (at) => elementAt(at, '[data-day]')?.dataset['day'],
    carry(code, _item, day) {
      const days = carry(code);
      if (days === undefined) return undefined;
      const to = addDays(day, days);
      return isShown(to) ? to : day;
    },
    begin({ startsOn }) {
      if (isShown(startsOn)) return startsOn;
      return isShown(today) && startsOn <= today ? today : first;
    },
    inWords: (_item, _from, to) => date.day(to, today),
  });
}

const scroll = { x: 0.05, y: 0.08 };
