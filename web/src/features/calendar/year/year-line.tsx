import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { type MouseEvent, memo } from 'react';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { EventIcon } from '../../../ui/icon.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { useCalendarContext } from '../calendar-context.ts';
import type { Span } from '../calendar-span.ts';
import { isLate } from '../calendar-words.ts';
import { useItemWords } from '../item-face.tsx';
import styles from './year.module.css';
import { NO_GROUP, type YearRow } from './year-rows.ts';
import { placeOn } from './year-scale.ts';

const FEW = 6;

/** One row of a year: its name, and its windows as bars. */
export const YearLine = memo(function YearLine({
  row,
  year,
  title,
  index,
  count,
  y,
  height,
  reachable,
  onFocus,
}: {
  row: YearRow;
  year: Span;
  /** Of a group. */
  title: string;
  index: number;
  count: number;
  y: number;
  height: number;
  reachable: boolean;
  onFocus: () => void;
}) {
  const { t } = useText();
  const { hrefOf, open, projectId } = useCalendarContext();
  const { cascadeId } = useCascade();
  const words = useItemWords();
  const { card, kind, items } = row;
  const press = (cardId: string) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(cardId);
  };
  const tabIndex = reachable ? 0 : -1;
  const cardId = card?.id ?? (projectId !== null && row.id !== NO_GROUP ? row.id : undefined);
  const href = kind === 'stages' || row.id === NO_GROUP ? undefined : hrefOfRow();
  function hrefOfRow(): string {
    return cardId === undefined ? `/c/${cascadeId}/p/${row.id}/calendar?view=year` : hrefOf(cardId);
  }
  const face =
    card === null ? (
      <>
        <span>{kind === 'stages' ? t('calendar.stages') : title}</span>
        {kind === 'group' && <small>{t('calendar.inProject', { n: row.count })}</small>}
      </>
    ) : (
      <>
        <EventIcon type={card.eventType} size={16} />
        <span>{card.title}</span>
      </>
    );
  const told = items
    .slice(0, FEW)
    .map((item) => (kind === 'card' ? words(item) : `${item.card.title}: ${words(item)}`));
  return (
    <li
      className={styles['row']}
      data-kind={kind}
      data-row={index}
      aria-posinset={index + 1}
      aria-setsize={count}
      style={{ transform: `translateY(${y}px)`, height }}
    >
      {href === undefined ? (
        <span className={styles['name']} tabIndex={tabIndex} data-title>
          {face}
        </span>
      ) : (
        <a
          href={href}
          title={card?.title ?? title}
          tabIndex={tabIndex}
          data-title
          className={styles['name']}
          onClick={cardId === undefined ? undefined : press(cardId)}
          onFocus={onFocus}
        >
          {face}
        </a>
      )}
      <span className={styles['track']} aria-hidden="true">
        {items.map((item) => (
          <Bar
            key={item.id}
            item={item}
            year={year}
            named={kind === 'stages'}
            words={`${item.card.title} · ${words(item)}`}
            href={hrefOf(item.card.id)}
            onPress={press(item.card.id)}
          />
        ))}
      </span>
      <VisuallyHidden>{told.join('; ')}</VisuallyHidden>
    </li>
  );
});

/** For the pointer alone: the row's own link does the same. */
function Bar({
  item,
  year,
  named,
  words,
  href,
  onPress,
}: {
  item: CalendarItem;
  year: Span;
  named: boolean;
  words: string;
  href: string;
  onPress: (event: MouseEvent) => void;
}) {
  const { today } = useCalendarContext();
  const { left, width } = placeOn(year, { from: item.startsOn, to: item.endsOn });
  return (
    <a
      href={href}
      tabIndex={-1}
      className={styles['bar']}
      style={{
        left: `${left * 100}%`,
        ...(item.shape !== 'due' && { width: `${width * 100}%` }),
      }}
      title={words}
      onClick={onPress}
      data-fate={item.fate}
      data-shape={item.shape}
      data-rough={item.precision !== 'day' || undefined}
      data-late={isLate(item, today) || undefined}
      data-before={item.startsOn < year.from || undefined}
      data-after={item.endsOn > year.to || undefined}
    >
      {named && item.card.title}
    </a>
  );
}
