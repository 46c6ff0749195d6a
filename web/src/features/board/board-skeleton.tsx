import { useText } from '../../text/use-text.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './board-screen.module.css';
import columnStyles from './column.module.css';
import { TILE } from './tile-size.ts';

/** The board before its rows are here: the same places, nothing in them. */
export function BoardSkeleton() {
  const { t } = useText();
  return (
    <div className={styles['screen']} role="status">
      <VisuallyHidden>{t('ui.loading')}</VisuallyHidden>
      <Skeleton width="min(520px, 80%)" height="36px" />
      <Skeleton width="min(360px, 60%)" height="24px" />
      <Skeleton width="196px" height="36px" />
      <div className={styles['board']}>
        {tiles.map((count, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns are all alike
          <div key={column} className={columnStyles['column']}>
            <div className={columnStyles['head']}>
              <Skeleton width="60%" />
            </div>
            <div className={columnStyles['list']} style={{ gap: 8 }}>
              {Array.from({ length: count }, (_, tile) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the tiles are all alike
                <Skeleton key={tile} height={`${TILE}px`} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

const tiles = [4, 3, 2, 2, 3];
