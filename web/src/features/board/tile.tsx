import { useDraggable } from '@dnd-kit/core';
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { type MouseEvent, memo } from 'react';
import { useText } from '../../text/use-text.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useBoardContext } from './board-context.ts';
import styles from './tile.module.css';
import { TileFacts, TileTitle } from './tile-face.tsx';
import { TILE } from './tile-size.ts';

/**
 * One mounted tile. The title is the link that opens the card and the handle for the keyboard; the whole tile is the
 * handle for mouse and finger.
 */
export const Tile = memo(function Tile({
  card,
  y,
  position,
  count,
  reachable,
  movedBy,
}: {
  card: Card;
  /** Pixels from the top of its cell. */
  y: number;
  /** From 1, of `count`. */
  position: number;
  count: number;
  /** The one tile of the board that Tab leads to. */
  reachable: boolean;
  /** Who has just moved it; stays for two seconds. */
  movedBy: string | undefined;
}) {
  const { t } = useText();
  const board = useBoardContext();
  const drag = useDraggable({ id: card.id, disabled: board.readOnly });
  const author = movedBy === undefined ? undefined : board.people.get(movedBy);
  const tabIndex = reachable ? 0 : -1;
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    board.open(card.id);
  };
  const handle = board.readOnly
    ? {}
    : {
        'aria-roledescription': t('board.draggable'),
        'aria-describedby': `${card.id}-facts ${drag.attributes['aria-describedby']}`,
      };
  return (
    <li
      ref={drag.setNodeRef}
      aria-posinset={position}
      aria-setsize={count}
      className={styles['tile']}
      data-card={card.id}
      data-held={drag.isDragging || undefined}
      data-stuck={card.blockedAt !== null || undefined}
      data-moved={movedBy !== undefined || undefined}
      data-still={board.readOnly || undefined}
      style={{ height: TILE, transform: `translateY(${y}px)` }}
      {...drag.listeners}
    >
      <a
        ref={drag.setActivatorNodeRef}
        href={board.hrefOf(card.id)}
        draggable={false}
        tabIndex={tabIndex}
        aria-describedby={`${card.id}-facts`}
        {...handle}
        className={styles['title']}
        title={card.title}
        onClick={open}
        onFocus={() => board.onFocus(card.id)}
      >
        <TileTitle card={card} />
      </a>
      <TileFacts card={card} />
      <button
        type="button"
        tabIndex={tabIndex}
        aria-label={t('board.tileMenu', { title: card.title })}
        aria-haspopup="menu"
        className={styles['more']}
        onClick={(event) => board.openMenu(card, event)}
      >
        <Icon name="more" size={16} />
      </button>
      {author !== undefined && (
        <span className={styles['author']}>
          <Avatar person={author} label />
        </span>
      )}
    </li>
  );
});
