import { type CalendarItem, isExact } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { useCalendarContext } from '../calendar-context.ts';
import { spanOfMonth } from '../calendar-span.ts';
import { isOfMonth } from '../calendar-words.ts';
import { lastsLong } from './grid-items.ts';
import { ItemBar } from './item-bar.tsx';
import styles from './month.module.css';

const FEW = 4;

/**
 * What a month has beside its days: what is known to the month alone, and what lasts long, soonest to end first; of a
 * project its stages too.
 */
export function RoughStrip({ items, month }: { items: readonly CalendarItem[]; month: string }) {
  const { t } = useText();
  const { projectId } = useCalendarContext();
  const { from, to } = spanOfMonth(month);
  const here = items.filter(({ startsOn, endsOn }) => startsOn <= to && endsOn >= from);
  const events = here.filter(({ card }) => card.kind === 'event');
  const own = events.filter((item) => !isExact(item) && isOfMonth(item, month));
  const longer = events
    .filter((item) => (isExact(item) ? lastsLong(item) : !isOfMonth(item, month)))
    .sort(soonestEnd);
  const stages = projectId === null ? [] : here.filter(({ card }) => card.kind === 'stage');
  if (own.length + longer.length + stages.length === 0) return null;
  return (
    <div className={styles['strip']}>
      <Line key={`stages ${month}`} label={t('calendar.stages')} items={stages} place="stage" />
      <Line key={`own ${month}`} label={t('calendar.inMonth')} items={own} place="month" />
      <Line key={`longer ${month}`} label={t('calendar.longer')} items={longer} place="longer" />
    </div>
  );
}

function Line({
  label,
  items,
  place,
}: {
  label: string;
  items: readonly CalendarItem[];
  place: 'stage' | 'month' | 'longer';
}) {
  const { t, date } = useText();
  const { today } = useCalendarContext();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const untilWords = ({ shape, startsOn, endsOn }: CalendarItem) =>
    shape === 'open'
      ? t('calendar.from', { day: date.brief(startsOn, today) })
      : t('calendar.dueBy', { day: date.brief(endsOn, today) });
  const shown = all || items.length <= FEW + 1 ? items : items.slice(0, FEW);
  const rest = items.length - shown.length;
  return (
    <section className={styles['line']} aria-label={label}>
      <h3 className={styles['lineName']}>{label}</h3>
      <ul className={styles['roughs']}>
        {shown.map((item) => (
          <li key={item.id}>
            <ItemBar
              item={item}
              place={place}
              note={place === 'month' ? undefined : untilWords(item)}
            />
          </li>
        ))}
        {rest > 0 && (
          <li>
            <button
              type="button"
              className={styles['more']}
              aria-label={t('calendar.moreRough', { n: rest })}
              onClick={() => setAll(true)}
            >
              {t('calendar.more', { n: rest })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

/** What is known to the day before what is known to the month, then the sooner end. */
function soonestEnd(a: CalendarItem, b: CalendarItem): number {
  if (isExact(a) !== isExact(b)) return isExact(a) ? -1 : 1;
  return a.endsOn < b.endsOn ? -1 : a.endsOn > b.endsOn ? 1 : 0;
}
