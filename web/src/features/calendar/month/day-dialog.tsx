import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { isWorkingDay, offKind } from '@kaskad/shared/domain/calendar/working-days.ts';
import { useText } from '../../../text/use-text.ts';
import { AvatarStack } from '../../../ui/avatar.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useCalendarContext } from '../calendar-context.ts';
import { isLate } from '../calendar-words.ts';
import { ItemIcon, useItemWords } from '../item-face.tsx';
import styles from './day-dialog.module.css';

/** A day as a list of all that stands on it. */
export function DayDialog({
  day,
  items,
  onClose,
}: {
  day: string;
  items: readonly CalendarItem[];
  onClose: () => void;
}) {
  const { t, date } = useText();
  const { today, open, hrefOf, people } = useCalendarContext();
  const words = useItemWords();
  const off = offKind(day);
  const isOff = off !== undefined && !isWorkingDay(day);
  return (
    <Dialog
      open
      title={date.day(day, today)}
      {...(isOff && { lead: t(`holiday.${off}`) })}
      onClose={onClose}
    >
      {items.length === 0 ? (
        <p className={styles['nothing']}>{t('calendar.allDay')}</p>
      ) : (
        <ul className={styles['list']}>
          {items.map((item) => (
            <li
              key={item.id}
              className={styles['row']}
              data-fate={item.fate}
              data-late={isLate(item, today) || undefined}
            >
              <ItemIcon item={item} />
              <div className={styles['text']}>
                <a
                  href={hrefOf(item.card.id)}
                  className={styles['title']}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
                    event.preventDefault();
                    onClose();
                    open(item.card.id);
                  }}
                >
                  {item.card.title}
                </a>
                <span className={styles['facts']}>{words(item)}</span>
              </div>
              <AvatarStack
                people={item.card.responsible
                  .map((id) => people.get(id))
                  .filter((one) => one !== undefined)}
                most={2}
              />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
