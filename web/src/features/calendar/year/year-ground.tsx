import { schoolHolidaysBetween } from '@kaskad/shared/domain/calendar/school-holidays.ts';
import { useCalendarContext } from '../calendar-context.ts';
import type { Span, YearSpan } from '../calendar-span.ts';
import styles from './year-ground.module.css';
import { acrossYear, placeOn } from './year-scale.ts';

/** What lies under the rows: holidays, the borders of months, today, and where what is held would go. */
export function YearGround({ year, target }: { year: YearSpan; target: Span | null }) {
  const { today } = useCalendarContext();
  const leftOf = (day: string) => `${placeOn(year, { from: day, to: day }).left * 100}%`;
  return (
    <div className={styles['ground']} aria-hidden="true">
      {schoolHolidaysBetween(year.from, year.to).map((days) => (
        <span key={days.from} className={styles['holiday']} style={acrossYear(year, days)} />
      ))}
      {target !== null && <span className={styles['target']} style={acrossYear(year, target)} />}
      {year.months.map((month, index) => (
        <span
          key={month}
          className={styles['border']}
          style={{ left: leftOf(`${month}-01`) }}
          data-first={index === 0 || undefined}
        />
      ))}
      {today >= year.from && today <= year.to && (
        <span className={styles['today']} style={{ left: leftOf(today) }} />
      )}
    </div>
  );
}
