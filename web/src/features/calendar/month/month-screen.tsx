import { DndContext, DragOverlay } from '@dnd-kit/core';
import { type CalendarItem, isExact } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { schoolHolidaysBetween } from '@kaskad/shared/domain/calendar/school-holidays.ts';
import { useMemo, useRef, useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { phone, useMedia } from '../../../ui/use-media.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { useCalendarContext } from '../calendar-context.ts';
import { CalendarHead } from '../calendar-head.tsx';
import { monthLater, monthOf, spanOfMonth, weeksOf } from '../calendar-span.ts';
import { monthTitle } from '../calendar-words.ts';
import { FilterBar, FilterChips } from '../filter-bar.tsx';
import type { CalendarAddress } from '../use-calendar-address.ts';
import { useCalendarItems } from '../use-calendar-items.ts';
import { useMoves } from '../use-moves.ts';
import { DayDialog } from './day-dialog.tsx';
import { DayList } from './day-list.tsx';
import { gridItems } from './grid-items.ts';
import { Ghost } from './item-bar.tsx';
import styles from './month.module.css';
import { MonthGrid } from './month-grid.tsx';
import { RoughStrip } from './rough-strip.tsx';
import { type Held, useDayDrag } from './use-day-drag.ts';

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
  const drag = useDrag(span, narrow ? spanOfMonth(month) : span);
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
      <DndContext
        sensors={drag.sensors}
        collisionDetection={drag.collisionDetection}
        autoScroll={autoScroll}
        accessibility={{
          announcements: silent,
          screenReaderInstructions: { draggable: t('calendar.dragHint') },
          restoreFocus: false,
        }}
        {...drag.events}
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
            landed={drag.landed}
            onDay={setDay}
            onMonth={goTo}
          />
        )}
        <DragOverlay dropAnimation={null} zIndex={30}>
          {drag.held?.by === 'pointer' && <Ghost item={drag.held.item} />}
        </DragOverlay>
      </DndContext>
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
      <VisuallyHidden>
        <span role="status" aria-live="assertive">
          {drag.said}
        </span>
      </VisuallyHidden>
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

/** The drag of a month: what it does and what it says. */
function useDrag(span: { from: string; to: string }, shown: { from: string; to: string }) {
  const { t, date } = useText();
  const { today } = useCalendarContext();
  const moves = useMoves();
  const [said, setSaid] = useState('');
  const [landed, setLanded] = useState<{ id: string; day: string } | null>(null);
  const spanRef = useRef(shown);
  spanRef.current = shown;
  const dayWords = (day: string) => date.day(day, today);
  const isShown = (day: string) => day >= spanRef.current.from && day <= spanRef.current.to;
  const back = ({ item, by, from }: Held) => {
    setSaid(t('calendar.say.back', { title: item.card.title }));
    if (by === 'keyboard') setLanded({ id: item.id, day: from });
  };
  const drag = useDayDrag({
    isShown,
    beginOf: ({ startsOn }: CalendarItem) => {
      if (isShown(startsOn)) return startsOn;
      return isShown(today) && startsOn <= today ? today : span.from;
    },
    onTaken: ({ item, from }) =>
      setSaid(t('calendar.say.taken', { title: item.card.title, day: dayWords(from) })),
    onOver: (day) => setSaid(dayWords(day)),
    onDropped: (held, to) => {
      const { item, from, by } = held;
      if (!moves.move(item, from, to)) return back(held);
      setSaid(t('calendar.say.dropped', { title: item.card.title, day: dayWords(to) }));
      if (by === 'keyboard') setLanded({ id: item.id, day: to });
    },
    onCancelled: back,
  });
  return { ...drag, said, landed };
}

const autoScroll = { threshold: { x: 0.05, y: 0.08 } };

/** The calendar speaks for itself: it knows the names of days. */
const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
