import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { isExact } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { isKnownEventType } from '@kaskad/shared/domain/card/event-type.ts';
import { useText } from '../../text/use-text.ts';
import { EventIcon, Icon } from '../../ui/icon.tsx';
import { useCalendarContext } from './calendar-context.ts';
import { daysInWords, isLate } from './calendar-words.ts';

/** The picture of an item: what became of it where that matters, else its kind. */
export function ItemIcon({ item }: { item: CalendarItem }) {
  const { today } = useCalendarContext();
  if (item.fate === 'held') return <Icon name="check" size={16} />;
  if (item.fate === 'cancelled') return <Icon name="blocked" size={16} />;
  if (isLate(item, today)) return <Icon name="warning" size={16} />;
  if (item.shape === 'due') return <Icon name="clock" size={16} />;
  return <EventIcon type={item.card.eventType} size={16} />;
}

/** Everything about an item in one line, for hover and for those who do not see the bar. */
export function useItemWords(): (item: CalendarItem) => string {
  const words = useText();
  const { today, homeOf } = useCalendarContext();
  return (item) => {
    const { t } = words;
    const { card, fate } = item;
    const type = card.eventType;
    return [
      type !== null && isKnownEventType(type) ? t(`eventType.${type}`) : type,
      daysInWords(item, words, today),
      fate !== 'planned' && t(`calendar.${fate}`),
      isLate(item, today) && t('calendar.late'),
      item.shape === 'due' && t('calendar.due'),
      !isExact(item) && card.scheduleText,
      homeOf(card),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}
