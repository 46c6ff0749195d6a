import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { type MouseEvent, memo } from 'react';
import { useText } from '../../text/use-text.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { useHandle } from '../../ui/drag/use-handle.ts';
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
  const handle = useHandle({
    id: card.id,
    disabled: board.readOnly,
    name: t('board.draggable'),
    toldBy: `${card.id}-facts`,
  });
  const author = movedBy === undefined ? undefined : board.people.get(movedBy);
  const tabIndex = reachable ? 0 : -1;
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    board.open(card.id);
  };
  return (
    <li
      ref={handle.ref}
      aria-posinset={position}
      aria-setsize={count}
      className={styles['tile']}
      data-card={card.id}
      data-held={handle.isHeld || undefined}
      data-stuck={card.blockedAt !== null || undefined}
      data-moved={movedBy !== undefined || undefined}
      data-still={board.readOnly || undefined}
      style={{ height: TILE, transform: `translateY(${y}px)` }}
      {...handle.press}
    >
      <a
        ref={handle.keysRef}
        href={board.hrefOf(card.id)}
        draggable={false}
        tabIndex={tabIndex}
        {...handle.keys}
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
