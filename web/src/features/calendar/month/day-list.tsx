import { isWorkingDay, offKind } from '@kaskad/shared/domain/calendar/working-days.ts';
import { addDays } from '@kaskad/shared/domain/schedule/day.ts';
import { useEffect, useRef } from 'react';
import { useText } from '../../../text/use-text.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { useCalendarContext } from '../calendar-context.ts';
import { daysFromTo, spanOfMonth } from '../calendar-span.ts';
import { daysInWords, monthTitle, weekdayName } from '../calendar-words.ts';
import { type Held, targetOf } from '../drag-target.ts';
import styles from './day-list.module.css';
import type { GridItem } from './grid-items.ts';
import { ItemBar } from './item-bar.tsx';

/** A month as a list of its days, for a narrow screen. What lasts stands on its first day of the month. */
export function DayList({
  month,
  items,
  held,
}: {
  month: string;
  items: readonly GridItem[];
  held: Held | null;
}) {
  const words = useText();
  const { t, date, language } = words;
  const { today } = useCalendarContext();
  const { from, to } = spanOfMonth(month);
  const days = Array.from({ length: daysFromTo(from, to) + 1 }, (_, count) => addDays(from, count));
  const target = targetOf(held, 'day');
  const now = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another month is shown
  useEffect(() => {
    now.current?.scrollIntoView({ block: 'start' });
  }, [month]);
  return (
    <ol className={styles['days']} aria-label={monthTitle(language, month)}>
      {days.map((day) => {
        const here = items.filter(
          ({ startsOn, endsOn }) =>
            endsOn >= from && (startsOn === day || (day === from && startsOn < from)),
        );
        const off = offKind(day);
        return (
          <li
            key={day}
            ref={day === today ? now : undefined}
            className={styles['day']}
            data-day={day}
            data-free={!isWorkingDay(day) || undefined}
            data-empty={here.length === 0 || undefined}
            data-today={day === today || undefined}
            data-target={(target !== null && target.from <= day && day <= target.to) || undefined}
          >
            <time dateTime={day} className={styles['date']}>
              <span className={styles['number']} aria-hidden="true">
                {Number(day.slice(8))}
              </span>
              <span aria-hidden="true">{weekdayName(language, day)}</span>
              <VisuallyHidden>{date.day(day, today)}</VisuallyHidden>
            </time>
            <div className={styles['items']}>
              {off !== undefined && off !== 'moved' && (
                <p className={styles['holiday']}>{t(`holiday.${off}`)}</p>
              )}
              {here.map((item) => (
                <ItemBar
                  key={item.id}
                  item={item}
                  place="list"
                  before={item.startsOn < from}
                  note={
                    item.whole.startsOn === item.whole.endsOn
                      ? undefined
                      : daysInWords(item.whole, words, today)
                  }
                />
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
