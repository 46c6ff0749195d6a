import { isWorkingDay, offKind } from '@kaskad/shared/domain/calendar/working-days.ts';
import type { CSSProperties } from 'react';
import { useText } from '../../../text/use-text.ts';
import { useCalendarContext } from '../calendar-context.ts';
import { monthOf, type Span } from '../calendar-span.ts';
import { monthName } from '../calendar-words.ts';
import { barsOn, MORE, type Spot } from './day-walk.ts';
import { ItemBar } from './item-bar.tsx';
import styles from './month.module.css';
import type { Week } from './week-lanes.ts';

/** Heights of a bar with one line of text and with two, and the gap below. */
export const LANE = 26;
const TWO_LINES = 39;

/** One week: its days, and over them the bars. A bar stands in the row of its first day there. */
export function MonthWeek({
  week,
  index,
  lanes: room,
  month,
  at,
  target,
  onDay,
}: {
  week: Week;
  index: number;
  lanes: number;
  month: string;
  /** What Tab leads to. */
  at: Spot;
  target: Span | null;
  onDay: (day: string) => void;
}) {
  const { t, date, language } = useText();
  const { today } = useCalendarContext();
  const lanes = Math.max(1, ...week.segments.map(({ lane }) => lane + 1));
  const height = laneHeight(room, lanes);
  return (
    <ol
      className={styles['week']}
      style={{ '--lanes': lanes, '--lane': `${height}px` } as CSSProperties}
      data-tall={height >= TWO_LINES || undefined}
    >
      {week.days.map((day, column) => {
        const hidden = week.hidden[column] ?? 0;
        const count = barsOn(week, day).length + hidden;
        const off = offKind(day);
        const name = date.day(day, today);
        const isAt = (slot: string | null) => (at.day === day && at.slot === slot ? 0 : -1);
        return (
          <li key={day} className={styles['dayRow']}>
            <div
              className={styles['day']}
              style={{ gridColumn: column + 1 }}
              data-day={day}
              data-free={!isWorkingDay(day) || undefined}
              data-other={monthOf(day) !== month || undefined}
              data-today={day === today || undefined}
              data-target={(target !== null && target.from <= day && day <= target.to) || undefined}
            >
              <button
                type="button"
                className={styles['number']}
                tabIndex={isAt(null)}
                data-number={day}
                aria-current={day === today ? 'date' : undefined}
                aria-label={
                  count === 0
                    ? t('calendar.freeDay', { day: name })
                    : t('calendar.onDay', { day: name, n: count })
                }
                onClick={() => onDay(day)}
              >
                {Number(day.slice(8))}
              </button>
              {day.endsWith('-01') && (
                <span className={styles['holiday']} aria-hidden="true">
                  {monthName(language, monthOf(day), 'short')}
                </span>
              )}
              {off !== undefined && off !== 'moved' && (
                <span className={styles['holiday']}>{t(`holiday.${off}`)}</span>
              )}
            </div>
            {week.segments
              .filter(({ first }) => first === column)
              .map(({ item, first, last, lane, before, after }) => (
                <ItemBar
                  key={item.id}
                  item={item}
                  place={String(index)}
                  tabIndex={
                    at.slot === item.id && first <= columnOf(week, at) && columnOf(week, at) <= last
                      ? 0
                      : -1
                  }
                  before={before}
                  after={after}
                  style={{ gridColumn: `${first + 1} / ${last + 2}`, gridRow: lane + 2 }}
                  marks={{ 'data-week': index }}
                />
              ))}
            {hidden > 0 && (
              <button
                type="button"
                className={styles['more']}
                style={{ gridColumn: column + 1, gridRow: lanes + 2 }}
                tabIndex={isAt(MORE)}
                data-more={day}
                aria-label={t('calendar.moreOn', { n: hidden })}
                onClick={() => onDay(day)}
              >
                {t('calendar.more', { n: hidden })}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function columnOf({ days }: Week, { day }: Spot): number {
  return days.indexOf(day);
}

/** A week with few bars has room for titles of two lines. */
function laneHeight(room: number, lanes: number): number {
  return Math.floor((room * LANE) / lanes) >= TWO_LINES ? TWO_LINES : LANE;
}
