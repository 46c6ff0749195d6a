import type { Column } from '@kaskad/shared/domain/board/column.ts';
import { useCallback, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { BoardCell, spotIn } from './board-cell.tsx';
import { useBoardContext } from './board-context.ts';
import type { Cells } from './board-index.ts';
import { cellKey } from './board-scope.ts';
import styles from './column.module.css';
import { ColumnHead } from './column-head.tsx';
import { NO_LANE } from './lane.ts';
import { QuickAdd } from './quick-add.tsx';
import type { Held } from './use-board-drag.ts';

/** What the parts of a board that show cards are given. */
export interface BoardPartProps {
  readonly cells: Cells;
  readonly held: Held | null;
  readonly focusedId: string | null;
  /** The column whose line for a new card was called for, and how often. */
  readonly adding: { readonly columnId: string; readonly times: number };
  readonly limited: boolean;
}

/** The board without lanes: every column scrolls by itself. */
export function BoardColumns(props: BoardPartProps) {
  const { columns } = useBoardContext();
  return columns.map((column) => <BoardColumn key={column.id} column={column} {...props} />);
}

function BoardColumn({
  column,
  cells,
  held,
  focusedId,
  adding,
  limited,
}: BoardPartProps & { column: Column }) {
  const { t } = useText();
  const { readOnly } = useBoardContext();
  // In the state and not in a ref: the cells inside mount before it and must hear of it.
  const [list, setList] = useState<HTMLDivElement | null>(null);
  const scroller = useCallback(() => list, [list]);
  const cell = cellKey(NO_LANE, column.id);
  const cards = cells.get(cell);
  const to = spotIn(cell, held?.to);
  const showEnd = () => {
    requestAnimationFrame(() => list?.scrollTo({ top: list.scrollHeight }));
  };
  return (
    <section
      className={styles['column']}
      data-column={column.id}
      data-over={to !== null || undefined}
      aria-label={column.title}
    >
      <ColumnHead column={column} count={cards?.length ?? 0} limited={limited} />
      <div ref={setList} className={styles['list']}>
        <BoardCell
          cell={cell}
          label={column.title}
          cards={cards}
          to={to}
          heldId={held?.thing ?? null}
          focusedId={focusedId}
          scroller={scroller}
        >
          <p className={styles['empty']}>{t(`board.empty.${column.phase}`)}</p>
        </BoardCell>
      </div>
      {!readOnly && (
        <QuickAdd
          columnId={column.id}
          columnTitle={column.title}
          asked={adding.columnId === column.id ? adding.times : 0}
          onAdded={showEnd}
        />
      )}
    </section>
  );
}
