import { useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { useHotkey } from '../../../ui/use-hotkey.ts';
import { useCalendarContext } from '../calendar-context.ts';
import { monthOf } from '../calendar-span.ts';
import { weekdayName } from '../calendar-words.ts';
import { type Held, targetOf } from '../drag-target.ts';
import type { GridItem } from './grid-items.ts';
import styles from './month.module.css';
import { LANE, MonthWeek } from './month-week.tsx';
import { useMonthKeys } from './use-month-keys.ts';
import { layWeek } from './week-lanes.ts';

/** What a week takes beside its bars, and each bar. */
const HEAD = 28;
const FOOT = 22;

/** The weeks of a month from Monday, with as many bars as there is room for. */
export function MonthGrid({
  month,
  weeks: days,
  items,
  held,
  landed,
  onDay,
  onMonth,
}: {
  month: string;
  weeks: readonly (readonly string[])[];
  items: readonly GridItem[];
  held: Held | null;
  /** Where the keyboard has just put an item down. */
  landed: { readonly id: string; readonly day: string } | null;
  onDay: (day: string) => void;
  onMonth: (month: string) => void;
}) {
  const { language } = useText();
  const { today } = useCalendarContext();
  const grid = useRef<HTMLDivElement>(null);
  const lanes = useLanes(grid, days.length);
  const weeks = useMemo(
    () => days.map((week) => layWeek(items, week, lanes)),
    [days, items, lanes],
  );
  const at = useMonthKeys(grid, { weeks, month, held, landed, onMonth });
  const target = targetOf(held, 'day');
  useHotkey(['t', 'е'], () => onMonth(monthOf(today)));

  return (
    <div className={styles['month']} data-dragging={held !== null || undefined}>
      <div className={styles['weekdays']} aria-hidden="true">
        {days[0]?.map((day, column) => (
          <span key={day} data-free={column > 4 || undefined}>
            {weekdayName(language, day)}
          </span>
        ))}
      </div>
      <div ref={grid} className={styles['weeks']}>
        {weeks.map((week, index) => (
          <MonthWeek
            key={week.days[0]}
            week={week}
            index={index}
            lanes={lanes}
            month={month}
            at={at}
            target={target}
            onDay={onDay}
          />
        ))}
      </div>
    </div>
  );
}

/** How many bars a week has room for; three at least. */
function useLanes(grid: React.RefObject<HTMLElement | null>, weeks: number): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const { current } = grid;
    if (current === null) return;
    const watch = new ResizeObserver(() => setHeight(current.clientHeight));
    watch.observe(current);
    return () => watch.disconnect();
  }, [grid]);
  return Math.max(3, Math.floor((height / weeks - HEAD - FOOT) / LANE));
}
