import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { BoardCell, spotIn } from './board-cell.tsx';
import type { BoardPartProps } from './board-columns.tsx';
import { useBoardContext } from './board-context.ts';
import { cellKey } from './board-scope.ts';
import { ColumnHead } from './column-head.tsx';
import styles from './lanes.module.css';
import { QuickAdd } from './quick-add.tsx';
import { PITCH } from './tile-size.ts';

const HEAD = 40;
const FOOT = 12;
/** Room to let a card go in a lane that has none. */
const EMPTY = 36;

/** The board in lanes: one scroller for all, since lanes of different columns must stay level. */
export function BoardLanes({
  lanes,
  laneTitle,
  cells,
  held,
  focusedId,
  adding,
  limited,
}: BoardPartProps & { lanes: readonly string[]; laneTitle: (lane: string) => string }) {
  const { t, number } = useText();
  const { columns, readOnly } = useBoardContext();
  // In the state and not in a ref: the cells inside mount before it and must hear of it.
  const [board, setBoard] = useState<HTMLDivElement | null>(null);
  const scroller = useCallback(() => board, [board]);
  const cardsIn = (lane: string, columnId: string) => cells.get(cellKey(lane, columnId));
  const tallest = (lane: string) =>
    Math.max(...columns.map((column) => cardsIn(lane, column.id)?.length ?? 0));
  const heights = lanes.map((lane) => HEAD + Math.max(tallest(lane) * PITCH, EMPTY) + FOOT);
  const virtual = useVirtualizer({
    count: lanes.length,
    getScrollElement: scroller,
    estimateSize: (index) => heights[index] ?? 0,
    getItemKey: (index) => lanes[index] ?? index,
    overscan: 1,
    useFlushSync: false,
  });
  const shape = heights.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: lanes have other heights now
  useEffect(() => virtual.measure(), [virtual, shape]);

  const inColumn = (columnId: string) =>
    lanes.reduce((sum, lane) => sum + (cardsIn(lane, columnId)?.length ?? 0), 0);
  return (
    <div ref={setBoard} className={styles['board']}>
      <div className={styles['heads']}>
        {columns.map((column) => (
          <div key={column.id} className={styles['columnHead']}>
            <ColumnHead column={column} count={inColumn(column.id)} limited={limited} />
            {!readOnly && (
              <QuickAdd
                columnId={column.id}
                columnTitle={column.title}
                asked={adding.columnId === column.id ? adding.times : 0}
                onAdded={() => undefined}
              />
            )}
          </div>
        ))}
      </div>
      <div className={styles['lanes']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const lane = lanes[index] ?? '';
          const title = laneTitle(lane);
          const count = columns.reduce((sum, one) => sum + (cardsIn(lane, one.id)?.length ?? 0), 0);
          return (
            <section
              key={lane}
              aria-label={title}
              className={styles['lane']}
              style={{ height: size, transform: `translateY(${start}px)` }}
            >
              <h3 className={styles['title']}>
                <span>{title}</span>
                <span className={styles['count']} title={t('board.cards', { n: count })}>
                  {number(count)}
                </span>
              </h3>
              <div className={styles['cells']}>
                {columns.map((column) => {
                  const cell = cellKey(lane, column.id);
                  return (
                    <div key={column.id} className={styles['cell']}>
                      <BoardCell
                        cell={cell}
                        label={`${title}, ${column.title}`}
                        cards={cardsIn(lane, column.id)}
                        to={spotIn(cell, held?.to)}
                        heldId={held?.thing ?? null}
                        focusedId={focusedId}
                        scroller={scroller}
                        offset={start + HEAD}
                      />
                    </div>
                  );
                })}
              </div>
            </section>
          );
        })}
      </div>
    </div>
  );
}
