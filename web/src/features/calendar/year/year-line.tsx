import { type MouseEvent, memo } from 'react';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { useHandle } from '../../../ui/drag/use-handle.ts';
import { EventIcon } from '../../../ui/icon.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { useCalendarContext } from '../calendar-context.ts';
import type { Span } from '../calendar-span.ts';
import { useItemWords } from '../item-face.tsx';
import styles from './year.module.css';
import { YearBar } from './year-bar.tsx';
import { takenOf } from './year-carry.ts';
import { NO_GROUP, type YearRow } from './year-rows.ts';
import { acrossYear } from './year-scale.ts';

const FEW = 6;

/**
 * One row of a year: its name, and its windows as bars. The name opens it and is what keys take it by, and a finger, for
 * which a bar may be too small.
 */
export const YearLine = memo(function YearLine({
  row,
  year,
  title,
  index,
  count,
  y,
  height,
  reachable,
  chosenId,
  heldId,
  target,
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
  /** Of what the arrows chose. */
  chosenId: string | null;
  /** Of what is held of this row, and where it would go. */
  heldId: string | null;
  target: Span | null;
  onFocus: (index: number) => void;
}) {
  const { t } = useText();
  const { hrefOf, open, projectId, today, mayMove } = useCalendarContext();
  const { cascadeId } = useCascade();
  const words = useItemWords();
  const { card, kind, items } = row;
  const taken = takenOf(items, chosenId, today);
  const still = taken === undefined || !mayMove(taken.card);
  const handle = useHandle({
    id: `row ${row.kind} ${row.id}`,
    disabled: still,
    data: { item: taken },
    name: t('calendar.draggable'),
  });
  const press = (cardId: string) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(cardId);
  };
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
  const name = {
    ref: handle.ref,
    tabIndex: reachable ? 0 : -1,
    className: styles['name'],
    onFocus: () => onFocus(index),
    ...handle.press,
    'data-title': '',
  };
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
        <span {...name}>{face}</span>
      ) : (
        <a
          {...name}
          {...handle.keys}
          href={href}
          title={card?.title ?? title}
          draggable={false}
          onClick={cardId === undefined ? undefined : press(cardId)}
        >
          {face}
        </a>
      )}
      <span className={styles['track']} aria-hidden="true">
        {items.map((item) => (
          <YearBar
            key={item.id}
            item={item}
            year={year}
            named={kind === 'stages'}
            words={`${item.card.title} · ${words(item)}`}
            isHeld={item.id === heldId}
            isChosen={reachable && items.length > 1 && item === taken}
            onPress={press(item.card.id)}
          />
        ))}
        {target !== null && <span className={styles['landing']} style={acrossYear(year, target)} />}
      </span>
      <VisuallyHidden>{told.join('; ')}</VisuallyHidden>
    </li>
  );
});
