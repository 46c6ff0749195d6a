import { useCallback, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { BoardCell, spotIn } from './board-cell.tsx';
import type { BoardPartProps } from './board-columns.tsx';
import { useBoardContext } from './board-context.ts';
import { IDEAS } from './board-scope.ts';
import styles from './column.module.css';
import { QuickAdd } from './quick-add.tsx';

/** «Замысел»: what no sprint has taken yet. Folded it is a strip at the side of the board. */
export function IdeasColumn({
  open,
  onOpen,
  cells,
  held,
  focusedId,
  adding,
}: BoardPartProps & { open: boolean; onOpen: (open: boolean) => void }) {
  const { t, number } = useText();
  const { readOnly } = useBoardContext();
  // In the state and not in a ref: the cells inside mount before it and must hear of it.
  const [list, setList] = useState<HTMLDivElement | null>(null);
  const scroller = useCallback(() => list, [list]);
  const cards = cells.get(IDEAS);
  const to = spotIn(IDEAS, held?.to);
  const count = number(cards?.length ?? 0);
  if (!open) {
    return (
      <button type="button" className={styles['strip']} onClick={() => onOpen(true)}>
        <Icon name="chevron-right" size={16} />
        {t('board.ideas')} <span>{count}</span>
      </button>
    );
  }
  return (
    <section
      className={`${styles['column']} ${styles['ideas']}`}
      data-column={IDEAS}
      data-over={to !== null || undefined}
      aria-label={t('board.ideas')}
    >
      <div className={styles['head']}>
        <h2 className={styles['name']}>
          {t('board.ideas')} <span className={styles['count']}>{count}</span>
        </h2>
        <span className={styles['fold']}>
          <IconButton
            icon="chevron-left"
            small
            label={t('board.foldIdeas')}
            onClick={() => onOpen(false)}
          />
        </span>
      </div>
      <div ref={setList} className={styles['list']}>
        <BoardCell
          cell={IDEAS}
          label={t('board.ideas')}
          cards={cards}
          to={to === null ? null : { ...to, index: 0 }}
          heldId={held?.thing ?? null}
          focusedId={focusedId}
          scroller={scroller}
        >
          <p className={styles['empty']}>{t('board.emptyIdeas')}</p>
        </BoardCell>
      </div>
      {!readOnly && (
        <QuickAdd
          columnId={IDEAS}
          columnTitle={t('board.ideas')}
          asked={adding.columnId === IDEAS ? adding.times : 0}
          onAdded={() => list?.scrollTo({ top: list.scrollHeight })}
        />
      )}
    </section>
  );
}
