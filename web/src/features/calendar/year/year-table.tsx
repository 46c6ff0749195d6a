import { schoolHolidaysBetween } from '@kaskad/shared/domain/calendar/school-holidays.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { phone, useMedia } from '../../../ui/use-media.ts';
import type { YearSpan } from '../calendar-span.ts';
import { monthName } from '../calendar-words.ts';
import styles from './year.module.css';
import { YearLine } from './year-line.tsx';
import type { YearRow } from './year-rows.ts';
import { placeOn } from './year-scale.ts';

const percent = (share: number) => `${share * 100}%`;

/** Rows against twelve months. Only the rows in view are mounted; arrows lead from row to row. */
export function YearTable({
  rows,
  year,
  today,
  titleOf,
}: {
  rows: readonly YearRow[];
  year: YearSpan;
  today: string;
  titleOf: (groupId: string) => string;
}) {
  const { t, language } = useText();
  const narrow = useMedia(phone);
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const wanted = useRef(false);
  const focused = Math.min(at, rows.length - 1);
  const size = narrow ? 62 : 36;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    overscan: 6,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const shown = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      return shown.includes(focused) ? shown : [...shown, focused].sort((a, b) => a - b);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows have another height now
  useEffect(() => virtual.measure(), [virtual, size]);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-row="${focused}"] [data-title]`)?.focus();
  }, [focused]);

  const now = useRef({ focused, last: rows.length - 1 });
  now.current = { focused, last: rows.length - 1 };
  useEffect(() => {
    const { current: element } = scroller;
    if (element === null) return;
    const press = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const next = Math.max(0, Math.min(now.current.last, now.current.focused + step));
      wanted.current = true;
      virtual.scrollToIndex(next);
      setAt(next);
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  }, [virtual]);
  const isNow = today >= year.from && today <= year.to;
  return (
    <div ref={scroller} className={styles['table']}>
      <div className={styles['head']} aria-hidden="true">
        <span className={styles['corner']} />
        <div className={styles['months']}>
          {year.months.map((month) => (
            <span key={month} data-now={today.startsWith(month) || undefined}>
              <span className={styles['long']}>{monthName(language, month, 'short')}</span>
              <span className={styles['one']}>{monthName(language, month, 'narrow')}</span>
              {month.endsWith('-01') && <small>{month.slice(0, 4)}</small>}
            </span>
          ))}
        </div>
      </div>
      <div className={styles['body']} style={{ height: virtual.getTotalSize() }}>
        <div className={styles['ground']} aria-hidden="true">
          {schoolHolidaysBetween(year.from, year.to).map(({ from, to }) => {
            const { left, width } = placeOn(year, { from, to });
            return (
              <span
                key={from}
                className={styles['holiday']}
                style={{ left: percent(left), width: percent(width) }}
              />
            );
          })}
          {year.months.map((month, index) => (
            <span
              key={month}
              className={styles['border']}
              style={{ left: percent(placeOn(year, { from: `${month}-01`, to: year.to }).left) }}
              data-first={index === 0 || undefined}
            />
          ))}
          {isNow && (
            <span
              className={styles['today']}
              style={{ left: percent(placeOn(year, { from: today, to: today }).left) }}
            />
          )}
        </div>
        <ul aria-label={t('calendar.yearRows')}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <YearLine
                key={`${row.kind} ${row.id}`}
                row={row}
                year={year}
                title={row.kind === 'group' ? titleOf(row.id) : ''}
                index={index}
                count={rows.length}
                y={start}
                height={size}
                reachable={index === focused}
                onFocus={() => setAt(index)}
              />
            );
          })}
        </ul>
      </div>
    </div>
  );
}

const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
