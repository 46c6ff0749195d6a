import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import type { CSSProperties, MouseEvent } from 'react';
import { useText } from '../../../text/use-text.ts';
import { useHandle } from '../../../ui/drag/use-handle.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { useCalendarContext } from '../calendar-context.ts';
import { isLate } from '../calendar-words.ts';
import { ItemIcon, useItemWords } from '../item-face.tsx';
import type { GridItem } from './grid-items.ts';
import styles from './item-bar.module.css';

/** One item as a bar that opens its card and can be carried to another day. */
export function ItemBar({
  item,
  place,
  tabIndex,
  before = false,
  after = false,
  note,
  style,
  marks = {},
}: {
  item: CalendarItem | GridItem;
  /** Where the bar stands: an item that lies in several weeks has several. */
  place: string;
  tabIndex?: number;
  before?: boolean;
  after?: boolean;
  /** Stands after the title. */
  note?: string | undefined;
  style?: CSSProperties;
  marks?: Readonly<Record<`data-${string}`, string | number | undefined>>;
}) {
  const { t } = useText();
  const { mayMove, hrefOf, open, today } = useCalendarContext();
  const whole = 'whole' in item ? item.whole : item;
  const edge = 'edge' in item ? item.edge : null;
  const words = useItemWords()(whole);
  const { card } = item;
  const still = !mayMove(card);
  const id = `bar-${item.id}-${place}`;
  const handle = useHandle({
    id: `${item.id}/${place}`,
    disabled: still,
    data: { item: whole, from: edge === null ? undefined : item.startsOn },
    name: t('calendar.draggable'),
    toldBy: id,
  });
  const press = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(card.id);
  };
  return (
    <a
      ref={handle.ref}
      href={hrefOf(card.id)}
      draggable={false}
      tabIndex={tabIndex}
      title={`${card.title} · ${words}`}
      className={styles['bar']}
      style={style}
      data-item={item.id}
      data-fate={item.fate}
      data-precision={item.precision === 'day' ? undefined : item.precision}
      data-shape={item.shape}
      data-late={isLate(whole, today) || undefined}
      data-before={before || undefined}
      data-after={after || undefined}
      data-edge={edge ?? undefined}
      data-held={handle.isHeld || undefined}
      data-still={still || undefined}
      {...marks}
      {...handle.press}
      {...handle.keys}
      onClick={press}
    >
      <ItemIcon item={whole} />
      {edge !== null && <span className={styles['note']}>{t(`calendar.edge.${edge}`)} </span>}
      {item.time !== null && !before && edge === null && (
        <span className={styles['time']}>{item.time} </span>
      )}
      <span className={styles['title']}>{card.title}</span>
      {note !== undefined && <span className={styles['note']}>{note}</span>}
      <VisuallyHidden>
        <span id={id}>{words}</span>
      </VisuallyHidden>
    </a>
  );
}

/** The bar in the hand, as wide as where it was taken, or as it needs with a note of where it would go. */
export function Ghost({ item, note }: { item: CalendarItem; note?: string }) {
  return (
    <div className={styles['ghost']} data-noted={note !== undefined || undefined}>
      <ItemIcon item={item} />
      <span className={styles['title']}>{item.card.title}</span>
      {note !== undefined && <strong className={styles['when']}>{note}</strong>}
    </div>
  );
}
