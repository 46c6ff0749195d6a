import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import type { MouseEvent } from 'react';
import { useText } from '../../../text/use-text.ts';
import { useHandle } from '../../../ui/drag/use-handle.ts';
import { useCalendarContext } from '../calendar-context.ts';
import type { Span } from '../calendar-span.ts';
import { isLate } from '../calendar-words.ts';
import styles from './year.module.css';
import { acrossYear } from './year-scale.ts';

/** One time of a row. For mouse and finger alone: the row's own link does the same for keys. */
export function YearBar({
  item,
  year,
  named,
  words,
  isHeld,
  isChosen,
  onPress,
}: {
  item: CalendarItem;
  year: Span;
  named: boolean;
  words: string;
  /** By itself or by the name of its row. */
  isHeld: boolean;
  /** What the keys of the row would take. */
  isChosen: boolean;
  onPress: (event: MouseEvent) => void;
}) {
  const { t } = useText();
  const { today, mayMove, hrefOf } = useCalendarContext();
  const still = !mayMove(item.card);
  const handle = useHandle({
    id: item.id,
    disabled: still,
    data: { item },
    name: t('calendar.draggable'),
  });
  const { left, width } = acrossYear(year, { from: item.startsOn, to: item.endsOn });
  return (
    <a
      ref={handle.ref}
      href={hrefOf(item.card.id)}
      draggable={false}
      tabIndex={-1}
      className={styles['bar']}
      style={{ left, ...(item.shape !== 'due' && { width }) }}
      title={words}
      {...handle.press}
      onClick={onPress}
      data-item={item.id}
      data-fate={item.fate}
      data-shape={item.shape}
      data-rough={item.precision !== 'day' || undefined}
      data-late={isLate(item, today) || undefined}
      data-before={item.startsOn < year.from || undefined}
      data-after={item.endsOn > year.to || undefined}
      data-chosen={isChosen || undefined}
      data-held={isHeld || undefined}
      data-still={still || undefined}
    >
      {named && item.card.title}
    </a>
  );
}
