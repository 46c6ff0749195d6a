import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useLanding } from '../../ui/drag/use-landing.ts';
import styles from './board-cell.module.css';
import { useBoardContext } from './board-context.ts';
import { spotOf } from './cell-registry.ts';
import { gapOf, type Spot } from './drop-intent.ts';
import { Tile } from './tile.tsx';
import { PITCH } from './tile-size.ts';
import { usePainted } from './use-painted.ts';
import { useRecent } from './use-recent.ts';

const none: readonly Card[] = [];
const pitch = () => PITCH;

/**
 * The cards of one column in one lane. Only what is in view is mounted, besides the card that has the focus and the one
 * in the hand. `offset` is where the cell begins inside what scrolls it.
 */
export const BoardCell = memo(function BoardCell({
  cell,
  label,
  cards = none,
  to,
  heldId,
  focusedId,
  scroller,
  offset = 0,
  children,
}: {
  cell: string;
  label: string;
  cards: readonly Card[] | undefined;
  /** Where a held card would go, when it would go into this cell. */
  to: Spot | null;
  heldId: string | null;
  focusedId: string | null;
  scroller: () => HTMLElement | null;
  offset?: number;
  /** Shown while there are no cards. */
  children?: ReactNode;
}) {
  const { registry } = useBoardContext();
  const movedBy = useRecent();
  const element = useRef<HTMLDivElement>(null);
  const land = useLanding(cell);
  const heldAt = heldId === null ? -1 : cards.findIndex((card) => card.id === heldId);
  const focusedAt = focusedId === null ? -1 : cards.findIndex((card) => card.id === focusedId);

  // A new key function makes the virtualizer measure every card anew, so it must live as long as the cards do.
  const keyAt = useCallback((index: number) => cards[index]?.id ?? index, [cards]);
  const virtual = useVirtualizer({
    count: cards.length,
    getScrollElement: scroller,
    estimateSize: pitch,
    overscan: usePainted() ? 3 : 0,
    scrollMargin: offset,
    // Cells that share a scroller render together, or each would lay the page out for itself.
    useFlushSync: offset === 0,
    getItemKey: keyAt,
    rangeExtractor: (range) => withKept(range, [heldAt, focusedAt]),
  });

  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    registry.set(cell, {
      element: current,
      reveal: (index) => {
        const last = virtual.options.count - 1;
        if (last >= 0) virtual.scrollToIndex(Math.min(index, last));
        current.parentElement?.parentElement?.scrollIntoView({
          inline: 'nearest',
          block: 'nearest',
        });
      },
    });
    return () => void registry.delete(cell);
  }, [registry, cell, virtual]);

  return (
    <div
      ref={(node) => {
        element.current = node;
        land(node);
      }}
      data-cell={cell}
      className={styles['cell']}
      style={{ minHeight: cards.length * PITCH }}
    >
      {cards.length > 0 && (
        <ul aria-label={label}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const card = cards[index];
            return card === undefined ? null : (
              <Tile
                key={card.id}
                card={card}
                y={start - offset}
                position={index + 1}
                count={cards.length}
                reachable={index === focusedAt}
                movedBy={movedBy.get(card.id)}
              />
            );
          })}
        </ul>
      )}
      {cards.length === 0 && to === null && children}
      {to !== null && (
        <div
          className={styles['gap']}
          style={{ transform: `translateY(${gapOf(to.index, heldAt) * PITCH - 5}px)` }}
        />
      )}
    </div>
  );
});

/** The place in this cell among the places of a held card. */
export function spotIn(cell: string, to: Spot | null | undefined): Spot | null {
  if (to == null) return null;
  const here = spotOf(cell);
  return here.columnId === to.columnId && here.lane === to.lane ? to : null;
}

function withKept(range: Range, kept: readonly number[]): number[] {
  const indexes = defaultRangeExtractor(range);
  const missing = kept.filter((index) => index >= 0 && !indexes.includes(index));
  return missing.length === 0
    ? indexes
    : [...new Set([...indexes, ...missing])].sort((a, b) => a - b);
}
