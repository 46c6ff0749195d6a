import { cardsInProgress } from '@kaskad/shared/domain/board/board.ts';
import type { Column } from '@kaskad/shared/domain/board/column.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './column.module.css';

/** The name of a column and how many cards it holds; with a limit, how many of those it may hold. */
export function ColumnHead({
  column,
  count,
  limited,
}: {
  column: Column;
  /** Cards shown in it. */
  count: number;
  /** False on a closed sprint, where no limit holds any more. */
  limited: boolean;
}) {
  const { t, number } = useText();
  const { wipLimit, wipMode } = column;
  const inWork = useView(['card', 'column', 'sprint', 'project'], [column], (view) =>
    wipLimit === null ? 0 : cardsInProgress(view, column).length,
  );
  const limit = limited ? wipLimit : null;
  const state = limit === null || inWork < limit ? 'free' : inWork === limit ? 'full' : 'over';
  return (
    <div className={styles['head']}>
      <h2 className={styles['name']}>{column.title}</h2>
      <span className={styles['count']} data-state={limit === null ? undefined : state}>
        {limit === null ? (
          number(count)
        ) : (
          <>
            {state === 'over' && <Icon name="warning" size={16} />}
            {wipMode === 'hard' && <Icon name="lock" size={16} />}
            {number(inWork)}/{number(limit)}
            <VisuallyHidden>
              {t(wipMode === 'hard' ? 'board.limitHard' : 'board.limitSoft', { limit })}
            </VisuallyHidden>
          </>
        )}
      </span>
    </div>
  );
}
